import { z } from 'zod';

/** The five steps of the contingency plan, as the pages on it name them. */
export const PlanStep = z.enum(['first-aid', 'documentation', 'stop', 'reporting', 'debriefing']);
export type PlanStep = z.infer<typeof PlanStep>;

/** What a workplace agrees on beforehand: the questions of the trade unions’ template, in order. */
export const QuestionId = z.enum([
  'first-talk',
  'first-aiders',
  'talk-place',
  'tell-management',
  'stand-in',
  'psychologist',
  'collector',
  'relief',
  'too-hard',
  'sender-contact',
  'sender-when',
  'platforms',
  'conflict-skills',
  'accident-notice',
  'police-when',
  'other-registers',
  'debriefing-means',
  'prevention',
  'contact-after',
]);
export type QuestionId = z.infer<typeof QuestionId>;

/** When a psychologist is offered. */
export const PsychologistOffer = z.enum(['always', 'when-wanted', 'after-talk']);
export type PsychologistOffer = z.infer<typeof PsychologistOffer>;

interface Question {
  readonly step: PlanStep;
  /** Answered with people of the organisation, with one of a few choices, or with a short text. */
  readonly kind: 'people' | 'choice' | 'text';
}

export const questions: Readonly<Record<QuestionId, Question>> = {
  'first-talk': { step: 'first-aid', kind: 'people' },
  'first-aiders': { step: 'first-aid', kind: 'people' },
  'talk-place': { step: 'first-aid', kind: 'text' },
  'tell-management': { step: 'first-aid', kind: 'text' },
  'stand-in': { step: 'first-aid', kind: 'people' },
  psychologist: { step: 'first-aid', kind: 'choice' },
  collector: { step: 'documentation', kind: 'people' },
  relief: { step: 'documentation', kind: 'text' },
  'too-hard': { step: 'documentation', kind: 'text' },
  'sender-contact': { step: 'stop', kind: 'people' },
  'sender-when': { step: 'stop', kind: 'text' },
  platforms: { step: 'stop', kind: 'people' },
  'conflict-skills': { step: 'stop', kind: 'people' },
  'accident-notice': { step: 'reporting', kind: 'people' },
  'police-when': { step: 'reporting', kind: 'text' },
  'other-registers': { step: 'reporting', kind: 'text' },
  'debriefing-means': { step: 'debriefing', kind: 'text' },
  prevention: { step: 'debriefing', kind: 'text' },
  'contact-after': { step: 'debriefing', kind: 'people' },
};

export function questionsOf(step: PlanStep): readonly QuestionId[] {
  return QuestionId.options.filter((id) => questions[id].step === step);
}
