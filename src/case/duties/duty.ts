import type { PersonId } from '../../organisation/ids.ts';
import type { Told } from '../facts.ts';
import type { CaseEvent } from '../events.ts';
import type { MeetingTime } from '../meeting-events.ts';
import type { PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';

/** The case is woken to do what has become due. */
export interface Wake {
  /** UTC instant. */
  readonly now: string;
  /** Times to suggest for a debriefing, should one be due. */
  readonly times: readonly MeetingTime[];
  /** The organisation's flow gets reminders too. */
  readonly remindersToWorkflow: boolean;
  /** Who may be asked, in order, of those whom the person was told of: only who still has the role. */
  readonly chain: readonly Told[];
  /** Who is on call and still has the role; nobody where a leader was chosen. */
  readonly onCall: PersonId | undefined;
  /** Who is away now. */
  readonly away: readonly PersonId[];
  /** Who was told and has no part in the case any more, because they moved on. */
  readonly gone: readonly PersonId[];
  /** When somebody who is asked now must have acknowledged, UTC. */
  readonly acknowledgeBy: string;
  /** Morning of the next working day, UTC. */
  readonly nextWorkday: string;
  /** Morning of the working day after that one, UTC. */
  readonly workdayAfterNext: string;
  /** End of the quiet time that this instant lies in; the instant itself outside quiet hours. */
  readonly endOfQuiet: string;
}

/** What one duty comes to: events, and messages because of them. */
export interface Part {
  readonly events: readonly CaseEvent[];
  readonly messages: readonly PlannedMessage[];
}
export const noPart: Part = { events: [], messages: [] };

/** Something that an open case does by itself when its time has come. */
export interface Duty {
  /** The next instant (UTC) at which it has something to do; nothing when it only waits for people. */
  readonly due: (state: CaseState) => string | undefined;
  /** What is due by now. Done twice, the second time finds nothing. */
  readonly act: (state: CaseState, wake: Wake) => Part;
}

/** The person is left in peace at night and on days off: the message waits for the morning. */
export function afterQuiet({
  now,
  endOfQuiet,
}: Pick<Wake, 'now' | 'endOfQuiet'>): Pick<PlannedMessage, 'notBefore'> {
  return endOfQuiet > now ? { notBefore: endOfQuiet } : {};
}
