import type { PersonId } from '../organisation/ids.ts';
import type { Concern } from './concern.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { tellPersonConcerned } from './outbox.ts';

/** Whether somebody was told of this concern and is kept out neither by it nor by a case of the person. */
export function hasPartInConcern(
  { steps, keptOut }: Pick<Concern, 'steps' | 'keptOut'>,
  person: PersonId,
  keptOutByCases: readonly PersonId[],
): boolean {
  const isOut = keptOut.includes(person) || keptOutByCases.includes(person);
  return !isOut && steps.some((step) => step.person === person);
}

/** Whoever was asked takes it on; who is on call helps at once and takes nothing over. */
export function decideAcknowledge(
  before: Concern | undefined,
  by: PersonId,
  circumstances: Circumstances,
): ConcernDecision<'not-told'> {
  if (before === undefined || !hasPartInConcern(before, by, circumstances.keptOut))
    return refused('not-told');
  const isAsked = before.steps.some(({ person, as }) => person === by && as !== 'on-call');
  if (!isAsked || before.acknowledged !== undefined || before.ended !== undefined) return nothing;
  const { now } = circumstances;
  const seen: Concern = {
    ...before,
    acknowledged: { by, at: now },
    acknowledgeBy: undefined,
    chainEnded: undefined,
  };
  const message = { what: 'seen', about: before.about, by } as const;
  return accepted(tellPersonConcerned(seen, message, before.steps.length, circumstances));
}
