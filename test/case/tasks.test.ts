import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideMeetDeadline } from '../../src/case/meet-deadline.ts';
import { decideRecordEpisode } from '../../src/case/record-episode.ts';
import { planTasks } from '../../src/case/tasks/plan-tasks.ts';
import { flawOfReceipt } from '../../src/case/tasks/receipt-number.ts';
import { decideDoTask, decideSkipTask, decideTakeUpTask } from '../../src/case/tasks/settle-task.ts';
import { isTaskOfHealth, TaskKind } from '../../src/case/tasks/task-kind.ts';
import { maySettle, ownerOf, possibleOwners, seesTask } from '../../src/case/tasks/task-owner.ts';
import { findTask, tasksOf } from '../../src/case/tasks/tasks-of.ts';
import { evolve } from '../../src/case/evolve.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  bo,
  caseId,
  closed,
  exampleClocks,
  karen,
  leader,
  mona,
  reported,
  settings,
  tr,
  upper,
} from './example-case.ts';
import { given, reportedAt, stateAfter } from './specification.ts';

const kinds = (state: CaseState) => tasksOf(state).map(({ kind }) => kind);
const open = reported({ deadlines: exampleClocks() });
const done = (task: TaskKind, by = mona): CaseEvent => ({ type: 'TaskWasDone', by, task, hasNote: false });
const absence: CaseEvent = {
  type: 'AbsenceWasRecorded',
  by: anna,
  firstDay: '2026-11-20',
  deadlines: exampleClocks({ firstAbsence: '2026-11-20' }).filter(({ rule }) => rule === 'easy_absence'),
  stopped: [],
};

describe('which tasks a case has', () => {
  it('every case is registered, and help is offered in every one', () => {
    const plain = stateAfter(reported({ kinds: ['other'], channels: ['mail'], sender: 'unknown' }));
    expect(kinds(plain)).toEqual([
      'first-talk',
      'not-alone',
      'work-split',
      'first-aider',
      'psychologist',
      'register',
      'police-help',
      'debriefing',
      'learning',
      'apv',
      'contact-person',
      'wellbeing',
    ]);
  });

  it.each([
    ['outside', 'journal-note', true],
    ['outside', 'sender-contact', true],
    ['outside', 'article-14', true],
    ['outside', 'prevention', false],
    ['inside', 'prevention', true],
    ['inside', 'journal-note', false],
    ['inside', 'debriefing', false],
    ['unknown', 'sender-contact', false],
  ] as const)('a sender %s: %s is a task: %s', (sender, task, expected) => {
    expect(kinds(stateAfter(reported({ sender }))).includes(task)).toBe(expected);
  });

  it('what is public is taken down', () => {
    const has = (fields: Parameters<typeof reported>[0]) =>
      kinds(stateAfter(reported(fields))).includes('take-down');
    expect(has({ channels: ['website'] })).toBe(true);
    expect(has({ kinds: ['fake-profile'] })).toBe(true);
    expect(has({ kinds: ['threat'], channels: ['sms'] })).toBe(false);
  });

  it('absence, and a notice without it, bring the same task in the same words', () => {
    const sick = stateAfter(open, absence);
    const treated = stateAfter(open, {
      type: 'NoticeWithoutAbsenceWasStarted',
      by: anna,
      deadlines: [],
      stopped: [],
    });
    const both = [sick, treated].map((state) => findTask(state, 'accident-notice'));
    expect(both[0]).toEqual({ ...both[1], date: both[0]?.date });
    expect(findTask(stateAfter(open), 'accident-notice')).toBeUndefined();
  });

  it('nobody is asked to talk with somebody who has died', () => {
    const died: CaseEvent = {
      type: 'DeathWasRecorded',
      by: mona,
      knownSince: { precision: 'day', date: '2026-11-20' },
      deadlines: [],
      stopped: [],
    };
    expect(kinds(stateAfter(open, died))).not.toContain('first-talk');
    expect(kinds(stateAfter(open, died))).toContain('accident-notice');
  });
});

describe('dates of tasks', () => {
  const plan = (now: string, isUrgent = false) => planTasks(TaskKind.options, { now, settings, isUrgent });
  const find = (task: TaskKind, now: string, isUrgent = false) =>
    plan(now, isUrgent).find((each) => each.task === task);

  it('lie in working time, and are reminded of on their morning', () => {
    expect(find('journal-note', reportedAt)).toEqual({
      task: 'journal-note',
      date: '2026-11-24T15:00:00.000Z',
      remindAt: '2026-11-24T07:00:00.000Z',
    });
  });

  it('help with the police is decided on within a day, and within the hour of work where nobody can wait', () => {
    expect(find('police-help', reportedAt)?.date).toBe('2026-11-21T09:00:00.000Z');
    expect(find('police-help', reportedAt, true)?.date).toBe('2026-11-20T10:00:00.000Z');
  });

  it('whoever is written about hears within a month, whatever the season', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        (date) => {
          const now = date.toISOString();
          const days = (Date.parse(find('article-14', now)?.date ?? '') - date.getTime()) / 86_400_000;
          expect(days).toBeLessThanOrEqual(28);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are those of the clock that a task hangs on', () => {
    const state = stateAfter(open);
    const clock = state.deadlines.find(({ record }) => record.rule === 'first_human_contact');
    expect(findTask(state, 'first-talk')).toMatchObject({ date: clock?.record.lastMoment, hasClock: true });
  });
});

describe('doing a task', () => {
  it('meets the clock that it hangs on', () => {
    given(open)
      .when((state) => decideDoTask(state, { by: mona, task: 'first-talk', hasNote: true }))
      .then({
        kind: 'accepted',
        events: [
          { type: 'TaskWasDone', by: mona, task: 'first-talk', hasNote: true },
          { type: 'DeadlineWasMet', by: mona, clock: 'first_human_contact' },
        ],
      });
  });

  it('a clock that is met finishes the task', () => {
    given(open)
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'first_human_contact' }))
      .then({
        kind: 'accepted',
        events: [
          { type: 'DeadlineWasMet', by: mona, clock: 'first_human_contact' },
          { type: 'TaskWasDone', by: mona, task: 'first-talk', hasNote: false },
        ],
      });
    const before = stateAfter(open, { type: 'DeadlineWasMet', by: mona, clock: 'first_human_contact' });
    expect(findTask(before, 'first-talk')).toMatchObject({ status: 'done', by: mona });
  });

  it('a draft is not a notice: without a number nothing is registered', () => {
    given(open)
      .when((state) => decideDoTask(state, { by: mona, task: 'register', hasNote: false }))
      .then({ kind: 'refused', reason: 'receipt-missing' });
    given(open)
      .when((state) =>
        decideDoTask(state, { by: ali, task: 'register', receipt: 'SN-2026-104', hasNote: false }),
      )
      .then({
        kind: 'accepted',
        events: [
          { type: 'TaskWasDone', by: ali, task: 'register', receipt: 'SN-2026-104', hasNote: false },
          { type: 'DeadlineWasMet', by: ali, clock: 'internal_accident_deadline' },
        ],
      });
  });

  it('the leader settles the dates of a notice with its number alone; the person may say that it was sent', () => {
    for (const clock of ['easy_absence', 'internal_accident_deadline'] as const) {
      given(open, absence)
        .when((state) => decideMeetDeadline(state, { by: mona, clock }))
        .then({ kind: 'refused', reason: 'settled-by-task' });
      given(open, absence)
        .when((state) => decideMeetDeadline(state, { by: anna, clock }))
        .then({ kind: 'accepted', events: [{ type: 'DeadlineWasMet', by: anna, clock }] });
    }
  });

  it('where an accident is to be notified, only its own number meets the limits', () => {
    const events = (task: TaskKind) => {
      const decision = decideDoTask(stateAfter(open, absence), {
        by: mona,
        task,
        receipt: 'SN-2026-104',
        hasNote: false,
      });
      return decision.kind === 'accepted'
        ? decision.events.map((event) => 'clock' in event && event.clock)
        : [];
    };
    expect(events('register')).toEqual([false]);
    expect(events('accident-notice')).toEqual([false, 'internal_accident_deadline', 'easy_absence']);
  });

  it('twice is once; after that it can be taken up again, until the case ends', () => {
    const apv = { by: mona, task: 'apv' } as const;
    given(open, done('apv'))
      .when((state) => decideDoTask(state, { ...apv, hasNote: false }))
      .then({ kind: 'nothing' });
    given(open, done('apv'))
      .when((state) => decideTakeUpTask(state, apv))
      .then({ kind: 'accepted', events: [{ type: 'TaskWasTakenUpAgain', ...apv }] });
    given(open, done('apv'), closed)
      .when((state) => decideTakeUpTask(state, apv))
      .then({ kind: 'refused', reason: 'ended' });
  });

  it('a duty cannot be waved away, anything else with a reason', () => {
    const skip = (task: TaskKind) => (state: CaseState) =>
      decideSkipTask(state, { by: mona, task, reason: 'not-needed', hasNote: false });
    given(open).when(skip('register')).then({ kind: 'refused', reason: 'not-skippable' });
    given(open)
      .when(skip('work-split'))
      .then({
        kind: 'accepted',
        events: [
          { type: 'TaskWasSkipped', by: mona, task: 'work-split', reason: 'not-needed', hasNote: false },
        ],
      });
  });

  it('one more time is registered anew, and the number before it stays known', () => {
    const state = stateAfter(open, { ...done('register'), receipt: 'SN-1-104' } as CaseEvent);
    const decision = decideRecordEpisode(state, {
      by: anna,
      occurred: { precision: 'minute', date: '2026-11-20', time: '11:00' },
      kinds: [],
      channels: [],
      now: '2026-11-20T11:00:00.000Z',
      settings,
    });
    if (decision.kind !== 'accepted') throw new Error('It is told.');
    const after = decision.events.reduce(
      (before, event) => evolve(caseId, before, { at: '2026-11-20T11:00:00.000Z', event }),
      state,
    );
    expect(findTask(after, 'register')).toMatchObject({ status: 'open', receipt: 'SN-1-104' });
  });
});

describe('whose a task is', () => {
  it('the leader’s, and the AMR’s where it is about the workplace', () => {
    const state = stateAfter(open, acknowledged);
    expect(ownerOf(state, 'work-split')).toBe(mona);
    expect(ownerOf(state, 'apv')).toBe(ali);
    expect(maySettle(state, ali, 'register')).toBe(true);
    expect(maySettle(state, ali, 'police-help')).toBe(false);
    expect(maySettle(state, bo, 'apv')).toBe(false);
  });

  it('one that tells of health is for those who lead', () => {
    const state = stateAfter(reported({ told: [leader, amr, tr, upper] }));
    for (const task of TaskKind.options) {
      expect(seesTask(state, ali, task)).toBe(!isTaskOfHealth(task));
      expect(seesTask(state, tr.person, task)).toBe(false);
      expect(possibleOwners(state, task)).not.toContain(tr.person);
    }
    expect(possibleOwners(state, 'psychologist')).toEqual([karen]);
  });

  it('comes back when who has it has no part in the case any more', () => {
    const handed = [
      open,
      acknowledged,
      { type: 'TaskWasHandedOver', by: mona, task: 'work-split', to: ali },
    ] as const;
    expect(ownerOf(stateAfter(...handed), 'work-split')).toBe(ali);
    const out: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: ali, channelUsed: false };
    expect(ownerOf(stateAfter(...handed, out), 'work-split')).toBe(mona);
  });
});

describe('a receipt number', () => {
  it.each(['SN-2026-104', '77/2026', 'SAG 2026 0042', '3101994444'.slice(0, 9), '9999999999'])(
    'may be %s',
    (text) => {
      expect(flawOfReceipt(text)).toBeUndefined();
    },
  );

  it.each(['310190-1234', '3101901234', '310190 1234', 'SN 010203-4455', '710190/1234', '310190 - 1234'])(
    'is not taken where it may be a CPR number: %s',
    (text) => {
      expect(flawOfReceipt(text)).toBe('cpr');
    },
  );

  it.each(['', 'kladde', 'Anna 104', 'x'.repeat(41), 'sendt i fredags 104 kl. 10', 'hemmelighed 104'])(
    'is no sentence: %s',
    (text) => {
      const expected = text === 'Anna 104' ? undefined : 'shape';
      expect(flawOfReceipt(text)).toBe(expected);
    },
  );
});
