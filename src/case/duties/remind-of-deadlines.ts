import { handlerOf } from '../handler.ts';
import { messageId, type MessageTarget } from '../messages.ts';
import { dueReminders, type DueReminder } from '../reminders.ts';
import type { CaseState } from '../state.ts';
import { afterQuiet, type Duty, type Part, type Wake } from './duty.ts';

/** The reminders of the case's deadlines. */
export const remindOfDeadlines: Duty = {
  due: (state) =>
    dueReminders(state, undefined)
      .map(({ at }) => at)
      .sort()[0],
  act(state, wake) {
    const parts = dueReminders(state, wake.now).map((due) => remind(state, due, wake));
    return {
      events: parts.flatMap(({ events }) => events),
      messages: parts.flatMap(({ messages }) => messages),
    };
  },
};

/**
 * Of several reminders of one deadline that are due at once, only the last is sent; all are recorded. The person is
 * never disturbed in quiet hours: the message waits for the morning, or stays away when the date is past by then.
 */
function remind(state: CaseState, due: DueReminder, wake: Wake): Part {
  const { clock, reminder, at, to, isLast, lastMoment } = due;
  const event = { type: 'ReminderWasDue', clock, reminder, due: at } as const;
  if (!isLast) return { events: [event], messages: [] };
  const isTooLate = wake.endOfQuiet > lastMoment;
  const targets = reminderTargets(state, to, wake).filter(
    (target) => !(isTooLate && isReporter(state, target)),
  );
  return {
    events: [event],
    messages: targets.map((target) => ({
      id: messageId(`reminder-${clock}-${reminder}-${at.slice(0, 16)}`, target),
      to: target,
      content: { kind: 'reminder', clock, reminder, due: at },
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

function isReporter(state: CaseState, target: MessageTarget): boolean {
  return target.kind === 'person' && target.person === state.reporter;
}
