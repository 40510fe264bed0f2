import { Temporal } from 'temporal-polyfill';
import type { TimeProblem } from '../../cards/own-time.ts';
import type { MeetingKind, MeetingTime } from '../../case/meeting-events.ts';
import { instantText } from '../../case/instants.ts';
import type { CaseState } from '../../case/state.ts';
import { instantAt } from '../../law/moments.ts';
import { isWorkingDay } from '../../law/working-time.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import { timeFrom } from '../meeting-times.ts';
import type { TurnContext } from './turn-context.ts';

/** What a card sends of a time: a suggested start, or day and time of one's own. */
export interface GivenMeetingTime {
  readonly start?: string | undefined;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  /** The time that was warned of, as `YYYY-MM-DDTHH:MM`. */
  readonly outside?: string | undefined;
}

export type OwnTime =
  | { readonly kind: 'none' }
  | { readonly kind: 'time'; readonly time: MeetingTime }
  | { readonly kind: 'problem'; readonly problem: TimeProblem };

/** The leader's own time, which counts instead of a suggested one; outside working hours only when asked for twice. */
export function ownTimeFrom(
  { services, now }: Pick<TurnContext, 'services' | 'now'>,
  { unit }: CaseState,
  meeting: MeetingKind,
  { date, time, outside }: GivenMeetingTime,
): OwnTime {
  if (date === undefined && time === undefined) return { kind: 'none' };
  if (date === undefined || time === undefined) return { kind: 'problem', problem: 'incomplete' };
  const day = Temporal.PlainDate.from(date);
  const own = timeFrom(instantAt(day, time), meeting);
  if (own.start <= now) return { kind: 'problem', problem: 'past' };
  const workingTime = workingTimeOf(services.organisation, unit);
  const end = instantText(instantAt(day, workingTime.until));
  const isOutside = !isWorkingDay(day, workingTime) || time < workingTime.from || own.end > end;
  if (isOutside && outside !== `${date}T${time}`) return { kind: 'problem', problem: 'outside-hours' };
  return { kind: 'time', time: own };
}
