import { closingCardId } from '../closing.ts';
import { isDebriefingFromBefore } from '../debriefing-over.ts';
import { handlerOf } from '../handler.ts';
import { hoursLater } from '../instants.ts';
import { inThisOpening, messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';

/** Without a debriefing the person is asked this many hours after the leader said no to it, or after its last time has passed. */
const hoursBeforeQuestion = 24;

/** Where no meeting is suggested at all, the person is asked this many hours after the acknowledgement: ten days. */
const hoursWithoutMeeting = 240;

/** Asks the person whether anything is missing, when the meeting has been or will not be. */
export const askReporter: Duty = { due, act: ask };

function due(state: CaseState): string | undefined {
  const { debriefing, asked, acknowledged } = state;
  if (asked !== undefined) return undefined;
  if (isDebriefingFromBefore(state)) return acknowledged && hoursLater(acknowledged.at, hoursWithoutMeeting);
  switch (debriefing.status) {
    case 'approved':
      return debriefing.time.end;
    case 'declined':
    case 'cancelled':
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
  const dueAt = due(state);
  if (dueAt === undefined || dueAt > wake.now) return noPart;
  const handler = handlerOf(state);
  const reporter = { kind: 'person', person: state.reporter } as const;
  const leader = handler === undefined ? [] : [{ kind: 'person', person: handler } as const];
  return {
    events: [{ type: 'ReporterWasAsked' }],
    messages: [
      {
        id: messageId(inThisOpening('anything-missing', state), reporter),
        to: reporter,
        content: { kind: 'anything-missing' },
        onDoubt: 'hold',
        ...afterQuiet(wake),
      },
      ...leader.map((to): PlannedMessage => ({
        id: closingCardId(state, to),
        to,
        content: { kind: 'closing-approval' },
        onDoubt: 'hold',
      })),
    ],
  };
}
