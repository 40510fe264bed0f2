import { z } from 'zod';
import template from '../../adaptive-cards/evidence-which.json' with { type: 'json' };
import { EvidenceHash } from '../case/evidence.ts';
import { CaseId } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { evidenceItems } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords } from './moment-in-words.ts';
import { numberInWords } from './number-in-words.ts';

/** A case that files may belong to: the person's own, or one that they collect for. */
const Place = z.strictObject({ caseId: CaseId, reportedAt: InstantText, helps: z.string().optional() });
type Place = z.infer<typeof Place>;

/** Asks which case files belong to. Until then they lie in the sender's own draft. */
export const evidenceWhichCard = defineCard(
  withHelpNow({
    name: 'evidence-which',
    template,
    data: z.strictObject({
      /** The draft. */
      caseId: CaseId,
      items: z.array(EvidenceHash).min(1).max(10),
      places: z.array(Place).min(1).max(10),
      /** There was no room where they should have gone. */
      isFull: z.boolean(),
      now: InstantText,
    }),
    view: ({ caseId, items, places, isFull, now }, { texts, commandId }) => ({
      ...texts.evidenceWhich,
      fallbackText: texts.evidenceWhich.title,
      lines: isFull ? [{ text: texts.evidenceWhich.full }] : [],
      choices: places.map((place) => ({ title: inWords(place, texts, now), value: place.caseId })),
      click: { caseId, commandId, items },
    }),
    submits: {
      'move-evidence': evidenceItems.extend({
        to: z.union([z.literal('').transform(() => undefined), CaseId]).optional(),
      }),
      'keep-evidence': evidenceItems,
      later: plainClick,
    },
  }),
);

function inWords({ caseId, reportedAt, helps }: Place, texts: Texts, now: string): string {
  const { evidenceWhich } = texts;
  const number = numberInWords(caseId, texts);
  return helps === undefined
    ? evidenceWhich.ownCase(number, dayInWords(localDateOf(reportedAt), texts, now))
    : evidenceWhich.helping(number, helps);
}
