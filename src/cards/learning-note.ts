import { z } from 'zod';
import template from '../../adaptive-cards/learning-note.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { LearningTopic } from '../case/meeting-events.ts';
import { choicesOf } from './choices.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choicesField, wordsField } from './fields.ts';

/** So long are the points of one meeting: some sentences. */
export const mostPoints = 600;

const LearningData = z.strictObject({
  caseId: CaseId,
  round: z.int().min(1),
  stage: z.enum(['open', 'empty', 'names', 'done']),
  topics: z.array(LearningTopic),
  points: z.string().max(mostPoints).optional(),
  /** Words of the points that may be a name. */
  names: z.array(z.string()),
  /** There is an AMR to hand them to. */
  hasAmr: z.boolean(),
});

/** Asks the leader what the team has learned: choices, and short points in which nobody is named. */
export const learningNoteCard = defineCard({
  name: 'learning-note',
  template,
  data: LearningData,
  view: ({ caseId, round, stage, topics, points = '', names, hasAmr }, { texts, commandId }) => {
    const words = texts.meetings.learning;
    const isDone = stage === 'done';
    const title = isDone ? words.doneTitle : words.title;
    return {
      title,
      fallbackText: title,
      body: isDone ? (hasAmr ? words.done : words.doneAlone) : words.body,
      isEmpty: stage === 'empty',
      problem: words.nothing,
      hasNames: stage === 'names',
      namesLabel: `${words.names} `,
      names: names.join(', '),
      namesHint: words.namesHint,
      isOpen: !isDone,
      topicsLabel: words.topics,
      topicChoices: choicesOf(LearningTopic.options, words.topic),
      topicsValue: topics.join(','),
      pointsLabel: words.points,
      pointsHint: words.pointsHint,
      pointsValue: points,
      send: words.send,
      later: words.later,
      sendClick: { caseId, commandId, round, ...(stage === 'names' ? { allowed: names.join(',') } : {}) },
      plain: { commandId },
    };
  },
  submits: {
    'note-learning': caseClick.extend({
      round: z.int().min(1),
      topics: choicesField(LearningTopic, LearningTopic.options.length),
      points: wordsField(mostPoints),
      /** What was asked about already, and is no name. */
      allowed: z.string().max(mostPoints).optional(),
    }),
    later: plainClick,
  },
});
