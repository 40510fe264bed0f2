import { answerMeeting, ratherNotMentioned } from './meeting-answers.ts';
import { askMeeting, cancelMeeting, setMeeting, showMeeting } from './meeting-actions.ts';
import { noteLearning, showLearning } from './learning-actions.ts';
import type { Handlers } from './handlers.ts';

/** Meetings of a case: what the leader plans, and what the person says to it. */
export const meetingHandlers = {
  'show-meeting': showMeeting,
  'ask-meeting': askMeeting,
  'set-meeting': setMeeting,
  'cancel-meeting': cancelMeeting,
  'answer-meeting': answerMeeting,
  'rather-not-mentioned': ratherNotMentioned,
  'show-learning': showLearning,
  'note-learning': noteLearning,
} satisfies Partial<Handlers>;
