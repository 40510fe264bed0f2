import type { Temporal } from 'temporal-polyfill';
import type { FlowName } from '../organisation/flow.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { SendOutcome } from './messenger.ts';

interface Addressed {
  /** Case and outbox row: a flow that sees it twice must act once. */
  readonly key: string;
  /** Neutral card that the flow may post as it is; people who own the flow can read it for a month. */
  readonly card: RenderedCard;
}

/** A date draws near. */
export interface ReminderMessage extends Addressed {
  readonly event: 'deadline.reminder';
  readonly due: Temporal.Instant;
  /** Mail addresses of those to be reminded. */
  readonly recipients: readonly string[];
}

/** A meeting is called, moved or cancelled. */
export interface MeetingMessage extends Addressed {
  readonly event: 'debriefing.invite' | 'debriefing.update' | 'debriefing.cancel';
  /** The same for invitation, move and cancellation, so that all three reach the same meeting. */
  readonly meeting: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** Neutral: it stands in many calendars. */
  readonly subject: string;
  /** Mail addresses of those invited. */
  readonly attendees: readonly string[];
}

/**
 * Nothing has happened; the flow is only called. One that is not called for 90 days is switched off by Power Automate
 * (teams-platform.md section 0, point 5).
 */
export interface HeartbeatMessage extends Addressed {
  readonly event: 'heartbeat';
  readonly flow: FlowName;
}

export type WorkflowMessage = ReminderMessage | MeetingMessage | HeartbeatMessage;

/** Which flow a message goes to. */
export function flowOf(message: WorkflowMessage): FlowName {
  if (message.event === 'heartbeat') return message.flow;
  return message.event === 'deadline.reminder' ? 'reminders' : 'debriefing';
}

/** The organisation's own flows (Power Automate or Logic Apps). One attempt per call. */
export interface Workflow {
  /** Whether a flow is configured for this event; without one, posting is `dead`. */
  handles(event: (ReminderMessage | MeetingMessage)['event']): boolean;
  /** The flows that are configured. */
  flows(): readonly FlowName[];
  /** `sent` means accepted by the flow (its `messageId` is the key), not that the flow succeeded. */
  post(message: WorkflowMessage): Promise<SendOutcome>;
}
