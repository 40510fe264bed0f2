import { z } from 'zod';
import template from '../../adaptive-cards/learning-told.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { LearningTopic } from '../case/meeting-events.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';

/** To the AMR: what the team has learned, for the APV and for prevention. */
export const learningToldCard = defineCard({
  name: 'learning-told',
  template,
  data: z.strictObject({
    caseId: CaseId,
    topics: z.array(LearningTopic),
    /** Nothing where none were written, or they were erased. */
    points: z.string().optional(),
  }),
  view: ({ caseId, topics, points }, { texts, commandId }) => {
    const words = texts.meetings.learning;
    return {
      title: words.toldTitle,
      fallbackText: words.toldTitle,
      body: words.toldBody,
      hasTopics: topics.length > 0,
      topics: topics.map((topic) => `- ${words.topic[topic]}`),
      hasPoints: points !== undefined,
      pointsLabel: `${words.own} `,
      points: points ?? '',
      open: texts.meetings.card.open,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
