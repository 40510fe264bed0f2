import { z } from 'zod';
import template from '../../adaptive-cards/case-readers.json' with { type: 'json' };
import { InstantText, ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';

/** One who has opened the case; UTC instants. */
const Reading = z.strictObject({
  name: z.string(),
  as: ToldAs.optional(),
  first: InstantText,
  last: InstantText,
  times: z.int().min(1),
});
export type Reading = z.infer<typeof Reading>;

/** Who has opened the case, when first and last, and how often. For the person alone. */
export const caseReadersCard = defineCard(
  withHelpNow({
    name: 'case-readers',
    template,
    data: z.strictObject({ caseId: CaseId, readers: z.array(Reading).max(40), now: InstantText }),
    view: ({ caseId, readers, now }, { texts, commandId }) => ({
      ...texts.caseReaders,
      fallbackText: texts.caseReaders.title,
      isEmpty: readers.length === 0,
      readers: readers.map((reading) => ({
        who:
          reading.as === undefined
            ? reading.name
            : texts.shared.nameAndRole(reading.name, texts.shared.roles[reading.as]),
        when: readingInWords(reading, texts, now),
      })),
      click: { caseId, commandId },
    }),
    submits: { 'case-menu': caseClick, 'show-case': caseClick },
  }),
);

/** When somebody opened the case, and how often. */
export function readingInWords({ first, last, times }: Reading, texts: Texts, now?: string): string {
  const { once, often } = texts.caseReaders;
  if (times === 1) return once(momentInWords(first, texts, now));
  return often(times, momentInWords(first, texts, now), momentInWords(last, texts, now));
}
