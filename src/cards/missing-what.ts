import { z } from 'zod';
import template from '../../adaptive-cards/missing-what.json' with { type: 'json' };
import { MissingPart } from '../case/closing-events.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { choicesOf } from './choices.ts';
import { caseClick, plainClick } from './clicks.ts';
import { Missing, missingClick, mostMissingWords } from './closing-clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { paragraphs } from './paragraphs.ts';

const MissingWhatData = z.strictObject({
  caseId: CaseId,
  stage: z.enum(['choose', 'preview', 'sent']),
  /** Who gets it; nobody where no leader has the case. */
  leader: z.string(),
  missing: Missing,
  /** "See what is sent" was chosen with nothing filled in. */
  isEmpty: z.boolean(),
});
type MissingWhatData = z.infer<typeof MissingWhatData>;

/** The person says what is missing: choices, own words if wanted, and the exact text before the yes. */
export const missingWhatCard = defineCard(
  withHelpNow({
    name: 'missing-what',
    template,
    data: MissingWhatData,
    view: (data, { texts, commandId }) => {
      const { missingWhat } = texts;
      const { caseId, stage, missing, isEmpty } = data;
      const { title, body } = said(data, texts);
      return {
        title,
        fallbackText: title,
        body,
        isEmpty,
        empty: missingWhat.empty,
        isChoosing: stage === 'choose',
        isPreview: stage === 'preview',
        choices: choicesOf(MissingPart.options, missingWhat.parts),
        chosen: missing.parts.join(','),
        what: missingWhat.what,
        wordsLabel: missingWhat.words,
        wordsHint: missingWhat.wordsHint,
        wordsValue: missing.words ?? '',
        mostMissingWords,
        lines: stage === 'preview' ? missingLines(missing, texts) : [],
        words: stage === 'preview' ? paragraphs(missing.words ?? '') : [],
        look: missingWhat.look,
        enough: missingWhat.enough,
        send: missingWhat.send,
        change: missingWhat.change,
        showCase: texts.shared.showCase,
        isSent: stage === 'sent',
        click: { caseId, commandId },
        filled: { caseId, commandId, missing: missing.parts.join(','), missingWords: missing.words ?? '' },
      };
    },
    submits: {
      'preview-missing': missingClick,
      'change-missing': missingClick,
      'send-missing': missingClick,
      later: plainClick,
      'show-case': caseClick,
    },
  }),
);

function said({ stage, leader }: MissingWhatData, { missingWhat }: Texts) {
  if (leader === '') return { title: missingWhat.kept.title[stage], body: missingWhat.kept.body[stage] };
  const { title, body } = missingWhat;
  return { title: title[stage], body: stage === 'preview' ? body.preview(inert(leader)) : body[stage] };
}

/** What was chosen, as the leader reads it. */
export function missingLines({ parts }: Missing, { missingWhat }: Texts): readonly string[] {
  return parts.map((part) => `- ${missingWhat.parts[part]}`);
}
