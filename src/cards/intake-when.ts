import { z } from 'zod';
import template from '../../adaptive-cards/intake-when.json' with { type: 'json' };
import { IntakeAnswers } from '../case/draft.ts';
import { SenderRelation, type Occurred } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { choicesOf } from './choices.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField, dateField, timeField, toggleField } from './fields.ts';
import { withHelpNow } from './help-now.ts';

const IntakeWhenData = z.strictObject({
  caseId: CaseId,
  answers: IntakeAnswers,
  problems: z.array(
    z.enum([
      'sender-missing',
      'time-missing',
      'time-in-future',
      'time-too-old',
      'last-in-future',
      'last-before-first',
    ]),
  ),
});

/** First step of the intake: where the sender stands, and when it happened. "I don't know" answers both. */
export const intakeWhenCard = defineCard(
  withHelpNow({
    name: 'intake-when',
    template,
    data: IntakeWhenData,
    view: ({ caseId, answers, problems }, { texts, commandId }) => ({
      ...texts.intakeWhen,
      fallbackText: texts.intakeWhen.title,
      senderChoices: choicesOf(SenderRelation.options, {
        ...texts.shared.sender,
        unknown: texts.intakeWhen.senderUnknown,
      }),
      senderValue: answers.sender ?? '',
      ...timeValues(answers.occurred),
      isSenderMissing: problems.includes('sender-missing'),
      isTimeMissing: problems.includes('time-missing'),
      isTimeInFuture: problems.includes('time-in-future'),
      lastDateValue: lastValue(answers.lastOccurred),
      isLastInFuture: problems.includes('last-in-future'),
      isLastBeforeFirst: problems.includes('last-before-first'),
      isTimeTooOld: problems.includes('time-too-old'),
      click: { caseId, commandId },
    }),
    submits: {
      'answer-when': caseClick.extend({
        sender: choiceField(SenderRelation.options),
        date: dateField,
        time: timeField,
        timeUnknown: toggleField,
        lastDate: dateField,
      }),
      'not-now': plainClick,
    },
  }),
);

function lastValue(last: Occurred | undefined): string {
  return last === undefined || last.precision === 'unknown' ? '' : last.date;
}

function timeValues(occurred: Occurred | undefined) {
  return {
    dateValue: occurred === undefined || occurred.precision === 'unknown' ? '' : occurred.date,
    timeValue: occurred?.precision === 'minute' ? occurred.time : '',
    timeUnknownValue: String(occurred?.precision === 'unknown'),
  };
}
