import { z } from 'zod';

/**
 * Number of a case: eight letters and digits without meaning, for example `7KXM4Q2P`. Never counted up. Only that of a
 * drill begins with U.
 */
export const CaseId = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-ZU][0-9A-HJKMNP-TV-Z]{7}$/)
  .brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

/** Minted when a card is rendered; the same click keeps it, however often it is delivered. */
export const CommandId = z.uuid().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** One button of one rendered card, clicked by one person: what a receipt is kept for. */
export const ClickId = z
  .string()
  .regex(/^[\w-]{43}$/)
  .brand<'ClickId'>();
export type ClickId = z.infer<typeof ClickId>;

/** One message to one recipient. Follows from the step and the recipient, so that a repeated decision names the same message. */
export const MessageId = z
  .string()
  .regex(/^[a-z0-9.-]{1,200}$/)
  .brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

/** Ties a wake message in the queue to the head that asked for it. */
export const WakeId = z.uuid().brand<'WakeId'>();
export type WakeId = z.infer<typeof WakeId>;

/**
 * Whether a case is an exercise. Its number says so from the draft on, and nothing changes a number: a drill never turns
 * into a case, nor a case into a drill.
 */
export function isDrill(id: CaseId): boolean {
  return id.startsWith('U');
}

/** The case number as people read it: `7KXM-4Q2P`. */
export function caseNumber(id: CaseId): string {
  return `${id.slice(0, 4)}-${id.slice(4)}`;
}
