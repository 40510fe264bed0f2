import { z } from 'zod';
import template from '../../adaptive-cards/task.json' with { type: 'json' };
import { ApprovalKind } from '../case/approvals/approval.ts';
import { InstantText } from '../case/facts.ts';
import { SkipReason } from '../case/tasks/task-events.ts';
import { isAboutPerson } from '../case/tasks/task-kind.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { AgreedAnswers, agreedInWords } from './agreed-in-words.ts';
import { approvalClick } from './approval-clicks.ts';
import { caseClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';
import { mostNote, taskClick } from './task-clicks.ts';
import { ContactData, contactInWords } from './contact-person.ts';
import { Belongings, belongings, belongingsSubmits } from './task-belongings.ts';
import { ListedTask } from './task-in-words.ts';

export const TaskProblem = z.enum([
  'cpr',
  'shape',
  'receipt-missing',
  'reason',
  'person',
  'settled',
  'not-possible',
  'contact-missing',
  'contact-day',
  'contact-not-possible',
]);
export type TaskProblem = z.infer<typeof TaskProblem>;

const TaskData = ListedTask.extend({
  isOpenCase: z.boolean(),
  maySettle: z.boolean(),
  isSkippable: z.boolean(),
  needsReceipt: z.boolean(),
  receipt: z.string().optional(),
  settled: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  reason: SkipReason.optional(),
  /** Only for whoever has the task or the case. */
  notes: z.array(z.strictObject({ name: z.string(), at: InstantText, text: z.string() })).max(10),
  agreed: AgreedAnswers,
  others: z.array(z.strictObject({ person: PersonId, name: z.string() })).max(20),
  /** Whom the plan names among those. */
  proposed: PersonId.optional(),
  /** Only for naming a contact person: who can be, whom to suggest, and who is. */
  contact: ContactData.optional(),
  problem: TaskProblem.optional(),
  ...Belongings.shape,
  /** What was typed, where the card comes again. */
  typed: z.strictObject({ receipt: z.string().optional(), note: z.string().optional() }),
  now: InstantText,
});
type TaskData = z.infer<typeof TaskData>;

/** One task: what the person needs, the duty, the date; and what can be done with it. */
export const taskCard = defineCard({
  name: 'task',
  template,
  data: TaskData,
  view: (data, { texts, commandId }) => {
    const { one, names, needs, duty, reasons, list } = texts.tasks;
    const { kind, caseId, problem } = data;
    const mayAct = data.maySettle && data.isOpenCase && kind !== 'evidence';
    const isOpen = data.status === 'open';
    const isDecided = ApprovalKind.safeParse(kind).success;
    return {
      ...one,
      shared: texts.shared,
      title: names[kind],
      fallbackText: names[kind],
      needsText: needs[kind],
      dutyText: duty[kind],
      stateText: stateInWords(data, texts),
      ownerText: ownerInWords(data, texts),
      isOpen,
      isCollector: kind === 'evidence' && isOpen,
      hasReceipt: data.receipt !== undefined,
      receiptText: data.receipt === undefined ? '' : one.receiptIs(inert(data.receipt)),
      ...agreedInWords(data.agreed, texts, isOpen),
      hasNotes: data.notes.length > 0,
      notesTitle: one.notes,
      noteRows: data.notes.map(({ name, at, text }) => ({
        by: one.noteBy(inert(name), momentInWords(at, texts, data.now)),
        text,
      })),
      hasProblem: problem !== undefined,
      problem: problem === undefined ? '' : one.problems[problem],
      // What is decided on a card of its own is done and left undone there.
      mayDecide: mayAct && isDecided,
      decide: texts.approvals.open,
      decideClick: { caseId, commandId, approval: kind },
      mayTakeDown: kind === 'take-down' && data.maySettle,
      openTakeDown: texts.takeDown.open,
      ...contactInWords(data, texts, mayAct && isOpen),
      mayDo: mayAct && isOpen && !isDecided,
      asksReceipt: mayAct && isOpen && !isDecided && data.needsReceipt,
      receiptValue: data.typed.receipt ?? '',
      noteHint: isAboutPerson(kind) ? one.noteHint : one.noteHintApart,
      noteValue: data.typed.note ?? '',
      noteMax: mostNote,
      ...belongings(data, isOpen && data.isOpenCase, { texts, commandId }),
      maySkip: mayAct && isOpen && data.isSkippable && !isDecided,
      reasonLabel: one.reason,
      reasonChoices: SkipReason.exclude(['decided']).options.map((value) => ({
        title: reasons[value],
        value,
      })),
      mayHand: mayAct && isOpen && data.others.length > 0,
      toLabel: one.to,
      toChoices: data.others.map(({ person, name }) => ({ title: name, value: person })),
      toValue: data.proposed ?? '',
      mayTakeUp: mayAct && !isOpen && !isDecided,
      doTitle: one.do,
      backTitle: one.back,
      toCase: list.toCase,
      click: { caseId, commandId },
      taskClick: { caseId, commandId, task: kind },
    };
  },
  submits: {
    'open-approval': approvalClick,
    'show-take-down': caseClick,
    'do-task': taskClick,
    'skip-task': taskClick,
    'hand-over-task': taskClick,
    'take-up-task': taskClick,
    ...belongingsSubmits,
    'show-tasks': caseClick,
  },
});

function stateInWords({ status, date, settled, reason, now }: TaskData, texts: Texts): string {
  const { one, reasons, list } = texts.tasks;
  if (status === 'open') {
    if (date === undefined) return list.without;
    return one[isBefore(now, date) ? 'open' : 'late'](lastMomentInWords(date, texts, now));
  }
  if (settled === undefined) return one.doneSometime;
  const [name, moment] = [inert(settled.name), momentInWords(settled.at, texts, now)];
  return status === 'done' ? one.done(name, moment) : one.skipped(name, moment, reasons[reason ?? 'decided']);
}

function ownerInWords({ owner }: TaskData, { tasks: { one } }: Texts): string {
  if (owner.kind === 'person') return one.owner(inert(owner.name));
  return owner.kind === 'reader' ? one.yours : one.nobody;
}
