import { z } from 'zod';
import template from '../../adaptive-cards/missing-told.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { Missing } from './closing-clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { missingLines } from './missing-what.ts';
import { paragraphs } from './paragraphs.ts';

const LacksSomethingData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  /** What the person had the leader told; nothing where it was no more than that something is. */
  missing: Missing.optional(),
});

/** Tells the leader that the person misses something, and what, by the person’s own yes. */
export const lacksSomethingCard = defineCard({
  name: 'lacks-something',
  template,
  data: LacksSomethingData,
  view: ({ caseId, reporterName, missing }, { texts, commandId }) => ({
    title: texts.closing.lacks.title(inert(reporterName)),
    fallbackText: texts.closing.lacks.summary,
    body: missing === undefined ? texts.closing.lacks.body : texts.closing.lacks.talk,
    hasMissing: missing !== undefined,
    wrote: texts.closing.lacks.wrote(inert(reporterName)),
    lines: missing === undefined ? [] : missingLines(missing, texts),
    words: paragraphs(missing?.words ?? ''),
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    open: texts.closing.open,
    click: { caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});
