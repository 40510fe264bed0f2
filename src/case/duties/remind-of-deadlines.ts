import { messageId, type MessageTarget, type PlannedMessage } from '../messages.ts';
import { dueReminders, type DueReminder } from '../reminders.ts';
import type { CaseState } from '../state.ts';
import { wordOfJoining } from '../word-of-joining.ts';
import { afterQuiet, type Duty, type Wake } from './duty.ts';
import { audienceOf, type Audience } from './reminder-audience.ts';

/** The reminders of the case's deadlines. */
export const remindOfDeadlines: Duty = {
  due: (state) =>
    dueReminders(state, undefined)
      .map(({ at }) => at)
      .sort()[0],
  act(state, wake) {
    const all = dueReminders(state, wake.now).map((due) => ({ due, ...audienceOf(state, due, wake) }));
    const parts = thatFit(all);
    const joining = parts.flatMap(({ due, standIn }) => (due.isLast && standIn ? [standIn] : []));
    const joins = joining.filter(({ to }, index) => joining.findIndex((other) => other.to === to) === index);
    return {
      events: [
        ...parts.map(({ due: { clock, reminder, at } }) => ({
          type: 'ReminderWasDue' as const,
          clock,
          reminder,
          due: at,
        })),
        ...joins.map((join) => ({ type: 'StandInWasTold' as const, ...join })),
      ],
      messages: [
        ...joins.flatMap(({ to }) => wordOfJoining(state, to, wake)),
        ...parts.flatMap(({ due, ...audience }) => (due.isLast ? reminders(state, due, audience, wake) : [])),
      ],
    };
  },
};

/** One transaction holds a hundred rows. What does not fit is still due, and the case is woken again at once. */
const mostRows = 70;

/** As many as fit, clock by clock: of the reminders of one clock only the last is sent. */
function thatFit<Part extends { readonly due: DueReminder } & Audience>(
  parts: readonly Part[],
): readonly Part[] {
  const clocks = [...new Set(parts.map(({ due }) => due.clock))];
  let rows = 0;
  const fitting = clocks.filter((clock) => {
    for (const { due, targets } of parts)
      if (due.clock === clock) rows += 1 + (due.isLast ? targets.length : 0);
    return rows <= mostRows;
  });
  return parts.filter(({ due }) => fitting.includes(due.clock));
}

/** The messages of one reminder. Of several of one deadline that are due at once, only the last is sent; all are recorded. */
export function reminders(
  { reporter }: CaseState,
  { clock, reminder, at }: DueReminder,
  { targets, helper }: Pick<Audience, 'targets' | 'helper'>,
  wake: Wake,
): readonly PlannedMessage[] {
  const people = targets.flatMap((to) => (to.kind === 'person' && to.person !== reporter ? [to.person] : []));
  const moreFor = (to: MessageTarget) => {
    if (to.kind === 'workflow') return { people };
    return to.kind === 'person' && to.person === helper?.to ? { because: helper.because } : {};
  };
  return targets.map((to) => ({
    id: messageId(`reminder-${clock}-${reminder}-${at.slice(0, 16)}`, to),
    to,
    content: { kind: 'reminder', clock, reminder, due: at, ...moreFor(to) },
    onDoubt: 'repeat-marked',
    ...(to.kind === 'person' && to.person === reporter ? afterQuiet(wake) : {}),
  }));
}
