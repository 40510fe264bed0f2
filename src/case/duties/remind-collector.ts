import { openCollection } from '../collection.ts';
import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { noPart, type Duty, type Part, type Wake } from './duty.ts';

/** Then the person sees that nothing has come of it, and decides. */
const mostReminders = 3;

/** Reminds whoever keeps the evidence, on the mornings of some working days, until it is done or the case ends. */
export const remindCollector: Duty = { due, act };

function due(state: CaseState): string | undefined {
  return openCollection(state)?.remindAt;
}

function act(state: CaseState, wake: Wake): Part {
  const open = openCollection(state);
  const dueAt = due(state);
  if (open === undefined || dueAt === undefined || dueAt > wake.now) return noPart;
  const isLast = open.reminded + 1 >= mostReminders;
  const to = { kind: 'person', person: open.collector } as const;
  return {
    events: [{ type: 'CollectorWasReminded', ...(isLast ? {} : { remindAt: wake.nextWorkday }) }],
    messages: [
      {
        id: messageId(`collect-reminder-${open.round}-${dueAt.slice(0, 10)}`, to),
        to,
        content: { kind: 'collect-evidence', round: open.round },
        onDoubt: 'hold',
      },
    ],
  };
}
