import { z } from 'zod';
import template from '../../adaptive-cards/evidence-name.json' with { type: 'json' };
import { EvidenceHash } from '../case/evidence.ts';
import { CaseId } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { evidenceInWords, ShownEvidence } from './evidence-data.ts';
import { wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';

/** Gives a file a name, which only the person sees. */
export const evidenceNameCard = defineCard(
  withHelpNow({
    name: 'evidence-name',
    template,
    data: z.strictObject({ caseId: CaseId, item: ShownEvidence, now: InstantText }),
    view: ({ caseId, item, now }, { texts, commandId }) => ({
      ...texts.evidenceName,
      fallbackText: texts.evidenceName.title,
      toList: texts.evidence.toList,
      about: [{ text: evidenceInWords(item, texts, now) }],
      value: item.name ?? '',
      click: { caseId, commandId },
      saveClick: { caseId, commandId, item: item.hash },
    }),
    submits: {
      'save-evidence-name': caseClick.extend({ item: EvidenceHash, name: wordsField(80) }),
      'show-evidence': caseClick,
    },
  }),
);
