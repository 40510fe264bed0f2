import { noticeCard } from '../../cards/notice.ts';
import { answerWho } from './answer-who.ts';
import {
  askCorrect,
  goCorrect,
  answerWeight,
  answerWhat,
  answerWhen,
  goBack,
  goBackFromWhat,
  stopAtWhat,
} from './answers.ts';
import { startDrill } from './drill.ts';
import { readGuidance } from './guidance.ts';
import { beginWithWords, undoWords } from './free-text.ts';
import type { Handlers } from './handlers.ts';
import { begin, discard, notNow, resume, startIntake } from './intake.ts';
import { sendReport } from './report.ts';
import { show } from './turn-context.ts';

/** Safety first, then the steps of the intake, up to the yes. */
export const intakeHandlers = {
  start: begin,
  'start-intake': startIntake,
  'start-drill': startDrill,
  'resume-draft': resume,
  'discard-draft': discard,
  'not-now': notNow,
  later: (context) => show(context, noticeCard, { kind: 'later' }),
  'answer-when': answerWhen,
  'answer-what': answerWhat,
  'what-and-stop': stopAtWhat,
  'what-and-back': goBackFromWhat,
  'answer-who': answerWho,
  'answer-weight': answerWeight,
  'read-guidance': readGuidance,
  'step-back': goBack,
  'ask-correct': askCorrect,
  'correct-step': goCorrect,
  'send-report': sendReport,
  'undo-words': undoWords,
  'begin-with-words': beginWithWords,
} satisfies Partial<Handlers>;
