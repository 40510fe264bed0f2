import type { Missing } from '../../cards/closing-clicks.ts';
import { silenceUntil } from '../../case/closing.ts';
import { handlerOf } from '../../case/handler.ts';
import { MeetingKind } from '../../case/meeting-events.ts';
import { upcoming } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import { isTaskOfHealth } from '../../case/tasks/task-kind.ts';
import { tasksOf } from '../../case/tasks/tasks-of.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import { noteIn } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** What a closing card is shown with; `kept` is what was filled in while the case could not be closed. */
interface ClosingLook {
  readonly report: PrivateReport | undefined;
  readonly kept?: string | undefined;
}

/** What the leader sees before closing: whether the person has answered, and until when silence has to be waited for. */
export function closingData({ organisation }: Services, state: CaseState, { report, kept }: ClosingLook) {
  const { id, status, lacksSomething, asked, closing, death } = state;
  const answer = lacksSomething === undefined ? 'none' : lacksSomething ? 'lacks-something' : 'lacks-nothing';
  const recognition = status === 'open' ? kept : noteIn(report, closing.recognition);
  return {
    caseId: id,
    reporterName: nameOf(organisation, state.reporter),
    status,
    answer,
    ...(asked === undefined || answer !== 'none' ? {} : { silentUntil: silenceUntil(asked) }),
    ...(status === 'open' ? stillOpen(state) : {}),
    missing: answer === 'lacks-something' ? (closing.missing ?? []) : [],
    mayRecognise: death === undefined,
    ...(recognition === undefined ? {} : { recognition }),
  } as const;
}

/** What goes on in the case; the card stays in a chat, so what tells of health is not named. */
function stillOpen(state: CaseState) {
  const open = tasksOf(state).flatMap(({ kind, status }) => (status === 'open' ? [kind] : []));
  const tasks = open.filter((kind) => !isTaskOfHealth(kind));
  const others = open.length - tasks.length;
  const [meetingAt] = MeetingKind.options.flatMap((kind) => upcoming(state, kind)?.time.start ?? []).sort();
  return {
    ...(open.length === 0 ? {} : { notDone: { tasks, others } }),
    ...(meetingAt === undefined ? {} : { meetingAt }),
  };
}

/** What the leader is told is missing: what the person chose, and the words that were sent. */
export function lacksSomethingData(
  { organisation }: Services,
  { id, reporter, closing }: CaseState,
  report: PrivateReport | undefined,
) {
  const words = noteIn(report, closing.words);
  const missing = { parts: closing.missing ?? [], ...(words === undefined ? {} : { words }) };
  return {
    caseId: id,
    reporterName: nameOf(organisation, reporter),
    ...(missing.parts.length === 0 && words === undefined ? {} : { missing }),
  };
}

/** The end of the case for the person, with what the leader wrote. */
export function caseClosedData(
  { organisation }: Services,
  { id, closing, ended }: CaseState,
  report: PrivateReport | undefined,
) {
  const words = noteIn(report, closing.recognition);
  if (words === undefined || ended === undefined) return { caseId: id };
  return { caseId: id, recognition: { name: nameOf(organisation, ended.by), words } };
}

/** What the person tells of what is missing, on the way to the leader. */
export function missingWhatData(
  { organisation }: Services,
  state: CaseState,
  { stage, missing, isEmpty = false }: MissingLook,
) {
  const handler = handlerOf(state);
  const leader = handler === undefined ? '' : nameOf(organisation, handler);
  return { caseId: state.id, stage, leader, missing, isEmpty };
}

interface MissingLook {
  readonly stage: 'choose' | 'preview' | 'sent';
  readonly missing: Missing;
  readonly isEmpty?: boolean;
}
