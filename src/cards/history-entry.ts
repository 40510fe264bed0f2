import { z } from 'zod';
import { ApprovalKind } from '../case/approvals/approval.ts';
import { InstantText } from '../case/facts.ts';
import { TakeDownStep } from './take-down-words.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import { DocumentId } from '../case/document-id.ts';
import { ClockId } from '../law/deadline-record.ts';
import type { Texts } from '../texts/texts.ts';
import { clockName } from './clock-name.ts';

/** Somebody as the reader of a history meets them: the reader's own self, or a name. */
const Who = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reader') }),
  z.strictObject({ kind: z.literal('person'), name: z.string() }),
]);
export type Who = z.infer<typeof Who>;

const Recipient = z.discriminatedUnion('kind', [
  ...Who.options,
  z.strictObject({ kind: z.enum(['channel', 'workflow', 'calendar']) }),
]);
export type Recipient = z.infer<typeof Recipient>;

const at = { at: InstantText };

/** One thing that happened in a case, as its history shows it. UTC instants. */
export const HistoryEntry = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.enum([
      'reported',
      'opened',
      'acknowledged',
      'taken-over',
      'absence',
      'corrected',
      'happened-again',
      'added',
      'call-wanted',
      'plan-agreed',
      'plan-declined',
      'plan-written',
      'plan-changed',
      'plan-talk-wanted',
      'debriefing-approved',
      'debriefing-declined',
      'talk-planned',
      'meeting-moved',
      'meeting-cancelled',
      'learning-noted',
      'answered',
      'missing-told',
      'consented',
      'consent-withdrawn',
      'evidence-received',
      'evidence-named',
      'evidence-shown',
      'evidence-exported',
      'evidence-removed',
      'collect-taken',
      'collect-finished',
      'collect-cancelled',
      'copied',
      'words-added',
      'set-right',
      'first-aid-seen',
      'first-aid-cannot',
      'first-aid-declined',
      'reopened',
      'closed',
      'withdrawn',
    ]),
    ...at,
    who: Who,
  }),
  z.strictObject({
    what: z.literal('approval'),
    ...at,
    approval: ApprovalKind,
    step: z.enum(['wanted', 'consent-asked', 'legal-check', 'yes', 'together', 'no', 'done']),
    who: Who,
  }),
  z.strictObject({ what: z.enum(['approval-suggested', 'approval-ended']), ...at, approval: ApprovalKind }),
  z.strictObject({ what: z.literal('met'), ...at, who: Who, clock: ClockId }),
  z.strictObject({
    what: z.enum(['document-read', 'document-fetched']),
    ...at,
    who: Who,
    document: DocumentId,
  }),
  z.strictObject({ what: z.literal('reminded'), ...at, clock: ClockId }),
  z.strictObject({
    what: z.enum(['task-done', 'task-skipped', 'task-taken-up']),
    ...at,
    who: Who,
    task: TaskKind,
  }),
  z.strictObject({ what: z.literal('take-down'), ...at, who: Who, step: TakeDownStep }),
  z.strictObject({ what: z.literal('task-handed-over'), ...at, to: Recipient, task: TaskKind }),
  z.strictObject({
    what: z.enum([
      'debriefing-suggested',
      'plan-suggested',
      'plan-due',
      'asked',
      'words-erased',
      'chain-ended',
      'collect-reminded',
      'cannot-wait',
    ]),
    ...at,
  }),
  z.strictObject({
    what: z.enum([
      'delivered',
      'repeated',
      'doubtful',
      'failed',
      'waiting',
      'escalated',
      'stand-in',
      'collect-requested',
      'excluded',
      'recipient-added',
      'handed-over',
    ]),
    ...at,
    to: Recipient,
  }),
]);
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** An entry as a sentence. Names are left as they are: it belongs into a RichTextBlock. */
export function entryInWords(entry: HistoryEntry, texts: Texts): string {
  const { history } = texts;
  switch (entry.what) {
    case 'approval': {
      const { approval, step, who } = entry;
      return history.approval[step](whoInWords(who, history), texts.approvals.name[approval]);
    }
    case 'approval-suggested':
    case 'approval-ended':
      return history[entry.what](texts.approvals.name[entry.approval]);
    case 'met':
      return history.met(whoInWords(entry.who, history), clockName(entry.clock, texts));
    case 'document-read':
    case 'document-fetched':
      return history[entry.what](whoInWords(entry.who, history), texts.documents.titles[entry.document]);
    case 'reminded':
      return history.reminded(clockName(entry.clock, texts));
    case 'task-done':
    case 'task-skipped':
    case 'task-taken-up':
      return history[entry.what](whoInWords(entry.who, history), texts.tasks.names[entry.task]);
    case 'take-down':
      return texts.takeDown.steps[entry.step](whoInWords(entry.who, history));
    case 'task-handed-over':
      return history[entry.what](recipientInWords(entry.to, history), texts.tasks.names[entry.task]);
    case 'debriefing-suggested':
    case 'plan-suggested':
    case 'plan-due':
    case 'asked':
    case 'words-erased':
    case 'chain-ended':
    case 'collect-reminded':
    case 'cannot-wait':
      return history[entry.what];
    case 'delivered':
    case 'repeated':
    case 'doubtful':
    case 'failed':
    case 'waiting':
    case 'escalated':
    case 'stand-in':
    case 'collect-requested':
    case 'excluded':
    case 'recipient-added':
    case 'handed-over':
      return history[entry.what](recipientInWords(entry.to, history));
    default:
      return history[entry.what](whoInWords(entry.who, history));
  }
}

function whoInWords(who: Who, { you }: Texts['history']): string {
  return who.kind === 'reader' ? you : who.name;
}

function recipientInWords(to: Recipient, { recipients }: Texts['history']): string {
  return to.kind === 'person' ? to.name : recipients[to.kind];
}
