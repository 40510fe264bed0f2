import { openCollection, isCollector } from '../../case/collection.ts';
import type { CaseState } from '../../case/state.ts';
import type { UnitId } from '../../organisation/ids.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import { hasPart } from '../access.ts';
import { openDraft } from '../turns/open-draft.ts';
import type { TurnContext } from '../turns/turn-context.ts';

/** Where files of a person may go now. */
export interface Places {
  readonly draft: StoredDraft | undefined;
  /** Own open cases, the newest first. */
  readonly own: readonly CaseState[];
  /** Cases of others that this person keeps evidence for. */
  readonly helping: readonly CaseState[];
  /** For a draft that is begun with the files; nothing for somebody whom the workplace does not know. */
  readonly unit: UnitId | undefined;
}

/** Where the person’s files may go. A case that is not open takes none, nor one whose files were erased before it was opened again. */
export async function placesOf(context: TurnContext): Promise<Places> {
  const { services, person } = context;
  const [draft, ids] = await Promise.all([openDraft(context), services.people.casesOf(person)]);
  const heads = await Promise.all(ids.map((id) => services.cases.readHead(id)));
  const open = heads
    .flatMap((head) => (head?.state.status === 'open' && head.state.erased === undefined ? [head.state] : []))
    .filter((state) => hasPart(services, state, person))
    .sort((one, other) => other.reportedAt.localeCompare(one.reportedAt));
  const own = open.filter(({ reporter }) => reporter === person);
  const helping = open.filter((state) => isCollector(state, person) && openCollection(state) !== undefined);
  const unit = unitOf(services.organisation, person)?.id ?? helping[0]?.unit;
  return { draft, own, helping, unit };
}

/**
 * The one case that files go to without a question: where nothing else could be meant. A draft comes before own cases,
 * because it is what the person is at; for somebody else's case the person must have said that files will come.
 */
export function onlyCase({ draft, own, helping }: Places): CaseState | undefined {
  if (draft !== undefined) return undefined;
  const all = [...own, ...helping];
  const [only] = all;
  if (only === undefined || all.length > 1) return undefined;
  return own.length === 1 || only.collection?.status === 'in-hand' ? only : undefined;
}

/** Other places where files that lie in the draft could belong. */
export function otherPlaces({ own, helping }: Places): readonly CaseState[] {
  return [...own, ...helping];
}

/** Whether the person has to be asked: several places are possible, and none is what the person is at. */
export function isUnclear({ draft, own, helping }: Places): boolean {
  return helping.length > 0 || (draft === undefined && own.length > 1);
}
