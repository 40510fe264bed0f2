import { z } from 'zod';
import { CommandId, type CaseId } from '../case/ids.ts';
import { EvidenceHash } from '../case/evidence.ts';
import { Wellbeing } from '../case/follow-up.ts';
import { InstantText } from '../case/facts.ts';
import { mostOwnLine, mostOwnLines } from '../case/plan-content.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Unreadable } from './unreadable.ts';

/** What a person wrote and how it weighs: never in events, logs or channel posts, erased on its own. */
export const PrivateReport = z.strictObject({
  /** The person's own words. */
  words: z.string().max(4000).optional(),
  /** Words that were added later, each by the click that added it: together with the first no more than 4000. */
  added: z
    .array(z.strictObject({ click: z.string().max(64), words: z.string().max(4000) }))
    .max(100)
    .optional(),
  /** 1 to 10 by the person's own judgement. */
  impact: z.int().min(1).max(10).optional(),
  treatment: z.boolean().optional(),
  /** How much each later time weighs, by its number. */
  weights: z
    .array(z.strictObject({ episode: z.int().min(1), impact: z.int().min(1).max(10) }))
    .max(50)
    .optional(),
  /** How it went, by the day of the question. */
  wellbeing: z
    .array(z.strictObject({ day: z.int().min(1), answer: Wellbeing }))
    .max(100)
    .optional(),
  /** What the team has learned, as the leader wrote it, by the round of the meeting. No names. */
  learning: z
    .array(z.strictObject({ round: z.int().min(1), points: z.string().max(600) }))
    .max(20)
    .optional(),
  happenedBefore: z.boolean().optional(),
  /** What kept files are called: by the device that they came from, and by the person. */
  files: z
    .array(
      z.strictObject({
        hash: EvidenceHash,
        original: z.string().max(120).optional(),
        name: z.string().max(80).optional(),
      }),
    )
    .max(60)
    .optional(),
  /** What was written on tasks of the case, each by the click that it came with: by those who do them. */
  taskNotes: z
    .array(
      z.strictObject({
        click: z.string().max(64),
        task: TaskKind,
        by: PersonId,
        at: InstantText,
        words: z.string().max(1000),
      }),
    )
    .max(60)
    .optional(),
  /** What was written with a decision or an answer, by the click that an event names: to be read by whom its field says. */
  notes: z
    .array(z.strictObject({ note: CommandId, words: z.string().max(2000) }))
    .max(60)
    .optional(),
  /** What the leader wrote in the action plan, line by line, under the note that an event names: for the person too. */
  planLines: z
    .array(z.strictObject({ note: CommandId, lines: z.array(z.string().max(mostOwnLine)).max(mostOwnLines) }))
    .max(20)
    .optional(),
  /** Where content lies that is to be removed, by the click that an event names. */
  addresses: z
    .array(z.strictObject({ note: CommandId, words: z.string().max(500) }))
    .max(60)
    .optional(),
  /** Where whoever keeps the evidence may look: for their eyes too, by the person's own yes. */
  whereToLook: z.string().max(500).optional(),
});
export type PrivateReport = z.infer<typeof PrivateReport>;

/** What can be said of a case's private text. Erased and unreadable are not the same: one was meant. */
export type PrivateText =
  | { readonly kind: 'report'; readonly report: PrivateReport }
  /** Nothing was ever written. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable['reason'] };

/** Private text of cases, each encrypted with a key of its own. Throws `StorageUnavailable` when storage or the key service cannot be reached. */
export interface PrivateStore {
  read(caseId: CaseId): Promise<PrivateText>;
  /**
   * The first text of a case. Writing the same again does no harm. Where a text is there already, `mayReplace` is asked
   * after it was read: with no, and whenever somebody writes in between, what is there stays.
   */
  write(caseId: CaseId, report: PrivateReport, mayReplace?: () => Promise<boolean>): Promise<void>;
  /**
   * Changes the text, or begins it. Nobody who writes at the same time is written over: `change` is then asked again,
   * with what is there by then. What was erased or cannot be read stays as it is. Answers what is there in the end.
   */
  change(caseId: CaseId, change: (before: PrivateReport) => PrivateReport): Promise<PrivateText>;
  /** Destroys the key, then removes the text: no copy of it can be read any more. Doing it twice does no harm. */
  erase(caseId: CaseId): Promise<void>;
}
