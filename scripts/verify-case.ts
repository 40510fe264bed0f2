import { caseStore } from '../src/adapters/azure-storage/case-store.ts';
import { tableClients } from '../src/adapters/azure-storage/tables.ts';
import { canonicalJson } from '../src/app/canonical-json.ts';
import { isUnbroken } from '../src/app/event-chain.ts';
import { fold } from '../src/case/evolve.ts';
import { CaseId } from '../src/case/ids.ts';

/*
 * Proves that nobody has changed a case behind the program's back: every event is bound to the one before, and the
 * events together make the state that is kept beside them. Prints no content. Exit code 1 when something is wrong.
 *
 *   STORAGE_CONNECTION_STRING=… npm run verify-case -- 7KXM4Q2P
 */
const connectionString = process.env['STORAGE_CONNECTION_STRING'];
const id = CaseId.safeParse(process.argv[2]?.toUpperCase().replace('-', ''));
if (connectionString === undefined || !id.success) {
  process.stderr.write('Set STORAGE_CONNECTION_STRING, and name a case: npm run verify-case -- 7KXM-4Q2P\n');
  process.exit(2);
}

const store = caseStore(tableClients({ kind: 'connection-string', connectionString }).cases);
const [head, events] = await Promise.all([store.readHead(id.data), store.readEvents(id.data)]);
const recorded = events.map((event) => event.recorded);
const findings = [
  ...(head === undefined ? ['there is no such case'] : []),
  ...(isUnbroken(events) ? [] : ['the chain of events is broken']),
  ...(head !== undefined && head.lastHash !== events.at(-1)?.hash ? ['the head does not end the chain'] : []),
  ...(canonicalJson(fold(id.data, recorded)) === canonicalJson(head?.state)
    ? []
    : ['the state is not what the events make']),
];
process.stdout.write(
  findings.length === 0 ? `${String(events.length)} events, unbroken\n` : `${findings.join('; ')}\n`,
);
process.exit(findings.length === 0 ? 0 : 1);
