import template from '../../adaptive-cards/change-facts-leader.json' with { type: 'json' };
import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { FactProblem } from './change-facts-data.ts';
import { caseClick, chooseFact, reportAbsence } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { dateField, timeField } from './fields.ts';

const LeaderFactsData = z.strictObject({
  caseId: CaseId,
  firstAbsence: z.iso.date().optional(),
  /** The person has died. */
  isDead: z.boolean(),
  what: z.enum(['absence', 'death']),
  problem: FactProblem.optional(),
  knownOn: z.iso.date().optional(),
  knownAt: z.string().optional(),
});

/** The leader notes the first day of absence; what is rare and heavy stands behind a button of its own. */
export const changeFactsLeaderCard = defineCard({
  name: 'change-facts-leader',
  template,
  data: LeaderFactsData,
  view: (data, { texts, commandId }) => {
    const { leaderFacts, changeFacts, intakeWhen } = texts;
    const { problem, isDead } = data;
    const isAboutDeath = data.what === 'death';
    const title = isAboutDeath || isDead ? leaderFacts.titleOfDeath : leaderFacts.title;
    return {
      shared: texts.shared,
      ...leaderFacts,
      title,
      fallbackText: title,
      hasProblem: problem !== undefined,
      problem: problem === undefined ? '' : changeFacts.problems[problem],
      showsAbsence: !isDead && !isAboutDeath,
      asksDeath: isAboutDeath && !isDead,
      offersDeath: !isAboutDeath && !isDead,
      isDead,
      firstDayError: intakeWhen.dateError,
      firstDayValue: data.firstAbsence ?? '',
      knownOnError: intakeWhen.dateError,
      knownOnValue: data.knownOn ?? '',
      knownAtError: intakeWhen.timeError,
      knownAtValue: data.knownAt ?? '',
      toCase: texts.shared.showCase,
      moreClick: { caseId: data.caseId, commandId, what: 'death' },
      click: { caseId: data.caseId, commandId },
    };
  },
  submits: {
    'report-absence': reportAbsence,
    'choose-fact': chooseFact,
    'report-death': caseClick.extend({ knownOn: dateField, knownAt: timeField }),
    'retract-death': caseClick,
    'open-case': caseClick,
  },
});
