import { numberInWords } from '../../cards/number-in-words.ts';
import type { Draft } from '../../case/draft.ts';
import type { CaseState } from '../../case/state.ts';
import { isAboutPerson } from '../../case/tasks/task-kind.ts';
import { listedOf } from '../../documents/parts.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PrivateReport, PrivateText } from '../../ports/private-store.ts';
import type { Texts } from '../../texts/texts.ts';
import { noteIn, ownWords } from '../private-notes.ts';
import type { Services } from '../services.ts';
import type { Kept } from './collect.ts';
import { dayInWords, momentInWords, timeInWords } from './moments.ts';
import { rowOf, type Row } from './section.ts';

/** What the case is about, as it was told and corrected. */
export function factRows({ organisation }: Services, state: CaseState, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  const { shared } = texts;
  const times = [{ number: 1, occurred: state.occurred }, ...state.episodes];
  return [
    ...rowOf(file.number, numberInWords(state.id, texts)),
    ...rowOf(file.status, file.statuses[state.status]),
    ...rowOf(file.reported, momentInWords(state.reportedAt, texts)),
    ...rowOf(file.unit, unitById(organisation, state.unit)?.name ?? state.unit),
    ...rowOf(file.sender, shared.sender[state.sender]),
    ...rowOf(file.kinds, listedOf(state.kinds.map((kind) => shared.kinds[kind]))),
    ...rowOf(file.channels, listedOf(state.channels.map((channel) => shared.channels[channel]))),
    ...times.flatMap(({ number, occurred }) => rowOf(file.time(number), timeInWords(occurred, texts))),
    ...rowOf(file.firstAbsence, state.firstAbsence && dayInWords(state.firstAbsence, texts)),
    ...rowOf(file.noticeWithoutAbsence, state.noticeWithoutAbsence ? file.yes : file.no),
  ];
}

/** What the person wrote and answered for no other eyes; or that it was erased. */
export function privateRows(kept: PrivateText, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  switch (kept.kind) {
    case 'nothing':
      return [];
    case 'erased':
    case 'unreadable':
      return rowOf(file.words, file[kept.kind]);
    case 'report':
      return answersOf(kept.report, texts);
  }
}

function answersOf(report: PrivateReport, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  const { weights = [], wellbeing = [], taskNotes = [], addresses = [] } = report;
  return [
    ...rowOf(file.words, ownWords(report)),
    ...rowOf(file.impact, report.impact?.toString()),
    ...weights.flatMap(({ episode, impact }) => rowOf(file.weight(episode), String(impact))),
    ...rowOf(file.treatment, yesOrNo(report.treatment, texts)),
    ...rowOf(file.happenedBefore, yesOrNo(report.happenedBefore, texts)),
    ...rowOf(file.whereToLook, report.whereToLook),
    ...taskNotes
      .filter(({ task }) => isAboutPerson(task))
      .flatMap(({ task, words }) => rowOf(file.taskNote(texts.tasks.names[task]), words)),
    ...addresses.flatMap(({ words }) => rowOf(texts.takeDown.copyAddress, words)),
    ...wellbeing.flatMap(({ day, answer }) => rowOf(file.wellbeing(day), texts.followUp.answers[answer])),
  ];
}

/** What people wrote to each other with decisions and at the end of the case. */
export function noteRows({ events, text }: Kept, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  const report = text.kind === 'report' ? text.report : undefined;
  return events.flatMap(({ event }) => {
    switch (event.type) {
      case 'ApprovalWasDecided':
        return rowOf(file.decisionNote(texts.approvals.name[event.approval]), noteIn(report, event.comment));
      case 'MissingWasTold':
        return rowOf(file.missingWords, noteIn(report, event.words));
      case 'CaseWasClosed':
        return rowOf(file.recognition, noteIn(report, event.recognition));
      default:
        return [];
    }
  });
}

/** What stands in a draft that was not sent. */
export function draftRows(draft: Draft | undefined, texts: Texts): readonly Row[] {
  if (draft === undefined) return [];
  const { file } = texts.copy;
  const { answers } = draft;
  return [
    ...rowOf(file.draftChanged, momentInWords(draft.changedAt, texts)),
    ...rowOf(file.sender, answers.sender && texts.shared.sender[answers.sender]),
    ...rowOf(file.time(1), answers.occurred && timeInWords(answers.occurred, texts)),
    ...rowOf(file.kinds, listedOf((answers.kinds ?? []).map((kind) => texts.shared.kinds[kind]))),
    ...rowOf(
      file.channels,
      listedOf((answers.channels ?? []).map((channel) => texts.shared.channels[channel])),
    ),
    ...rowOf(file.words, answers.words),
    ...rowOf(file.impact, answers.impact?.toString()),
    ...rowOf(file.firstAbsence, answers.firstAbsence && dayInWords(answers.firstAbsence, texts)),
    ...rowOf(file.treatment, yesOrNo(answers.treatment, texts)),
    ...rowOf(file.happenedBefore, yesOrNo(answers.happenedBefore, texts)),
  ];
}

function yesOrNo(answer: boolean | undefined, { copy }: Texts): string | undefined {
  return answer === undefined ? undefined : answer ? copy.file.yes : copy.file.no;
}
