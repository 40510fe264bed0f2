import { z } from 'zod';

/** Documents that a case can be made into. Each is a draft or an aid; none of them is sent by the bot. */
export const DocumentId = z.enum([
  'easy-draft',
  'register-draft',
  'disease-guide',
  'doctor-letter',
  'police-note',
  'datatilsynet-complaint',
  'power-of-attorney',
  'take-down-list',
  'apv-note',
  'yearly-discussion',
  'journal-note',
  'article-14',
]);
export type DocumentId = z.infer<typeof DocumentId>;
