import { z } from 'zod';
import type { PersonId } from '../organisation/ids.ts';
import type { Concern } from './concern.ts';
import { hasPartInConcern } from './acknowledge.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { wishesUntil } from './life.ts';
import { tell, tellPersonConcerned } from './outbox.ts';
import { askNext } from './tell.ts';

/** What the person it is about can answer. `later` and `want-help` end nothing; nobody hears of them. */
export const Answer = z.enum(['own-case', 'no-help', 'want-help', 'later', 'mute']);
export type Answer = z.infer<typeof Answer>;

/**
 * The person decides. Taking the matter over and wanting no help are the same to whoever was told: the person has
 * answered.
 */
export function decideAnswer(
  before: Concern | undefined,
  answer: Answer,
  { now, keptOut }: Pick<Circumstances, 'now' | 'keptOut'>,
): ConcernDecision {
  if (before === undefined) return nothing;
  const concern: Concern = { ...before, answered: before.answered ?? now };
  switch (answer) {
    case 'own-case':
    case 'no-help':
      return before.ended === undefined ? accepted(end(concern, { because: answer, now, keptOut })) : nothing;
    case 'mute':
      return before.muted ? nothing : accepted({ ...concern, muted: true, wishesUntil: wishesUntil(now) });
    case 'want-help':
    case 'later':
      return before.answered === undefined ? accepted(concern) : nothing;
  }
}

interface End {
  readonly because: 'own-case' | 'no-help';
  readonly now: string;
  readonly keptOut: readonly PersonId[];
}

function end(concern: Concern, { because, now, keptOut }: End): Concern {
  const { about, steps } = concern;
  const told = [...new Set(steps.map(({ person }) => person))];
  return told
    .filter((person) => hasPartInConcern(concern, person, keptOut))
    .reduce<Concern>((ended, person) => tell(ended, person, { what: 'answered', about }, steps.length, now), {
      ...concern,
      acknowledgeBy: undefined,
      ended: { at: now, because },
    });
}

/** The person says who should not have been told: out at once, without a word, and the next is asked where they were waited for. */
export function decideKeepOut(
  before: Concern | undefined,
  person: PersonId,
  circumstances: Circumstances,
): ConcernDecision<'not-told'> {
  if (before?.steps.some((step) => step.person === person) !== true) return refused('not-told');
  if (before.keptOut.includes(person)) return nothing;
  const concern: Concern = {
    ...before,
    keptOut: [...before.keptOut, person],
    wishesUntil: wishesUntil(circumstances.now),
  };
  const last = concern.steps.filter(({ as }) => as !== 'on-call').at(-1)?.person;
  const isMissed = concern.acknowledged === undefined ? last === person : concern.acknowledged.by === person;
  if (concern.ended !== undefined || !isMissed) return accepted(concern);
  return accepted(passOn(concern, 'kept-out', circumstances));
}

/** Asks the next, and lets the person know who that is; or that nobody is left. */
export function passOn(
  concern: Concern,
  because: 'kept-out' | 'not-acknowledged',
  circumstances: Circumstances,
): Concern {
  const { about } = concern;
  const passed = askNext(concern, because, circumstances);
  const number = passed.steps.length;
  return number > concern.steps.length
    ? tellPersonConcerned(passed, { what: 'passed-on', about, number }, number, circumstances)
    : tellPersonConcerned(passed, { what: 'chain-ended', about }, number, circumstances);
}

/** Colleagues who asked the person, or let the person know who they are: only these can be let know of an answer. */
export function knownColleagues({ asks, tellings }: Concern): readonly PersonId[] {
  const named = tellings.filter((telling) => telling.named !== 'nobody');
  return [...new Set([...asks, ...named].map(({ by }) => by))];
}

/** The person lets one colleague know that there is an answer; not which. */
export function decideLetKnow(
  before: Concern | undefined,
  colleague: PersonId,
  now: string,
): ConcernDecision<'not-known'> {
  if (before === undefined || !knownColleagues(before).includes(colleague)) return refused('not-known');
  if (before.letKnow.includes(colleague)) return nothing;
  const concern = { ...before, letKnow: [...before.letKnow, colleague] };
  return accepted(tell(concern, colleague, { what: 'may-know', about: before.about }, 1, now));
}
