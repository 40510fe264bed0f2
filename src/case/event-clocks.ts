import { z } from 'zod';
import { ClockId, DeadlineRecord } from '../law/deadline-record.ts';
import { plannedTasks } from './tasks/task-events.ts';

/** What a fact does to the clocks: those that start or move, and those that end because nothing starts them any more. */
export const clocks = {
  deadlines: z.array(DeadlineRecord).max(20),
  stopped: z.array(ClockId).max(20),
  ...plannedTasks,
};

/** What an answer about one who is told does to the clocks: some run only while a leader has the case. */
export const clocksOfAnswer = {
  deadlines: clocks.deadlines.optional(),
  stopped: clocks.stopped.optional(),
  ...plannedTasks,
};
