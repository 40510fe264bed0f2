import type { PersonId } from '../organisation/ids.ts';
import { isCollector, openCollection } from './collection.ts';
import { isGiven } from './consents.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import {
  markOf,
  newAmong,
  roomFor,
  withoutRemoved,
  type EvidenceItem,
  type EvidenceLimit,
} from './evidence.ts';
import { canHandle, roleOf } from './handler.ts';
import { mayFetchForPolice } from './police-evidence.ts';
import type { CaseState } from './state.ts';

/** Somebody sends files to a case. Their bytes are in storage already. */
export interface ReceiveEvidence {
  readonly by: PersonId;
  readonly files: readonly EvidenceItem[];
  /** They were kept in the draft that became the case. */
  readonly cameWithReport?: boolean;
}

/**
 * Takes what is new and finds room. The person may always add, the collector while the collection is open. What came
 * with the report is taken also when the case has ended by then: the person was told that it is kept. But never what was
 * removed from the case meanwhile: its bytes are gone, and the person wants it so.
 */
export function decideReceiveEvidence(
  state: CaseState,
  { by, files, cameWithReport = false }: ReceiveEvidence,
): Decision<'not-allowed' | 'ended' | EvidenceLimit> {
  const isHelping = isCollector(state, by) && openCollection(state) !== undefined;
  if (by !== state.reporter && !isHelping) return refused('not-allowed');
  // What was erased takes nothing more, also when the case was opened again: its key is destroyed.
  if (state.erased !== undefined) return refused('ended');
  if (state.status !== 'open' && !cameWithReport) return refused('ended');
  const { evidenceRemoved } = state;
  const sent = cameWithReport
    ? files.filter((file) => !evidenceRemoved.includes(markOf(file)))
    : withoutRemoved(files, evidenceRemoved);
  const fresh = newAmong(state.evidence, sent);
  if (fresh.length > 0) return accepted(fresh.map((file) => ({ type: 'EvidenceWasReceived', ...file })));
  const full = sent.map((file) => roomFor(state.evidence, file)).find((room) => room !== 'known');
  return full === undefined || full === 'room' ? nothing : refused(full);
}

/** What somebody does with one file that is kept. */
export interface HandleEvidence {
  readonly by: PersonId;
  readonly hash: string;
}

/** The person names a file; the name itself is private. */
export function decideNameEvidence(
  state: CaseState,
  { by, hash }: HandleEvidence,
): Decision<'not-allowed' | 'gone'> {
  return onItem(state, { by, hash }, () => accepted([{ type: 'EvidenceWasNamed', by, hash }]));
}

/** The person asks to see a file. */
export function decideShowEvidence(
  state: CaseState,
  { by, hash }: HandleEvidence,
): Decision<'not-allowed' | 'gone'> {
  return onItem(state, { by, hash }, () => accepted([{ type: 'EvidenceWasShown', by, hash }]));
}

/**
 * Removes a file for good: the person any of them, also when the case has ended; the collector what they sent, as long
 * as they collect. A second time finds nothing to remove.
 */
export function decideRemoveEvidence(
  state: CaseState,
  { by, hash }: HandleEvidence,
): Decision<'not-allowed'> {
  const item = state.evidence.find((each) => each.hash === hash);
  const isOwn = isCollector(state, by) && openCollection(state) !== undefined && item?.by === by;
  if (by !== state.reporter && !isOwn)
    return isCollector(state, by) && item === undefined ? nothing : refused('not-allowed');
  return item === undefined ? nothing : accepted([{ type: 'EvidenceWasRemoved', by, hash }]);
}

/**
 * Whether somebody may have everything in one archive: the person always; HR, and the leader who handles the case and
 * helps with the police, as long as the person says yes to exactly that; a leader who came later than the yes, never.
 */
export function mayExport(state: CaseState, by: PersonId): boolean {
  if (by === state.reporter) return true;
  const role = roleOf(state, by);
  if (state.status === 'withdrawn' || role === undefined || !canHandle(role)) return false;
  if (role === 'hr' && isGiven(state, 'evidence-hr')) return true;
  return mayFetchForPolice(state, by);
}

/** Somebody asks for everything in one archive. The own words go to nobody but the person. */
export function decideExportEvidence(
  state: CaseState,
  { by, withWords }: { readonly by: PersonId; readonly withWords: boolean },
): Decision<'not-allowed' | 'gone'> {
  if (!mayExport(state, by)) return refused('not-allowed');
  if (state.evidence.length === 0) return refused('gone');
  const items = state.evidence.length;
  return accepted([
    { type: 'EvidenceWasExported', by, items, withWords: withWords && by === state.reporter },
  ]);
}

function onItem(
  state: CaseState,
  { by, hash }: HandleEvidence,
  decide: () => Decision<never>,
): Decision<'not-allowed' | 'gone'> {
  if (by !== state.reporter) return refused('not-allowed');
  return state.evidence.some((item) => item.hash === hash) ? decide() : refused('gone');
}
