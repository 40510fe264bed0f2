import { z } from 'zod';
import { MessageId } from './ids.ts';

/** What became of a message on its way. */
export const deliveryEvents = [
  z.strictObject({
    type: z.literal('MessageWasDelivered'),
    message: MessageId,
    activity: z.string().max(500),
    repeated: z.boolean(),
  }),
  z.strictObject({ type: z.literal('DeliveryWasDoubtful'), message: MessageId, reason: z.string().max(60) }),
  z.strictObject({ type: z.literal('DeliveryFailed'), message: MessageId, reason: z.string().max(60) }),
  /** The bot has never met the person in Teams; it goes on looking. */
  z.strictObject({ type: z.literal('DeliveryIsWaiting'), message: MessageId }),
] as const;
