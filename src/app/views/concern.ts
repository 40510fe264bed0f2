import type { concernAnswerCard } from '../../cards/concern-answer.ts';
import type { concernLeaderCard } from '../../cards/concern-leader.ts';
import type { concernToldCard } from '../../cards/concern-told.ts';
import type { LeaderWords } from '../../cards/leader-words.ts';
import { knownColleagues, type Answer } from '../../concern/answer.ts';
import type { Concern } from '../../concern/concern.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

type ToldData = Parameters<typeof concernToldCard.render>[0];
type LeaderData = Parameters<typeof concernLeaderCard.render>[0];
type AnswerData = Parameters<typeof concernAnswerCard.render>[0];

/** What leaders are told of a concern; the person is shown the same. */
export function wordsOf({ organisation }: Services, { about, tellings }: Concern): LeaderWords {
  const named = tellings.filter((telling) => telling.named === 'both').map(({ by }) => by);
  return {
    name: nameOf(organisation, about),
    danger: tellings.some(({ danger }) => danger),
    kinds: [...new Set(tellings.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))],
    by: distinct(named).map((by) => nameOf(organisation, by)),
  };
}

/** What the person sees: everything that was said, to whom, and which colleague wanted to be known. */
export function toldData(
  services: Services,
  concern: Concern,
  now: string,
  { news, of }: { readonly news: ToldData['news']; readonly of?: PersonId | undefined } = { news: 'state' },
): ToldData {
  const { organisation } = services;
  const { steps, tellings, acknowledged, ended } = concern;
  const named = tellings.filter((telling) => telling.named !== 'nobody').map(({ by }) => by);
  return {
    news,
    name: of === undefined ? '' : nameOf(organisation, of),
    words: wordsOf(services, concern),
    told: distinct(steps.map(({ person }) => person)).flatMap((person) => {
      const step = steps.find((one) => one.person === person);
      if (step === undefined) return [];
      const seenAt = acknowledged?.by === person ? acknowledged.at : undefined;
      return [{ name: nameOf(organisation, person), as: step.as, at: step.at, seenAt }];
    }),
    by: distinct(named).map((by) => nameOf(organisation, by)),
    hasUnnamed: tellings.some((telling) => telling.named === 'nobody'),
    ended: ended?.because,
    now,
  };
}

/** What one of those who were told sees. */
export function leaderData(
  services: Services,
  concern: Concern,
  { reader, now, repeated }: { readonly reader: PersonId; readonly now: string; readonly repeated: boolean },
): LeaderData {
  const { about, steps, acknowledged, acknowledgeBy, ended } = concern;
  const own = steps.filter(({ person }) => person === reader);
  const isOver = ended?.because === 'time';
  return {
    about,
    words: wordsOf(services, concern),
    status: ended === undefined ? 'open' : isOver ? 'over' : 'answered',
    isOnCall: own.every(({ as }) => as === 'on-call'),
    hasCase: own.some(({ because }) => because === 'has-case'),
    acknowledged: acknowledged && {
      name: nameOf(services.organisation, acknowledged.by),
      at: acknowledged.at,
    },
    acknowledgeBy,
    repeated,
    now,
  };
}

/** What the person sees after an answer. */
export function answerData(
  { organisation }: Services,
  concern: Concern | undefined,
  answer: Answer,
): AnswerData {
  const steps = concern?.steps.filter(({ person }) => !concern.keptOut.includes(person)) ?? [];
  const isAnswer = answer !== 'later' && answer !== 'mute';
  const person =
    concern !== undefined && isAnswer
      ? knownColleagues(concern).find((colleague) => !concern.letKnow.includes(colleague))
      : undefined;
  return {
    answer,
    known: distinct(steps.map((step) => step.person)).map((one) => nameOf(organisation, one)),
    colleague: person && { person, name: nameOf(organisation, person) },
  };
}
