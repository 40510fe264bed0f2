import type { PlannedMessage } from '../../../src/case/messages.ts';
import type { Life } from './live.ts';

/** What the person said yes to. */
export function reportIn(events: Life['events']) {
  const report = events[0]?.event;
  return report?.type === 'CaseWasReported' ? report : undefined;
}

/** Reminders of dates. */
export const isReminder = ({ content }: PlannedMessage) => content.kind === 'reminder';

/** Messages to this person. */
export const goesTo = (person: string) => (message: PlannedMessage) =>
  message.to.kind === 'person' && message.to.person === person;
