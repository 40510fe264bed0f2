import { describe, expect, it, vi } from 'vitest';
import { eventfulLives } from './life/lives.ts';
import { promisesOfHandlers } from './life/handlers.life.ts';
import { promisesOfMeetings } from './life/meetings.life.ts';
import { promisesOfReaders } from './life/readers.life.ts';
import { promisesOfTheRecord } from './life/record.life.ts';
import { promisesOfReminders } from './life/reminders.life.ts';
import { promisesOfTasks } from './life/tasks.life.ts';

// Whoever comes first waits for the lives themselves, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 600_000 });

describe('in every life of a case', () => {
  promisesOfTheRecord();
  promisesOfReminders();
  promisesOfReaders();
  promisesOfHandlers();
  promisesOfMeetings();
  promisesOfTasks();

  it('all sorts of things happen', () => {
    const missing = eventfulLives().missing;
    expect(missing, 'never happened: these promises say nothing of it').toEqual([]);
  });
});
