import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { TalkKind } from '../case/meeting-events.ts';
import { PersonId } from '../organisation/ids.ts';

/** What a link stands for. Whoever has the link has the file, so what is private is behind one that ends soon. */
export const Link = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('calendar'),
    caseId: CaseId,
    /** Round of the meeting that is invited to. */
    round: z.int().min(1),
    /** The team's, where none is named. */
    meeting: TalkKind.optional(),
  }),
  z.strictObject({
    kind: z.literal('private-file'),
    caseId: CaseId,
    /** Who asked for it, and may have it: looked at again when it is fetched. */
    person: PersonId,
    what: z.enum(['copy', 'evidence-item', 'evidence-pack', 'document']),
    /** Which one, where there are several. */
    item: z.string().max(100).optional(),
    /** UTC instant from which it leads nowhere. */
    until: InstantText,
  }),
]);
export type Link = z.infer<typeof Link>;

/** Links that lead to a file. The token is random and says nothing; the file is made when it is fetched. */
export interface LinkStore {
  write(token: string, link: Link): Promise<void>;
  read(token: string): Promise<Link | undefined>;
}
