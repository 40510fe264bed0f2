import { z } from 'zod';
import template from '../../adaptive-cards/closing-approval.json' with { type: 'json' };
import { MissingPart } from '../case/closing-events.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { closeClick, mostRecognition } from './closing-clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { missingLines } from './missing-what.ts';
import { momentInWords } from './moment-in-words.ts';
import { paragraphs } from './paragraphs.ts';

const ClosingApprovalData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  status: z.enum(['open', 'closed', 'withdrawn']),
  answer: z.enum(['none', 'lacks-nothing', 'lacks-something']),
  /** Without an answer the case can be closed from this instant (UTC). */
  silentUntil: InstantText.optional(),
  /** What the person has said is missing. */
  missing: z.array(MissingPart),
  /** What is not done: the names of tasks that do not tell of health, and how many others there are. */
  notDone: z.strictObject({ tasks: z.array(TaskKind), others: z.int().min(0) }).optional(),
  /** The first meeting that is still to come; UTC instant. */
  meetingAt: InstantText.optional(),
  /** A sentence can be written to the person, who will read it. */
  mayRecognise: z.boolean(),
  /** What was written, to be kept while the case could not be closed, or what the person got. */
  recognition: z.string().optional(),
});
type ClosingApprovalData = z.infer<typeof ClosingApprovalData>;

/**
 * The leader decides whether the case ends. The button stays while the case is open, because answers and days come
 * after the card was sent; the case decides whether the click counts.
 */
export const closingApprovalCard = defineCard({
  name: 'closing-approval',
  template,
  data: ClosingApprovalData,
  view: (data, { texts, commandId }) => {
    const { closing } = texts;
    const name = inert(data.reporterName);
    return {
      ...closing,
      title: closing.title[data.status],
      fallbackText: closing.title[data.status],
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      lines: data.status === 'open' ? missingLines({ parts: data.missing }, texts) : [],
      left: data.status === 'open' ? leftInWords(data, texts) : [],
      mayRecognise: data.status === 'open' && data.mayRecognise,
      recognition: closing.recognition(data.reporterName),
      recognitionHint: closing.recognitionHint(data.reporterName),
      recognitionValue: data.recognition ?? '',
      mostRecognition,
      hasWritten: data.status === 'closed' && data.recognition !== undefined,
      wrote: closing.written(name),
      written: paragraphs(data.recognition ?? ''),
      isOpen: data.status === 'open',
      isEnded: data.status !== 'open',
      ended: data.status === 'open' ? '' : closing.ended[data.status](name),
      meaning: closing.meaning(name),
      answer: answerInWords(data, texts),
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: { 'close-case': closeClick, 'open-case': caseClick },
});

function answerInWords({ answer, silentUntil, reporterName }: ClosingApprovalData, texts: Texts): string {
  const name = inert(reporterName);
  if (answer !== 'none' || silentUntil === undefined) return texts.closing[answer](name);
  return texts.closing.noneUntil(name, momentInWords(silentUntil, texts));
}

/** So many tasks are named. */
const mostNamed = 4;

function leftInWords({ notDone, meetingAt }: ClosingApprovalData, texts: Texts): string[] {
  return [
    ...(notDone === undefined ? [] : tasksInWords(notDone, texts)),
    ...(meetingAt === undefined ? [] : [texts.closing.meeting(momentInWords(meetingAt, texts))]),
  ];
}

function tasksInWords(
  { tasks, others }: NonNullable<ClosingApprovalData['notDone']>,
  { closing, tasks: { names } }: Texts,
): string[] {
  const named = tasks.slice(0, mostNamed).map((task) => names[task]);
  const more = tasks.length - named.length + others;
  const all = [...named, ...(more === 0 ? [] : [closing.otherTasks(more)])];
  return [closing.notDone, ...all.map((each) => `- ${each}`)];
}
