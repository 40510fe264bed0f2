import type { Told } from '../case/facts.ts';
import type { ClickId } from '../case/ids.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Concern, Said, Step, Telling } from './concern.ts';
import { hasPartInConcern } from './acknowledge.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { currentConcern } from './life.ts';
import { tell, tellPersonConcerned } from './outbox.ts';
import { pastLeader, stillToAsk } from './route.ts';

/** Who says it, and the click of the yes. */
export interface Speaker {
  readonly about: PersonId;
  readonly by: PersonId;
  readonly click: ClickId;
}

/** More than this is no concern of colleagues any more; the row stays small. */
const mostTellings = 40;

/**
 * A colleague lets management know. The first word of a concern alarms the first who may be told; a later one adds to
 * it without a second alarm, unless there is danger now that nobody knew of, or the leader may have a part in it. The
 * person is told every time.
 */
export function decideTell(
  before: Concern | undefined,
  { about, by, click }: Speaker,
  said: Said,
  circumstances: Circumstances,
): ConcernDecision<'about-oneself' | 'too-many'> {
  if (about === by) return refused('about-oneself');
  if (before?.tellings.some((telling) => telling.click === click) === true) return nothing;
  const concern = currentConcern(before, about, circumstances.now);
  if (concern.tellings.length >= mostTellings) return refused('too-many');
  const telling: Telling = { ...said, by, click, at: circumstances.now };
  const dangerIsNew = said.danger && !concern.tellings.some(({ danger }) => danger);
  const told: Concern = { ...concern, tellings: [...concern.tellings, telling] };
  const alarmed = alarm(told, { telling, dangerIsNew }, circumstances);
  const number = alarmed.tellings.length;
  return accepted(
    tellPersonConcerned(alarmed, { what: 'told', about, number }, number, circumstances, said.danger),
  );
}

interface News {
  readonly telling: Telling;
  readonly dangerIsNew: boolean;
}

function alarm(concern: Concern, news: News, circumstances: Circumstances): Concern {
  const withGuard = news.dangerIsNew ? tellOnCall(concern, circumstances) : concern;
  const asked = concern.steps.filter(({ as }) => as !== 'on-call');
  if (asked.length === 0) return askFirst({ ...withGuard, ended: undefined }, news.telling, circumstances);
  if (isPastThose(concern, news.telling, asked)) return askNext(withGuard, 'leader-is-part', circumstances);
  return news.dangerIsNew ? askAgain(withGuard, circumstances) : withGuard;
}

/** Everybody who was asked may have a part in it, by the word of this colleague. */
function isPastThose(concern: Concern, { leaderIsPart }: Telling, asked: readonly Step[]): boolean {
  return leaderIsPart && pastLeader(asked, { leaderIsPart }).length === 0 && concern.ended === undefined;
}

function askFirst(concern: Concern, { danger }: Telling, circumstances: Circumstances): Concern {
  const { knower, acknowledgeBy } = circumstances;
  const mayKnow = knower !== undefined && stillToAsk(concern, [knower]).length > 0;
  if (!mayKnow) return askNext(concern, 'told', circumstances);
  // A gentle word: the case is in hand, so nobody is waited for, unless there is danger.
  const waiting = { ...concern, acknowledgeBy: danger ? acknowledgeBy : undefined };
  return withStep(waiting, knower, 'has-case', circumstances);
}

/** Asks the next who may be told. When nobody is left, nobody is waited for any more. */
export function askNext(
  concern: Concern,
  because: Exclude<Step['because'], 'has-case'>,
  circumstances: Circumstances,
): Concern {
  const [next] = stillToAsk(concern, circumstances.chain);
  const open: Concern = { ...concern, acknowledged: undefined, chainEnded: undefined };
  if (next === undefined) return { ...open, acknowledgeBy: undefined, chainEnded: circumstances.now };
  return withStep({ ...open, acknowledgeBy: circumstances.acknowledgeBy }, next, because, circumstances);
}

/** There is danger that those asked do not know of: whoever has it is alarmed once more, and has to see it. */
function askAgain(concern: Concern, circumstances: Circumstances): Concern {
  const { acknowledged } = concern;
  const asked = concern.steps.filter(
    ({ as, person }) => as !== 'on-call' && hasPartInConcern(concern, person, circumstances.keptOut),
  );
  const holder = asked.find(({ person }) => person === acknowledged?.by) ?? asked.at(-1);
  if (holder === undefined) return askNext({ ...concern, ended: undefined }, 'danger', circumstances);
  const { person, as } = holder;
  const { acknowledgeBy } = circumstances;
  const again: Concern = { ...concern, acknowledged: undefined, ended: undefined, acknowledgeBy };
  return withStep(again, { person, as }, 'danger', circumstances);
}

function tellOnCall(concern: Concern, circumstances: Circumstances): Concern {
  const person = circumstances.onCall.find(
    (one) => !concern.keptOut.includes(one) && !concern.tellings.some(({ by }) => by === one),
  );
  return person === undefined
    ? concern
    : withStep(concern, { person, as: 'on-call' }, 'danger', circumstances);
}

function withStep(concern: Concern, told: Told, because: Step['because'], { now }: Circumstances): Concern {
  const steps: readonly Step[] = [...concern.steps, { ...told, at: now, because }];
  const { about } = concern;
  return tell({ ...concern, steps: [...steps] }, told.person, { what: 'alarm', about }, steps.length, now);
}
