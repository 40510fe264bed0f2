import { z } from 'zod';
import template from '../../adaptive-cards/evidence-received.json' with { type: 'json' };
import { mostWords } from '../case/draft.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { addWordsClick, caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { evidenceInWords, evidenceItems, shortHash, ShownEvidence } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** Why a file was not taken. */
export const EvidenceRefusal = z.enum([
  'too-large',
  'wrong-type',
  'infected',
  'unreachable',
  'not-possible',
  'too-many',
  'too-much',
  'ended',
]);
export type EvidenceRefusal = z.infer<typeof EvidenceRefusal>;

const EvidenceReceivedData = z.strictObject({
  caseId: CaseId,
  place: z.enum(['draft', 'new-draft', 'case']),
  received: z.array(ShownEvidence).max(10),
  /** Those that were there already. */
  known: z.array(ShownEvidence).max(10),
  /** Each reason once. */
  refused: z.array(EvidenceRefusal),
  /** Whose case it is, when a collector has sent it. */
  helps: z.string().optional(),
  /** What became of a text that came with the files and is too long for a name; one that can be added is in `words`. */
  text: z.enum(['added', 'no-room', 'being-sent', 'not-kept', 'not-yours', 'too-long']).optional(),
  words: z.string().max(mostWords).optional(),
  /** There are other places where it could belong. */
  mayMove: z.boolean(),
  now: InstantText,
});
type EvidenceReceivedData = z.infer<typeof EvidenceReceivedData>;

/** The answer to files: what was kept, in words, where it lies, who can see it; and what was not, and how it can be. */
export const evidenceReceivedCard = defineCard(
  withHelpNow({
    name: 'evidence-received',
    template,
    data: EvidenceReceivedData,
    view: (data, { texts, commandId }) => {
      const { evidence, evidenceReceived } = texts;
      const title = evidenceReceived.titles[titleOf(data)];
      const there = [...data.received, ...data.known];
      const isKept = there.length > 0;
      const click = { caseId: data.caseId, commandId };
      return {
        ...evidenceReceived,
        add: evidence.add,
        remove: evidence.remove,
        title,
        fallbackText: title,
        received: there.flatMap((item) => [
          { text: evidenceInWords(item, texts, data.now), isQuiet: false, size: 'Default' },
          { text: evidence.fingerprint(shortHash(item.hash)), isQuiet: true, size: 'Small' },
        ]),
        lines: linesOf(data, texts).map((text) => ({ text })),
        mayAdd: isKept && data.helps === undefined,
        isNameable: isKept && data.helps === undefined,
        isRemovable: data.received.length > 0,
        removeClick: { ...click, items: data.received.map(({ hash }) => hash) },
        mayMove: data.mayMove && data.received.length > 0,
        moveClick: { ...click, items: data.received.map(({ hash }) => hash) },
        isInDraft: data.place !== 'case' && isKept,
        isInCase: data.place === 'case' && data.helps === undefined,
        isHelping: data.helps !== undefined,
        mayAddText: data.text === 'not-kept',
        textClick: { ...click, words: data.words ?? '' },
        click,
      };
    },
    submits: {
      'add-words': addWordsClick,
      'add-evidence': caseClick,
      'show-evidence': caseClick,
      'remove-evidence': evidenceItems,
      'ask-move-evidence': evidenceItems,
      'resume-draft': plainClick,
      'show-case': caseClick,
      'show-collect': caseClick,
      later: plainClick,
    },
  }),
);

function titleOf({ received, known }: EvidenceReceivedData) {
  if (received.length > 1) return 'several';
  if (received.length === 1) return 'one';
  return known.length > 0 ? 'known' : 'none';
}

function linesOf(data: EvidenceReceivedData, texts: Texts): readonly string[] {
  const { evidenceReceived } = texts;
  const { received, known, refused, helps, place, caseId } = data;
  const isKept = received.length + known.length > 0;
  const seenBy = helps === undefined ? evidenceReceived.onlyYou : evidenceReceived.onlyYouAnd(inert(helps));
  const where =
    place === 'case'
      ? evidenceReceived.places.case(inert(caseNumber(caseId)))
      : evidenceReceived.places[place];
  return [
    ...(isKept ? [`${seenBy} ${where}`] : []),
    ...(data.text === undefined ? [] : [evidenceReceived.text[data.text]]),
    ...refused.map((reason) => evidenceReceived.refused[reason]),
    ...(isKept || refused.length === 0 ? [] : [evidenceReceived.unharmed]),
  ];
}
