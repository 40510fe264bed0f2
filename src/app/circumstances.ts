import { Temporal } from 'temporal-polyfill';
import { acknowledgeBy } from '../case/acknowledge-by.ts';
import type { Wake } from '../case/duties/duty.ts';
import { proposeDebriefing } from '../case/duties/propose-debriefing.ts';
import { isUrgent } from '../case/is-urgent.ts';
import { instantText } from '../case/instants.ts';
import type { CaseState } from '../case/state.ts';
import { nextWorkday, workdayAfterNext } from '../case/workdays.ts';
import { endOfQuiet } from '../law/quiet-hours.ts';
import type { PersonId } from '../organisation/ids.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import { goneFrom, laterNow } from './chain.ts';
import { busyFor, suggestedTimes, type Busy } from './meeting-times.ts';
import { clockSettings, type Services } from './services.ts';

/** What the case has to know of the world when it is woken. What takes time is computed when it is asked for. */
export function circumstances(
  services: Services,
  state: CaseState,
  {
    now,
    away,
    busy = [],
  }: { readonly now: string; readonly away: readonly PersonId[]; readonly busy?: Busy },
): Wake {
  return {
    now,
    away,
    remindersToWorkflow: services.workflow.handles('deadline.reminder'),
    get times() {
      return suggestedTimes(services, state, { meeting: 'group-talk', now, busy });
    },
    get endOfQuiet() {
      return instantText(
        endOfQuiet(Temporal.Instant.from(now), workingTimeOf(services.organisation, state.unit)),
      );
    },
    get nextWorkday() {
      return nextWorkday(now, workingTimeOf(services.organisation, state.unit));
    },
    get workdayAfterNext() {
      return workdayAfterNext(now, workingTimeOf(services.organisation, state.unit));
    },
    get chain() {
      return laterNow(services, state).chain;
    },
    get onCall() {
      return laterNow(services, state).onCall;
    },
    get gone() {
      return goneFrom(services, state);
    },
    get acknowledgeBy() {
      return acknowledgeBy(now, clockSettings(services, state.unit), isUrgent(state));
    },
  };
}

/** Who of those who have the case, or may get it, is away now. Nobody is asked about a case that has ended. */
export async function awayFrom(services: Services, state: CaseState): Promise<readonly PersonId[]> {
  if (state.status !== 'open') return [];
  return awayAmong(services, [...new Set([...state.told, ...state.chain].map(({ person }) => person))]);
}

/** Who of these is away now. Whoever nothing is known of is taken to be there. */
export async function awayAmong(
  { absence, clock }: Pick<Services, 'absence' | 'clock'>,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const at = clock.now();
  const answers = await Promise.all(people.map((person) => absence.isAway(person, at)));
  return people.filter((_, index) => answers[index] === 'yes');
}

/** When the team is busy, asked only where a meeting is about to be suggested. */
export async function busyAt(services: Services, state: CaseState): Promise<Busy> {
  if (services.calendar === undefined || state.status !== 'open') return [];
  const dueAt = proposeDebriefing.due(state);
  const now = instantText(services.clock.now());
  return dueAt === undefined || dueAt > now ? [] : busyFor(services, state, 'group-talk');
}
