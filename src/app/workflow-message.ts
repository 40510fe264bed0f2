import { Temporal } from 'temporal-polyfill';
import { debriefingCard } from '../cards/debriefing-card.ts';
import { handlerOf } from '../case/handler.ts';
import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import { personOf } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { WorkflowMessage } from '../ports/workflow.ts';
import { textsIn } from '../texts/texts-in.ts';
import { hasPart } from './access.ts';
import { composeReminder, recordOf } from './compose-reminder.ts';
import { hashOf } from './hash.ts';
import { meetingDetails } from './meeting-details.ts';
import { renderFor } from './reader.ts';
import type { Services } from './services.ts';

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
    return {
      event: 'deadline.reminder',
      key,
      card: composeReminder(services, state, message, texts),
      due: Temporal.Instant.from(recordOf(state, message.content.clock).lastMoment),
      recipients: mailsOf(services, remindedBy(services, state, message.content)),
    };
  }
  return { key, ...meetingMessage(services, state, message) };
}

type Reminder = Extract<PlannedMessage['content'], { kind: 'reminder' }>;

const events = { update: 'debriefing.update', cancel: 'debriefing.cancel' } as const;

/** The team's meeting as it is now: the flow finds by its key the one that it has made. */
function meetingMessage(services: Services, state: CaseState, { content }: PlannedMessage) {
  const texts = textsIn('da');
  const details =
    content.kind === 'debriefing-invitation' && content.meeting === undefined
      ? meetingDetails(services, state, { meeting: 'group-talk', round: content.round }, texts)
      : undefined;
  if (content.kind !== 'debriefing-invitation' || details === undefined)
    throw new Error('Only reminders and invitations to the team go to the workflow.');
  const { key: meeting, subject, time, guests } = details;
  return {
    event: content.act === undefined ? ('debriefing.invite' as const) : events[content.act],
    meeting,
    card: renderFor(services, texts, debriefingCard, { ...time, subject }, state.id),
    start: Temporal.Instant.from(time.start),
    end: Temporal.Instant.from(time.end),
    subject,
    attendees: guests.map(({ email }) => email),
  };
}

/** Who gets the mail: the people of the same reminder, as far as they still have a part. Never the person of the case. */
function remindedBy(services: Services, state: CaseState, { people }: Reminder): readonly PersonId[] {
  // What was decided before those were written down went to whoever has the case.
  const handler = handlerOf(state);
  const reminded = people ?? (handler === undefined ? [] : [handler]);
  return reminded.filter((person) => person !== state.reporter && hasPart(services, state, person));
}

function mailsOf({ organisation }: Services, people: readonly PersonId[]): readonly string[] {
  return people.flatMap((person) => personOf(organisation, person)?.email ?? []);
}
