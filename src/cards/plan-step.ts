import { z } from 'zod';
import template from '../../adaptive-cards/plan-step.json' with { type: 'json' };
import { mostPeople, mostText } from '../contingency/plan.ts';
import { PlanStep, PsychologistOffer, QuestionId, questions } from '../contingency/questions.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { planClick, plainClick, readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choiceField, choicesField, wordsField } from './fields.ts';

const Asked = z.strictObject({
  question: QuestionId,
  /** As it stands, or as the reader has typed it: a text, a choice, or ids of people joined by commas. */
  value: z.string().max(1000),
  /** What somebody else has answered meanwhile, or what holds from a unit above. */
  other: z
    .strictObject({ because: z.enum(['meanwhile', 'from-above']), by: z.string(), text: z.string() })
    .optional(),
});

const PlanStepData = z.strictObject({
  unit: UnitId,
  unitName: z.string(),
  step: PlanStep,
  /** The version that is shown; 0 for none. */
  seen: z.int().min(0),
  asked: z.array(Asked).min(1).max(8),
  /** Who can be chosen. */
  people: z.array(z.strictObject({ person: PersonId, name: z.string() })).max(40),
});
type PlanStepData = z.infer<typeof PlanStepData>;

const text = wordsField(mostText);
const people = choicesField(PersonId, mostPeople);

/** Chosen to empty an answer: a list has no other way back. */
const nothing = 'nothing';

/** What each question is sent with. */
const answerFields = {
  'first-talk': people,
  'first-aiders': people,
  'talk-place': text,
  'tell-management': text,
  'stand-in': people,
  psychologist: z.union([
    z.literal(nothing).transform(() => undefined),
    choiceField(PsychologistOffer.options),
  ]),
  collector: people,
  relief: text,
  'too-hard': text,
  'sender-contact': people,
  'sender-when': text,
  platforms: people,
  'conflict-skills': people,
  'accident-notice': people,
  'police-when': text,
  'other-registers': text,
  'debriefing-means': text,
  prevention: text,
  'contact-after': people,
} satisfies Record<QuestionId, z.ZodType>;

/** The questions of one step, to be answered for a unit. */
export const planStepCard = defineCard({
  name: 'plan-step',
  template,
  data: PlanStepData,
  view: (data, { texts, commandId }) => {
    const { contingency, guidance } = texts;
    const { unit, step, seen } = data;
    const title = guidance.pages.plan.sections[step].title;
    const isOvertaken = data.asked.some(({ other }) => other?.because === 'meanwhile');
    return {
      ...contingency.edit,
      title,
      fallbackText: title,
      forUnit: contingency.edit.forUnit,
      unitName: data.unitName,
      isOvertaken,
      asked: data.asked.map((each) => inputOf(each, data, texts)),
      saveClick: { commandId, unit, step, seen },
      stepClick: { commandId, unit, step },
      backClick: { commandId, page: 'plan', section: step, unit },
    };
  },
  submits: {
    'save-plan': planClick.extend({ seen: z.int().min(0), ...answerFields }),
    'plan-versions': plainClick.extend({ unit: UnitId, step: PlanStep }),
    'read-guidance': readGuidance,
  },
});

function inputOf(
  { question, value, other }: PlanStepData['asked'][number],
  data: PlanStepData,
  texts: Texts,
) {
  const { contingency } = texts;
  const { kind } = questions[question];
  const choices = {
    people: data.people.map(({ person, name }) => ({ title: name, value: person })),
    choice: [
      { title: contingency.edit.notChosen, value: nothing },
      ...PsychologistOffer.options.map((offer) => ({ title: contingency.offers[offer], value: offer })),
    ],
    text: [],
  }[kind];
  return {
    id: question,
    label: contingency.questions[question],
    value,
    notChosen: contingency.edit.notChosen,
    isPeople: kind === 'people',
    isChoice: kind === 'choice',
    isText: kind === 'text',
    choices,
    hasOther: other !== undefined,
    otherBy: other === undefined ? '' : contingency.edit[other.because](other.by),
    otherText: other?.text ?? '',
  };
}
