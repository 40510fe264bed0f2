import { Temporal } from 'temporal-polyfill';
import { debriefingCard } from '../cards/debriefing-card.ts';
import { handlerOf } from '../case/handler.ts';
import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import { personOf } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { WorkflowMessage } from '../ports/workflow.ts';
import { textsIn } from '../texts/texts-in.ts';
import { composeReminder, recordOf } from './compose-reminder.ts';
import { hashOf } from './hash.ts';
import { renderFor } from './reader.ts';
import type { Services } from './services.ts';
import { invitedTo } from './views/debriefing.ts';

/**
 * A message for the organisation's own flow. Its key is the same however often it is posted; it holds no case content
 * and no case number, because people who own the flow can read it for a month.
 */
export function workflowMessage(
  services: Services,
  state: CaseState,
  message: PlannedMessage,
): WorkflowMessage {
  const texts = textsIn('da');
  const key = hashOf(`${state.id}.${message.id}`);
  if (message.content.kind === 'reminder') {
    const handler = handlerOf(state);
    return {
      event: 'deadline.reminder',
      key,
      card: composeReminder(services, state, message, texts),
      due: Temporal.Instant.from(recordOf(state, message.content.clock).lastMoment),
      recipients: mailsOf(services, handler === undefined ? [] : [handler]),
    };
  }
  if (message.content.kind !== 'debriefing-invitation' || state.debriefing.status !== 'approved') {
    throw new Error('Only reminders and invitations go to the workflow.');
  }
  const { time, round } = state.debriefing;
  return {
    event: 'debriefing.invite',
    key,
    meeting: hashOf(`${state.id}.debriefing-${round}`),
    card: renderFor(services, texts, debriefingCard, { ...time, subject: texts.debriefing.subject }),
    start: Temporal.Instant.from(time.start),
    end: Temporal.Instant.from(time.end),
    subject: texts.debriefing.subject,
    attendees: mailsOf(services, invitedTo(services, state)),
  };
}

function mailsOf({ organisation }: Services, people: readonly PersonId[]): readonly string[] {
  return people.flatMap((person) => personOf(organisation, person)?.email ?? []);
}
