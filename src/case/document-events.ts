import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { DocumentId } from './document-id.ts';

/** What happens with the documents of a case. What stands in them is made anew each time and kept nowhere. */
export const documentEvents = [
  z.strictObject({
    type: z.literal('DocumentWasMade'),
    by: PersonId,
    document: DocumentId,
    /** A link to the file was handed out; otherwise it was read on its card. */
    fetched: z.boolean(),
  }),
] as const;
