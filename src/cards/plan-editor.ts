import { z } from 'zod';
import { mostOwnLine, mostOwnLines, PlanMeasure } from '../case/plan-content.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import type { Choice } from './choices.ts';
import { caseClick } from './clicks.ts';
import { dateField, personField, wordsField } from './fields.ts';

const Person = z.strictObject({ person: PersonId, name: z.string(), isReader: z.boolean() });

/** The plan as it is filled in: for each measure who sees to it, lines of the leader's own, and the day. */
export const PlanEditor = z.strictObject({
  /** The version that is shown; 0 for none. */
  seen: z.int().min(0),
  possible: z.array(PlanMeasure).readonly(),
  chosen: z.array(z.strictObject({ measure: PlanMeasure, owner: PersonId })).readonly(),
  /** Who can see to a measure, and to a line of the leader's own. */
  owners: z.array(Person).max(12).readonly(),
  lineOwners: z.array(Person).max(12).readonly(),
  /** Empty where they cannot be read or kept now: what is there then stays. */
  lines: z
    .array(z.strictObject({ text: z.string().max(mostOwnLine), owner: PersonId.optional() }))
    .length(mostOwnLines)
    .readonly()
    .optional(),
  lookAgainOn: z.iso.date().optional(),
  problem: z
    .enum(['measures-missing', 'date-missing', 'date-past', 'owner-missing', 'out-of-date', 'lines-not-kept'])
    .optional(),
});
export type PlanEditor = z.infer<typeof PlanEditor>;

/** The line of a choice that leaves a measure out. */
const leftOut = 'none';
const measureField = z.union([z.enum(['', leftOut]).transform(() => undefined), PersonId]).optional();

/** Who sees to each measure; nobody where it is no part of the plan. */
const measureFields = {
  'two-people': measureField,
  'another-caseworker': measureField,
  screened: measureField,
  'not-alone': measureField,
  sparring: measureField,
  security: measureField,
  'colleagues-told': measureField,
  prevention: measureField,
} satisfies Record<PlanMeasure, z.ZodType>;

const line = wordsField(mostOwnLine);

/** What the button that saves the plan sends. */
export const saveAgreementClick = caseClick.extend({
  seen: z.int().min(0),
  ...measureFields,
  line0: line,
  line1: line,
  line2: line,
  owner0: personField,
  owner1: personField,
  owner2: personField,
  lookAgainOn: dateField,
});

/** The editor as the template names it. */
export function editorInWords(editor: PlanEditor | undefined, { actionPlan }: Texts) {
  const { problem, lines = [], lineOwners = [] } = editor ?? {};
  return {
    isEditing: editor !== undefined,
    // What is missing is said next to the button that was pressed: on a phone the top is out of sight.
    isOutOfDate: problem === 'out-of-date',
    hasProblem: problem !== undefined && problem !== 'out-of-date',
    problemText: problem === undefined ? '' : actionPlan.problems[problem],
    measureInputs: editor === undefined ? [] : measureInputs(editor, actionPlan),
    hasLines: lines.length > 0,
    lineInputs: lines.map(({ text, owner }, index) => ({
      id: `line${String(index)}`,
      label: actionPlan.lineLabels[index === 0 ? 'first' : 'more'],
      value: text,
      max: mostOwnLine,
      ownerId: `owner${String(index)}`,
      ownerLabel: actionPlan.lineOwner,
      ownerValue: owner ?? '',
      asksOwner: lineOwners.length > 1,
      choices: lineOwners.map((owner) => choiceOf(owner, actionPlan)),
    })),
    lookAgainValue: editor?.lookAgainOn ?? '',
  };
}

function measureInputs({ possible, chosen, owners }: PlanEditor, words: Texts['actionPlan']) {
  const choices = [
    { title: words.notInPlan, value: leftOut },
    ...owners.map((owner) => choiceOf(owner, words)),
  ];
  return possible.map((measure) => ({
    id: measure,
    label: words.measures[measure],
    value: chosen.find((each) => each.measure === measure)?.owner ?? leftOut,
    choices,
  }));
}

function choiceOf({ person, name, isReader }: z.infer<typeof Person>, { me }: Texts['actionPlan']): Choice {
  return { title: isReader ? me : name, value: person };
}
