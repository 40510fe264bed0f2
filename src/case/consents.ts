import type { PersonId } from '../organisation/ids.ts';
import type { Consent, ConsentPurpose } from './consent.ts';
import type { CaseState } from './state.ts';

type WithConsents = Pick<
  CaseState,
  'consents' | 'consentChanges' | 'told' | 'left' | 'joined' | 'reportedAt'
>;

/**
 * Whether the person says yes to this now. Whoever hands something on, contacts somebody or counts a case asks here, at
 * the moment of doing it: a yes can be taken back at any time.
 */
export function isGiven(state: WithConsents, purpose: ConsentPurpose, person?: PersonId): boolean {
  return consentOf(state, purpose, person)?.given === true;
}

/** The latest answer to one question; nothing where it was never asked. */
export function consentOf(
  state: WithConsents,
  purpose: ConsentPurpose,
  person?: PersonId,
): Consent | undefined {
  return (
    state.consentChanges.find((each) => each.purpose === purpose && each.person === person) ??
    withReport(state, purpose, person)
  );
}

/** What was answered with the report: nothing ticked was a no. */
function withReport(
  { consents, told, joined, reportedAt }: WithConsents,
  purpose: ConsentPurpose,
  person: PersonId | undefined,
): Consent | undefined {
  const wording = consents.wordings?.[purpose] ?? 1;
  const answer = { purpose, at: reportedAt, wording };
  if (purpose === 'words') return { ...answer, given: consents.wordsToLeader };
  if (purpose === 'mentioned') return { ...answer, given: consents.mentionedInDebriefing };
  if (purpose !== 'told' || !told.some((entry) => entry.person === person)) return undefined;
  // Who was named before the yes and asked later has the case since then.
  const later = joined.find((entry) => entry.person === person && entry.isNew);
  return { ...answer, given: true, at: later?.at ?? reportedAt, ...(person === undefined ? {} : { person }) };
}
