import { z } from 'zod';
import template from '../../adaptive-cards/hand-over-case.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { passCaseOn } from './task-clicks.ts';

const HandOverCaseData = z.strictObject({
  caseId: CaseId,
  /** Those whom the bot has not met cannot be reached yet: they stand last. */
  people: z.array(z.strictObject({ person: PersonId, name: z.string(), isMet: z.boolean() })).max(20),
  problem: z.boolean(),
});

/** Whom the leader asks to take the case on. */
export const handOverCaseCard = defineCard({
  name: 'hand-over-case',
  template,
  data: HandOverCaseData,
  view: ({ caseId, people, problem }, { texts, commandId }) => {
    const { handOverCase } = texts.tasks;
    return {
      ...handOverCase,
      fallbackText: handOverCase.title,
      problemText: handOverCase.problem,
      hasProblem: problem,
      hasPeople: people.length > 0,
      isEmpty: people.length === 0,
      choices: people.map(({ person, name, isMet }) => ({
        title: isMet ? name : handOverCase.notMet(name),
        value: person,
      })),
      value: people[0]?.person ?? '',
      click: { caseId, commandId },
    };
  },
  submits: { 'hand-over-case': passCaseOn, 'show-tasks': caseClick },
});
