import type { CaseEvent, MeetingTime } from './events.ts';
import { accepted, nothing, type Decision } from './decision.ts';
import { decideProposeDebriefing } from './debriefing.ts';
import { handlerOf } from './handler.ts';
import { hoursLater } from './instants.ts';
import { messageId, type MessageTarget, type PlannedMessage } from './messages.ts';
import { dueReminders, type DueReminder } from './reminders.ts';
import type { CaseState } from './state.ts';

/** The case is woken to do what has become due. */
export interface Wake {
  /** UTC instant. */
  readonly now: string;
  /** Times to suggest for a debriefing, should one be due. */
  readonly times: readonly MeetingTime[];
  /** The organisation's flow gets reminders too. */
  readonly remindersToWorkflow: boolean;
  /** End of the quiet time that this instant lies in; the instant itself outside quiet hours. */
  readonly endOfQuiet: string;
}

/** The debriefing card comes by itself this many hours after the acknowledgement, when the first talk has been held. */
const hoursBeforeDebriefing = 24;

/** Without a debriefing the person is asked this many hours after the leader said no to it, or after its last time has passed. */
const hoursBeforeQuestion = 24;

/** Where no meeting is suggested at all, the person is asked this many hours after the acknowledgement: ten days. */
const hoursWithoutMeeting = 240;

/** Everything that has become due by now; nothing for a case that has ended. Woken twice, the second time finds nothing. */
export function decideWake(state: CaseState, wake: Wake): Decision {
  if (state.status !== 'open') return nothing;
  const parts = [
    ...dueReminders(state, wake.now).map((due) => remind(state, due, wake)),
    propose(state, wake),
    ask(state, wake),
  ];
  const events = parts.flatMap((part) => part.events);
  return events.length === 0
    ? nothing
    : accepted(
        events,
        parts.flatMap((part) => part.messages),
      );
}

/** The next instant at which the case has something to do; nothing when it only waits for people. */
export function nextDue(state: CaseState): string | undefined {
  if (state.status !== 'open') return undefined;
  const dates = [...state.deadlines.flatMap(pendingReminders), debriefingDue(state), questionDue(state)];
  return dates.filter((date) => date !== undefined).sort()[0];

  function pendingReminders(deadline: CaseState['deadlines'][number]): string[] {
    return dueReminders({ reporter: state.reporter, deadlines: [deadline] }, undefined).map((due) => due.at);
  }
}

interface Part {
  readonly events: readonly CaseEvent[];
  readonly messages: readonly PlannedMessage[];
}
const noPart: Part = { events: [], messages: [] };

/**
 * Of several reminders of one deadline that are due at once, only the last is sent; all are recorded. The person is
 * never disturbed in quiet hours: the message waits for the morning, or stays away when the date is past by then.
 */
function remind(state: CaseState, due: DueReminder, wake: Wake): Part {
  const { rule, reminder, at, to, isLast, lastMoment } = due;
  const event = { type: 'ReminderWasDue', rule, reminder, due: at } as const;
  if (!isLast) return { events: [event], messages: [] };
  const isTooLate = wake.endOfQuiet > lastMoment;
  const targets = reminderTargets(state, to, wake).filter(
    (target) => !(isTooLate && isReporter(state, target)),
  );
  return {
    events: [event],
    messages: targets.map((target) => ({
      id: messageId(`reminder-${rule}-${reminder}-${at.slice(0, 16)}`, target),
      to: target,
      content: { kind: 'reminder', rule, reminder, due: at },
      onDoubt: 'repeat-marked',
      ...(isReporter(state, target) ? afterQuiet(wake) : {}),
    })),
  };
}

function reminderTargets(state: CaseState, to: DueReminder['to'], wake: Wake): readonly MessageTarget[] {
  const handler = handlerOf(state);
  const targets: MessageTarget[] = [];
  if (to.includes('channel') && state.channelUsed) targets.push({ kind: 'channel', unit: state.unit });
  if (to.includes('owner') && handler !== undefined) targets.push({ kind: 'person', person: handler });
  // Without a leader nobody else would be reminded.
  const concernsReporter = to.includes('person') || (to.includes('owner') && handler === undefined);
  if (concernsReporter) targets.push({ kind: 'person', person: state.reporter });
  const concernsLeader = to.includes('owner') || to.includes('channel');
  if (wake.remindersToWorkflow && state.channelUsed && concernsLeader) targets.push({ kind: 'workflow' });
  return targets;
}

/** The person is left in peace at night and on days off: the message waits for the morning. */
function afterQuiet({ now, endOfQuiet }: Wake): Pick<PlannedMessage, 'notBefore'> {
  return endOfQuiet > now ? { notBefore: endOfQuiet } : {};
}

function isReporter(state: CaseState, target: MessageTarget): boolean {
  return target.kind === 'person' && target.person === state.reporter;
}

/**
 * A meeting of the team is not suggested by itself where it could tell on the person: a sender inside, or a nearest
 * leader who does not know. The leader who handles the case can still ask for it.
 */
function debriefingDue(state: CaseState): string | undefined {
  if (state.acknowledged === undefined || state.debriefing.status !== 'none') return undefined;
  const isNearestTold = state.told.some(({ as }) => as === 'leader');
  if (!isNearestTold || state.sender === 'inside') return undefined;
  return hoursLater(state.acknowledged.at, hoursBeforeDebriefing);
}

function propose(state: CaseState, wake: Wake): Part {
  const due = debriefingDue(state);
  if (due === undefined || due > wake.now) return noPart;
  const decision = decideProposeDebriefing(state, { by: undefined, times: wake.times });
  return decision.kind === 'accepted' ? decision : noPart;
}

function questionDue(state: CaseState): string | undefined {
  const { debriefing, asked, acknowledged } = state;
  if (asked !== undefined) return undefined;
  switch (debriefing.status) {
    case 'approved':
      return debriefing.time.end;
    case 'declined':
      return hoursLater(debriefing.at, hoursBeforeQuestion);
    case 'proposed':
      return hoursLater(
        debriefing.times
          .map(({ end }) => end)
          .sort()
          .at(-1) ?? state.reportedAt,
        hoursBeforeQuestion,
      );
    case 'none':
      return acknowledged && hoursLater(acknowledged.at, hoursWithoutMeeting);
  }
}

/** After the debriefing the person is asked whether anything is missing, and the leader gets the closing card. */
function ask(state: CaseState, wake: Wake): Part {
  const due = questionDue(state);
  if (due === undefined || due > wake.now) return noPart;
  const handler = handlerOf(state);
  const reporter = { kind: 'person', person: state.reporter } as const;
  const leader = handler === undefined ? [] : [{ kind: 'person', person: handler } as const];
  return {
    events: [{ type: 'ReporterWasAsked' }],
    messages: [
      {
        id: messageId('anything-missing', reporter),
        to: reporter,
        content: { kind: 'anything-missing' },
        onDoubt: 'hold',
        ...afterQuiet(wake),
      },
      ...leader.map((to): PlannedMessage => ({
        id: messageId('closing-approval', to),
        to,
        content: { kind: 'closing-approval' },
        onDoubt: 'hold',
      })),
    ],
  };
}
