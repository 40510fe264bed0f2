import { createRequire } from 'node:module';

// A hundred thousand cases by HTTP would take Azurite many minutes. Inside its process, the rows and the message of a
// case that the bot has made are copied in seconds; afterwards nobody can tell them from others.

/** Azurite's databases, once it has started. */
export interface Stores {
  readonly tables: Store[];
  readonly queues: Store[];
}

interface Store {
  readonly db: { getCollection(name: string): Collection };
}

interface Collection {
  find(query: object): Document[];
  insert(documents: readonly object[]): void;
}

type Document = Readonly<Record<string, unknown>> & { readonly properties?: object };

const require = createRequire(import.meta.url);

/** To be called before Azurite starts: each of its stores is kept as it opens. */
export function keepStores(): Stores {
  return {
    tables: keep('azurite/dist/src/table/persistence/LokiTableMetadataStore.js'),
    queues: keep('azurite/dist/src/queue/persistence/LokiQueueMetadataStore.js'),
  };
}

function keep(path: string): Store[] {
  const kept: Store[] = [];
  const { prototype } = (require(path) as { default: { prototype: Store & { init: () => unknown } } })
    .default;
  const { init } = prototype;
  prototype.init = function (this: Store) {
    kept.push(this);
    return init.call(this);
  };
  return kept;
}

/** Copies the head and the wake message of a case so many times, under other ids. */
export function copyCase({ tables, queues }: Stores, caseId: string, count: number): void {
  const cases = tables[0]?.db.getCollection('devstoreaccount1$cases');
  const messages = queues[0]?.db.getCollection('$MESSAGES_COLLECTION$');
  const head = cases?.find({ RowKey: `head_${caseId}` })[0];
  const message = messages?.find({ queueName: 'wakes' })[0];
  if (head === undefined || message === undefined) throw new Error('There is no case to copy.');
  const ids = Array.from({ length: count }, () => otherId());
  cases?.insert(ids.map((id) => copyOf(head, caseId, id)));
  messages?.insert(ids.map((id) => ({ ...copyOf(message, caseId, id), messageId: id })));
}

/** Without what Loki adds to a document itself. */
function copyOf(document: Document, caseId: string, id: string): object {
  return renamed({ ...document, $loki: undefined, meta: undefined }, caseId, id) as object;
}

/** Dates and numbers stay what they are. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [key, renamed(each, from, to)]);
  return Object.fromEntries(entries);
}

let made = 0;

/** Eight characters of Crockford's alphabet, spread as random ids are. */
function otherId(): string {
  made += 1;
  const mixed = BigInt(made) * 0x9e3779b97f4a7c15n;
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 8 }, (_, place) =>
    letters.charAt(Number((mixed >> BigInt(24 + 5 * place)) & 31n)),
  ).join('');
}
