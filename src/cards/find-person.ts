import { z } from 'zod';
import template from '../../adaptive-cards/find-person.json' with { type: 'json' };
import { ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import type { Choice } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { wordsField } from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { stepBackClick } from './step-back.ts';

/** What somebody is looked for: for a draft (its leader, its AMR, who must not be told), or in a case that is there. */
export const FindPurpose = z.enum(['leader', 'amr', 'keep-out', 'exclude', 'add']);
export type FindPurpose = z.infer<typeof FindPurpose>;

const Found = z.strictObject({
  person: PersonId,
  name: z.string(),
  /** Where they belong, or what they are; '' for nothing to say. */
  place: z.string(),
  /** As what they would be told. */
  as: ToldAs.optional(),
});

const FindPersonData = z.strictObject({
  caseId: CaseId,
  purpose: FindPurpose,
  /** What was typed; '' before. */
  typed: z.string().max(100),
  found: z.array(Found).max(40),
  /** More people have such a name than are shown. */
  isMore: z.boolean(),
  /** The directory did not answer: only some people could be searched. */
  isPart: z.boolean(),
  problem: z.enum(['none', 'nothing-typed', 'nobody-chosen']).optional(),
});
type FindPersonData = z.infer<typeof FindPersonData>;

/** What opens the search in a case that is there. */
export const findInCaseClick = caseClick.extend({ purpose: FindPurpose.extract(['exclude', 'add']) });

const findClick = caseClick.extend({ purpose: FindPurpose });

/** Looks for somebody by name. Nothing happens to anybody by looking. */
export const findPersonCard = defineCard(
  withHelpNow({
    name: 'find-person',
    template,
    data: FindPersonData,
    view: (data, { texts, commandId }) => {
      const { findPerson, shared } = texts;
      const { caseId, purpose, typed, found, isMore, isPart, problem } = data;
      const isCase = purpose === 'exclude' || purpose === 'add';
      return {
        ...findPerson,
        title: findPerson.title[purpose],
        body: findPerson.body[purpose],
        fallbackText: findPerson.title[purpose],
        typed,
        hasProblem: problem !== undefined,
        problem: problem === undefined ? '' : problemIn(problem, findPerson),
        hasFound: found.length > 0,
        found: found.map((person) => choiceOf(person, texts)),
        isMore,
        isPart,
        isCase,
        isDraft: !isCase,
        shared,
        click: { caseId, commandId, purpose },
        back: { caseId, commandId, from: 'weight' },
        backToPeople: { caseId, commandId },
      };
    },
    submits: {
      'search-person': findClick.extend({ name: wordsField(100), chosen: z.string().max(64).optional() }),
      'choose-person': findClick.extend({
        name: wordsField(100),
        chosen: z.union([z.literal('').transform(() => undefined), PersonId]).optional(),
      }),
      'step-back': stepBackClick,
      'show-people': caseClick,
    },
  }),
);

function choiceOf(
  { person, name, place, as }: FindPersonData['found'][number],
  { findPerson, shared }: Texts,
): Choice {
  const who = as === undefined ? name : shared.nameAndRole(name, shared.roles[as]);
  return { title: place === '' ? who : findPerson.at(who, place), value: person };
}

function problemIn(problem: NonNullable<FindPersonData['problem']>, texts: Texts['findPerson']): string {
  switch (problem) {
    case 'none':
      return texts.none;
    case 'nothing-typed':
      return texts.nothingTyped;
    case 'nobody-chosen':
      return texts.nobodyChosen;
  }
}
