import type { Temporal } from 'temporal-polyfill';
import { acknowledgeBy } from '../../case/acknowledge-by.ts';
import type { Told } from '../../case/facts.ts';
import { handlerOf, roleOf } from '../../case/handler.ts';
import { isDrill } from '../../case/ids.ts';
import { instantText } from '../../case/instants.ts';
import type { CaseState } from '../../case/state.ts';
import type { Circumstances } from '../../concern/decision.ts';
import { concernChain } from '../../concern/route.ts';
import { localDate } from '../../law/moments.ts';
import { endOfQuiet } from '../../law/quiet-hours.ts';
import { addWorkingDays, nextWorkingMoment, type WorkingTime } from '../../law/working-time.ts';
import { unitOf } from '../../organisation/directory.ts';
import { onCallIn } from '../../organisation/escalation.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import { hasPart } from '../access.ts';
import type { Services } from '../services.ts';

/**
 * What a concern about this person has to know of the world, with the person's own cases heeded: whom they keep out is
 * never told; leaders who were passed over in an open case are not told either; who has a case in hand gets
 * no more than a gentle word. Nothing of it ever reaches the colleague.
 */
export async function concernCircumstances(services: Services, about: PersonId): Promise<Circumstances> {
  const { organisation, clock } = services;
  const now = clock.now();
  const cases = await casesOf(services, about);
  const keptOut = [...new Set(cases.flatMap(({ notTold }) => notTold))];
  const isIn = (person: PersonId) => person !== about && !keptOut.includes(person);
  const open = cases.filter(({ status }) => status === 'open');
  const knower = open
    .map((state) => knowerOf(services, state))
    .find((told) => told !== undefined && isIn(told.person));
  const unit = unitOf(organisation, about)?.id;
  const workingTime = workingTimeOf(organisation, unit);
  const settings = { ...organisation.settings, workingTime };
  const chain = concernChain(organisation, about)
    .filter(({ person }) => isIn(person))
    .filter((step) => open.length === 0 || wasNotPassedOver(step, open));
  return {
    now: instantText(now),
    endOfQuiet: instantText(endOfQuiet(now, workingTime)),
    acknowledgeBy: acknowledgeBy(instantText(now), settings, false),
    chain: await thoseThere(services, chain, now),
    keptOut,
    knower,
    onCall: onCallIn(organisation).filter(isIn),
    reviewBy: instantText(nextWorkingMoment(aWorkingDayLater(now, workingTime), workingTime)),
    reviewers: organisation.hr.filter(isIn),
  };
}

/** The same time of day on the next working day. */
function aWorkingDayLater(now: Temporal.Instant, workingTime: WorkingTime): Temporal.Instant {
  const today = localDate(now);
  return now.add({ hours: 24 * today.until(addWorkingDays(today, 1, workingTime)).days });
}

/** Where the person has a case, leaders are asked only whom it was told to, or whom the person has seen may be asked later. */
function wasNotPassedOver({ person, as }: Told, open: readonly CaseState[]): boolean {
  if (as === 'hr' || as === 'amr') return true;
  return open.some(({ told, chain }) => [...told, ...chain].some((known) => known.person === person));
}

/** Nobody was kept out of anything, and nobody has anything in hand, because of an exercise. */
async function casesOf({ people, cases }: Services, person: PersonId): Promise<readonly CaseState[]> {
  const heads = await Promise.all(
    (await people.casesOf(person)).filter((id) => !isDrill(id)).map((caseId) => cases.readHead(caseId)),
  );
  return heads.flatMap((head) => (head?.state.reporter === person ? [head.state] : []));
}

function knowerOf(services: Services, state: CaseState): Told | undefined {
  const person = handlerOf(state);
  const as = person && roleOf(state, person);
  return person !== undefined && as !== undefined && hasPart(services, state, person)
    ? { person, as }
    : undefined;
}

/** Who is away now is passed over, unless everybody is. */
async function thoseThere(
  { absence }: Services,
  chain: readonly Told[],
  now: Temporal.Instant,
): Promise<readonly Told[]> {
  const away = await Promise.all(chain.map(({ person }) => absence.isAway(person, now)));
  const there = chain.filter((_, index) => away[index] !== 'yes');
  return there.length > 0 ? there : chain;
}
