import { z } from 'zod';

/** What Microsoft Graph may be asked for. Each needs its own permissions (docs/graph.md). */
export const GraphUse = z.enum(['people', 'absence', 'team', 'meetings', 'search']);
export type GraphUse = z.infer<typeof GraphUse>;

/** Graph is asked for nothing that is not named here, and never where this file already answers. */
export const GraphSettings = z
  .strictObject({
    uses: z
      .array(GraphUse)
      .min(1)
      .describe(
        'people: managers for units without a leader. absence: automatic replies. team: groups of units. meetings: events and free/busy. search: anybody by name, to keep them out',
      ),
    organiser: z
      .string()
      .regex(/^[^\s/?#%'"\\]{3,254}$/, 'must be the object id or the address of the mailbox that invites')
      .optional()
      .describe('Mailbox that invites to meetings, best one that belongs to no person'),
  })
  .refine(({ uses, organiser }) => organiser !== undefined || !uses.includes('meetings'), {
    message: 'is missing: meetings need the mailbox that invites',
    path: ['organiser'],
  });
export type GraphSettings = z.infer<typeof GraphSettings>;
