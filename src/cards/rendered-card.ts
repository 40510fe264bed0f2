import { z } from 'zod';

/** An Adaptive Card that went through `render`: schema-checked data, under the size limit. Nothing else can be sent. */
export const RenderedCard = z
  .looseObject({
    type: z.literal('AdaptiveCard'),
    version: z.literal('1.5'),
    fallbackText: z.string().min(1),
    body: z.array(z.unknown()),
  })
  .brand<'RenderedCard'>();
export type RenderedCard = z.infer<typeof RenderedCard>;
