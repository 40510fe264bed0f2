import template from '../../adaptive-cards/follow-up.json' with { type: 'json' };
import { z } from 'zod';
import { FollowUp, Wellbeing } from '../case/follow-up.ts';
import { CaseId } from '../case/ids.ts';
import { FactProblem } from './change-facts-data.ts';
import { choicesOf, yesNoChoices, yesNoValue } from './choices.ts';
import { caseClick, chooseFact, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField, dateField, truthField } from './fields.ts';
import { withHelpNow } from './help-now.ts';

const day = FollowUp.shape.day;

const FollowUpData = z.strictObject({
  caseId: CaseId,
  day,
  asks: FollowUp.shape.asks,
  /** What could not be taken, with the answers as they were given. */
  problem: FactProblem.optional(),
  wellbeing: Wellbeing.optional(),
  firstDay: z.iso.date().optional(),
  treatment: z.boolean().optional(),
});

/** How it goes, and whether something has changed that starts a date. Every answer may be left out, for good too. */
export const followUpCard = defineCard(
  withHelpNow({
    name: 'follow-up',
    template,
    data: FollowUpData,
    view: (data, { texts, commandId }) => {
      const { followUp, changeFacts, intakeWeight } = texts;
      const click = { caseId: data.caseId, commandId };
      const title = data.asks.includes('wellbeing') ? followUp.title : followUp.factsTitle;
      return {
        ...followUp,
        title,
        fallbackText: title,
        body: [followUp.skip, ...data.asks.map((asked) => followUp.sees[asked])].join(' '),
        asksWellbeing: data.asks.includes('wellbeing'),
        asksFacts: data.asks.includes('facts'),
        hasProblem: data.problem !== undefined,
        problem: data.problem === undefined ? '' : changeFacts.problems[data.problem],
        wellbeingChoices: choicesOf(Wellbeing.options, followUp.answers),
        wellbeingValue: data.wellbeing ?? '',
        firstDayError: texts.intakeWhen.dateError,
        firstDayValue: data.firstDay ?? '',
        treatment: intakeWeight.treatment,
        treatmentChoices: yesNoChoices(texts),
        treatmentValue: yesNoValue(data.treatment),
        answerClick: { ...click, day: data.day },
        againClick: { ...click, what: 'episode' },
        click,
      };
    },
    submits: {
      'answer-follow-up': caseClick.extend({
        day,
        wellbeing: choiceField(Wellbeing.options),
        firstDay: dateField,
        treatment: truthField,
      }),
      'choose-fact': chooseFact,
      'stop-follow-ups': caseClick,
      later: plainClick,
    },
  }),
);
