import type { Temporal } from 'temporal-polyfill';
import type { MeetingMessage, ReminderMessage, WorkflowMessage } from '../../ports/workflow.ts';

/** Danish time by the name that Power Automate and Outlook know it by. */
const timeZone = 'Romance Standard Time';

/** What a flow gets (design.md section 7): a Teams message that the templates understand, and fields for the flow. */
export function workflowBody(message: WorkflowMessage): Readonly<Record<string, unknown>> {
  const attachment = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    contentUrl: null,
    content: message.card,
  };
  const { event, key } = message;
  return { type: 'message', attachments: [attachment], event, version: 1, key, ...fieldsOf(message) };
}

function fieldsOf(message: WorkflowMessage): Readonly<Record<string, unknown>> {
  if (message.event === 'heartbeat') return { flow: message.flow };
  return message.event === 'deadline.reminder' ? reminderFields(message) : meetingFields(message);
}

function reminderFields({ due, recipients }: ReminderMessage): Readonly<Record<string, unknown>> {
  return { due: wallTime(due), timeZone, recipients: distinct(recipients) };
}

function meetingFields({
  meeting,
  start,
  end,
  subject,
  attendees,
}: MeetingMessage): Readonly<Record<string, unknown>> {
  return {
    meeting,
    start: wallTime(start),
    end: wallTime(end),
    timeZone,
    subject,
    attendees: distinct(attendees),
  };
}

/** Danish wall time without an offset: the flow's calendar action takes time and zone apart. */
function wallTime(instant: Temporal.Instant): string {
  return instant
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
}

function distinct(addresses: readonly string[]): string[] {
  return [...new Set(addresses)];
}
