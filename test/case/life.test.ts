import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { clocksOf } from '../../src/case/clocks.ts';
import { CaseEvent } from '../../src/case/events.ts';
import { ConsentPurpose } from '../../src/case/consent.ts';
import { isGiven } from '../../src/case/consents.ts';
import { acknowledgersOf, handlerOf, roleOf, viewOf, waitsFor } from '../../src/case/handler.ts';
import { fold } from '../../src/case/evolve.ts';
import { isStillReminded } from '../../src/case/reminders.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import { CaseState } from '../../src/case/state.ts';
import { isTaskOfHealth, TaskKind } from '../../src/case/tasks/task-kind.ts';
import type { TaskRecord } from '../../src/case/tasks/task-state.ts';
import { findTask, tasksOf } from '../../src/case/tasks/tasks-of.ts';
import { nextDue } from '../../src/case/wake.ts';
import { isQuiet } from '../../src/law/quiet-hours.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import { usualHours } from '../law/arbitraries.ts';
import { anna, caseId, settings } from './example-case.ts';
import type { Life, Lived } from './live.ts';
import { always, eventfulLives } from './lives.ts';
import { messagesOf } from './specification.ts';

/** They mean what is ahead or waits at the time, or its round, which is another the second time. */
const ofWhatIsAhead = [
  'other-times',
  'plan-talk',
  'move',
  'cancel',
  'answer-meeting',
  'decide-approval',
  'carry-out',
];

// Whoever comes first waits for the lives themselves, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 600_000 });

/** Commands that are meant to happen again and again. */
const repeatable = [
  'open',
  'deliver',
  'episode',
  'name',
  'show',
  'export',
  'copy',
  'document',
  'words',
  'more words',
  'take-up',
  'add-take-down',
  'request-take-down',
  'answer-take-down',
  'check-take-down',
];

/** Checks a promise at every step of them. */
function atEveryStep(check: (step: Lived) => void): void {
  always(({ steps }) => steps.forEach(check));
}

/** What the person said yes to. */
function reportIn(events: Life['events']) {
  const report = events[0]?.event;
  return report?.type === 'CaseWasReported' ? report : undefined;
}

/** The tasks that the case keeps something of. */
function entriesOf(tasks: CaseState['tasks']): [TaskKind, TaskRecord][] {
  return Object.entries(tasks).map(([kind, record]) => [TaskKind.parse(kind), record]);
}

const isReminder = ({ content }: PlannedMessage) => content.kind === 'reminder';
const goesTo = (person: string) => (message: PlannedMessage) =>
  message.to.kind === 'person' && message.to.person === person;

describe('in every life of a case', () => {
  it('the events alone lead to the same state', () => {
    always(({ events, state }) => expect(fold(caseId, events)).toEqual(state));
  });

  it('events and state are what storage can hold and read again', () => {
    always(({ events, state }) => {
      for (const { event } of events)
        expect(CaseEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      if (state === undefined) return;
      expect(CaseState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(JSON.stringify(state).length).toBeLessThan(20_000);
    });
  });

  it('what is refused or nothing changes nothing', () => {
    atEveryStep(({ decision, before, after }) => {
      if (decision.kind !== 'accepted') expect(after).toBe(before);
    });
  });

  it('the same command twice is accepted once', () => {
    atEveryStep(({ command, decision, after, world }) => {
      if (decision.kind !== 'accepted' || repeatable.includes(command.name)) return;
      const again = command.decide(after, world);
      if (again.kind !== 'accepted') return;
      expect(ofWhatIsAhead, 'accepted twice').toContain(command.name);
      for (const event of again.events) expect(decision.events).not.toContainEqual(event);
    });
  });

  it('every message has an id of its own', () => {
    always(({ messages }) => {
      const ids = messages.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    });
  });

  it('an ended case stays ended, unless it was closed and the person opens it again', () => {
    atEveryStep(({ command, decision, before, after }) => {
      if (command.name === 'reopen' && decision.kind === 'accepted') {
        expect(before.status).toBe('closed');
        expect(after).toMatchObject({ status: 'open', reopened: before.reopened + 1 });
      } else if (before.status !== 'open') expect(after.status).toBe(before.status);
    });
  });

  it('what the person wrote is erased once, and never while the case is open', () => {
    always(({ events }) => {
      const types = events.map(({ event }) => event.type);
      const erased = types.indexOf('PrivateTextWasErased');
      if (erased < 0) return;
      const ended = types.findIndex((type) => type === 'CaseWasClosed' || type === 'CaseWasWithdrawn');
      expect(ended).toBeGreaterThan(-1);
      expect(erased).toBeGreaterThan(ended);
      expect(types.lastIndexOf('PrivateTextWasErased')).toBe(erased);
    });
  });

  it('an ended case decides to send nothing more, but what people still do about a meeting that stands', () => {
    atEveryStep(({ command, before, decision }) => {
      // The leader is still told in person when the channel turns out to be gone.
      if (before.status === 'open' || ['deliver', 'reopen'].includes(command.name)) return;
      const isOfMeeting = ({ content }: PlannedMessage) =>
        command.name !== 'wake' && isOfStandingMeeting(content, before.status);
      // What may not be seen any more gives way to neutral cards.
      expect(
        messagesOf(decision).filter((message) => message.replaces === undefined && !isOfMeeting(message)),
      ).toEqual([]);
      expect(nextDue(before)).toBeUndefined();
    });
  });

  it('after a wake nothing is due any more', () => {
    atEveryStep(({ command, after, world }) => {
      if (command.name !== 'wake') return;
      const due = nextDue(after);
      expect(due === undefined || due > world.now, `${String(due)} after ${world.now}`).toBe(true);
    });
  });

  it('each question is asked once, nudged at most once, and never after the person said stop', () => {
    always(({ steps, messages }) => {
      const asked = messages.filter(({ content }) => content.kind === 'follow-up').map(({ id }) => id);
      expect(asked).toEqual([...new Set(asked)]);
      for (const { decision, before } of steps) {
        const events = decision.kind === 'accepted' ? decision.events : [];
        const due = events.filter(({ type }) => type === 'FollowUpWasDue');
        if (before.followUpsStopped || before.death !== undefined) expect(due).toEqual([]);
        for (const event of due) {
          if (event.type !== 'FollowUpWasDue') continue;
          const status = before.followUps.find(({ day }) => day === event.day)?.status;
          expect(status).toBe(event.isNudge ? 'asked' : 'planned');
        }
        expect(
          messagesOf(decision).filter(({ content }) => content.kind === 'follow-up').length,
        ).toBeLessThan(2);
      }
    });
  });

  it('nothing is decided to be written to somebody who has died, and what waits is dropped', () => {
    atEveryStep(({ command, before, after, decision }) => {
      if (after.death === undefined) return;
      const toAnna = messagesOf(decision).filter(goesTo(anna));
      if (command.name === 'wake') expect(toAnna).toEqual([]);
      for (const message of toAnna) expect(isObsolete(after, message)).toBe(true);
      expect(before.death === undefined || command.name !== 'death' || toAnna.length === 0).toBe(true);
    });
  });

  it('whoever changes a fact is not told of it; everybody else concerned is told why', () => {
    atEveryStep(({ decision }) => {
      if (decision.kind !== 'accepted') return;
      const [event] = decision.events;
      const news = decision.messages.filter(({ content }) => content.kind === 'dates-changed');
      if (news.length === 0 || event === undefined || !('by' in event)) return;
      expect(news.filter(goesTo(event.by))).toEqual([]);
    });
  });

  it('every clock of a case is one of its facts', () => {
    always(({ state }) => {
      if (state?.status !== 'open') return;
      const running = state.deadlines.filter(({ status }) => status === 'running');
      const facts = clocksOf(state, state.reportedAt, settings);
      for (const { record } of running)
        expect(facts.find(({ clock }) => clock === record.clock)?.lastMoment).toBe(record.lastMoment);
    });
  });

  it('whoever must not be told never is: no message, no part in it', () => {
    always(({ messages, state, events }) => {
      for (const person of reportIn(events)?.notTold ?? []) {
        expect(messages.filter(goesTo(person))).toEqual([]);
        expect(state?.told.map((told) => told.person)).not.toContain(person);
        expect(state?.opened.map(({ by }) => by)).not.toContain(person);
      }
    });
  });

  it('nobody comes in who was not named before the yes, is asked twice, or is told of a date who has the case already', () => {
    always(({ events, state }) => {
      if (state === undefined) return;
      const of = (wanted: 'CaseWasEscalated' | 'StandInWasTold') =>
        events.flatMap(({ event }) => (event.type === wanted ? [`${event.to} as ${event.as}`] : []));
      const [asked, stoodIn] = [of('CaseWasEscalated'), of('StandInWasTold')];
      // Whoever stood in for a date may be asked to take the case over later: once each.
      expect(asked).toEqual([...new Set(asked)]);
      expect(stoodIn).toEqual([...new Set(stoodIn)]);
      const people = state.told.map(({ person }) => person);
      expect(people).toEqual([...new Set(people)]);
      const report = reportIn(events);
      if (report === undefined) return;
      const named = report.chain.map(({ person, as }) => `${person} as ${as}`);
      for (const who of [...asked, ...stoodIn])
        expect([...named, `${String(report.onCall)} as on-call`]).toContain(who);
      for (const { person } of [...state.chain, ...state.told, { person: state.onCall }]) {
        expect(person).not.toBe(state.reporter);
        expect(state.notTold).not.toContain(person);
      }
    });
  });

  it('who must not know more comes in no more, is waited for no more, and gets nothing but the card that says so', () => {
    atEveryStep(({ before, decision, after }) => {
      const out = after.notTold;
      for (const list of [acknowledgersOf(after), waitsFor(after), [handlerOf(after)]])
        for (const person of list) expect(out).not.toContain(person);
      if (decision.kind !== 'accepted') return;
      for (const { to, content } of decision.messages) {
        if (content.kind === 'left') continue;
        if (to.kind === 'person') expect(out).not.toContain(to.person);
        if (to.kind === 'channel') expect(after.channelUsed).toBe(true);
      }
      for (const event of decision.events)
        if (event.type === 'CaseWasEscalated' || event.type === 'StandInWasTold')
          expect(before.notTold).not.toContain(event.to);
    });
  });

  it('a case that loses its handler to the person’s word is with the next at once, or waits with a date for one', () => {
    atEveryStep(({ command, before, decision, after }) => {
      if (command.name !== 'exclude' || decision.kind !== 'accepted' || before.status !== 'open') return;
      if (after.acknowledged !== undefined) return;
      if (waitsFor(before).length > 0 && waitsFor(after).length === 0)
        expect(after.acknowledgeBy).toBeDefined();
      if (before.acknowledged !== undefined) expect(after.acknowledgeBy).toBeDefined();
    });
  });

  it('nobody else is asked once somebody has acknowledged', () => {
    atEveryStep(({ before, decision }) => {
      if (before.acknowledged === undefined || decision.kind !== 'accepted') return;
      // Unless those who had it have moved on, or must not know more.
      const lost = ['PersonMovedOn', 'PersonWasExcluded'];
      if (decision.events.some(({ type }) => lost.includes(type))) return;
      expect(decision.events.filter(({ type }) => type === 'CaseWasEscalated')).toEqual([]);
    });
  });

  it('an open case that nobody has acknowledged always has somebody to ask, and a time to do so, until all were asked', () => {
    always(({ events, state }) => {
      if (state?.status !== 'open' || state.acknowledged !== undefined) return;
      const hasEnded = events.some(({ event }) => event.type === 'ChainHasEnded');
      if (!hasEnded) expect(nextDue(state)).toBeDefined();
      // The person may take out everybody; then the date says when others learn of it.
      const isTakenOut = events.some(
        ({ event: { type } }) => type === 'PersonWasExcluded' || type === 'ConsentWasWithdrawn',
      );
      if (!isTakenOut) expect(acknowledgersOf(state).length).toBeGreaterThan(0);
    });
  });

  it('whoever acknowledged as a leader or as HR handles the case', () => {
    always(({ state }) => {
      const by = state?.acknowledged?.by;
      if (state === undefined || by === undefined || roleOf(state, by) === 'amr') return;
      expect(handlerOf(state)).toBe(by);
    });
  });

  it('messages go to the person, to those who were told, and nowhere else', () => {
    always(({ messages, state, events }) => {
      if (state === undefined) return;
      const known: string[] = [
        anna,
        ...(reportIn(events)?.told ?? []).map(({ person }) => person),
        ...[...state.joined, ...state.told, ...state.left].map(({ person }) => person),
      ];
      for (const { to } of messages) if (to.kind === 'person') expect(known).toContain(to.person);
    });
  });

  it('the channel is used only when it may be', () => {
    always(({ messages, events }) => {
      if (reportIn(events)?.channelUsed !== false) return;
      expect(messages.filter(({ to }) => to.kind === 'channel')).toEqual([]);
      expect(messages.filter((message) => isReminder(message) && message.to.kind === 'workflow')).toEqual([]);
    });
  });

  it('no reminder comes early, twice, or after its deadline was met or the case ended', () => {
    const seen = new Set<string>();
    always(({ steps }) => {
      seen.clear();
      for (const { decision, before, world } of steps) {
        for (const event of decision.kind === 'accepted' ? decision.events : []) {
          if (event.type !== 'ReminderWasDue') continue;
          const deadline = before.deadlines.find(({ record }) => record.clock === event.clock);
          // What a leader says is met does not silence the person.
          if (deadline?.status === 'met') {
            expect(deadline.metBy).not.toBe(before.reporter);
            const sent = decision.kind === 'accepted' ? decision.messages : [];
            const ofThis = sent.filter(
              ({ content }) => content.kind === 'reminder' && content.clock === event.clock,
            );
            for (const { to } of ofThis) expect(to).toEqual({ kind: 'person', person: before.reporter });
          } else expect(deadline?.status).toBe('running');
          expect(before.status).toBe('open');
          expect(event.due <= world.now).toBe(true);
          const key = `${event.clock} ${event.due}`;
          expect(seen.has(key), key).toBe(false);
          seen.add(key);
        }
      }
    });
  });

  it('a reminder that waits is dropped once its deadline is met or the case has ended', () => {
    always(({ messages, state }) => {
      if (state === undefined) return;
      for (const message of messages) {
        if (message.content.kind !== 'reminder') continue;
        const { clock } = message.content;
        const running = state.deadlines.some(
          (deadline) =>
            deadline.record.clock === clock && isStillReminded(deadline, state.reporter) !== 'nobody',
        );
        if (!running || state.status !== 'open') expect(isObsolete(state, message)).toBe(true);
      }
    });
  });

  it('the clock leaves the person in peace at night and on days off', () => {
    atEveryStep(({ command, decision, world }) => {
      if (command.name !== 'wake') return;
      for (const { notBefore } of messagesOf(decision).filter(goesTo(anna)))
        expect(isQuiet(Temporal.Instant.from(notBefore ?? world.now), usualHours)).toBe(false);
    });
  });

  it('one wake sends each recipient at most one reminder of a deadline', () => {
    atEveryStep(({ decision }) => {
      const reminders = messagesOf(decision)
        .filter(isReminder)
        .map(({ to, content }) => JSON.stringify([to, content.kind === 'reminder' && content.clock]));
      expect(reminders).toEqual([...new Set(reminders)]);
    });
  });

  it('whoever has left sees nothing, does nothing, and gets nothing but the neutral card', () => {
    always(({ steps, state, messages }) => {
      for (const { command, decision, before, after } of steps) {
        const gone = before.left.map(({ person }) => person);
        for (const person of gone) {
          expect(viewOf(before, person)).toBeUndefined();
          expect(acknowledgersOf(before)).not.toContain(person);
          expect(handlerOf(before)).not.toBe(person);
          // A yes brings them back.
          if (
            ['consent', 'add', 'collect'].includes(command.name) &&
            after.told.some((told) => told.person === person)
          )
            continue;
          const sent = messagesOf(decision).filter(goesTo(person));
          expect(sent.filter(({ content }) => content.kind !== 'left')).toEqual([]);
        }
        const events = decision.kind === 'accepted' ? decision.events : [];
        for (const event of events) if ('by' in event) expect(gone).not.toContain(event.by);
      }
      if (state === undefined) return;
      for (const { person } of state.left)
        for (const message of messages.filter(goesTo(person)))
          expect(isObsolete(state, message)).toBe(message.content.kind !== 'left');
      if (!state.channelUsed)
        for (const message of messages)
          if (message.to.kind === 'channel')
            expect(isObsolete(state, message)).toBe(message.content.kind !== 'left');
    });
  });

  it('a no holds until the next yes, whatever else happens', () => {
    always(({ events, state }) => {
      if (state === undefined) return;
      const latest = new Map<string, boolean>();
      for (const { event } of events)
        if (event.type === 'ConsentWasGiven' || event.type === 'ConsentWasWithdrawn')
          latest.set(`${event.purpose} ${event.person ?? ''}`, event.type === 'ConsentWasGiven');
        else if (event.type === 'RecipientWasAdded') latest.set(`told ${event.to}`, true);
        else if (event.type === 'CollectionWasRequested') latest.set(`told ${event.collector}`, true);
        else if (event.type === 'PersonWasExcluded') latest.set(`told ${event.person}`, false);
      for (const [key, given] of latest) {
        const [purpose, person] = key.split(' ');
        const whom = person === '' ? undefined : PersonId.parse(person);
        expect(isGiven(state, ConsentPurpose.parse(purpose), whom)).toBe(given);
        if (purpose === 'words') expect(state.consents.wordsToLeader).toBe(given);
        if (purpose === 'mentioned') expect(state.consents.mentionedInDebriefing).toBe(given);
        if (whom !== undefined) expect(state.told.some((told) => told.person === whom)).toBe(given);
      }
    });
  });

  it('whatever follows an invitation goes the same way, to the same meeting, each change once', () => {
    always(({ steps }) => {
      const invited = new Map<string, string>();
      const changes = new Map<string, number>();
      for (const { decision } of steps)
        for (const { content, to } of messagesOf(decision)) {
          if (content.kind !== 'debriefing-invitation') continue;
          const meeting = `${content.meeting ?? 'team'} ${content.round}`;
          const way = to.kind === 'person' ? 'file' : to.kind;
          if (content.act === undefined) {
            expect(invited.has(meeting), `invited twice: ${meeting}`).toBe(false);
            invited.set(meeting, way);
            continue;
          }
          expect(invited.get(meeting)).toBe(way);
          expect(content.change).toBeGreaterThan(changes.get(meeting) ?? 0);
          changes.set(meeting, content.change ?? 0);
        }
    });
  });

  it('a meeting is planned or moved into the future, and of one that was cancelled nothing more is heard', () => {
    always(({ steps }) => {
      const over = new Set<string>();
      for (const { decision, world } of steps)
        for (const event of decision.kind === 'accepted' ? decision.events : []) {
          if ('time' in event) expect(event.time.start > world.now).toBe(true);
          if (!('meeting' in event)) continue;
          const meeting = `${event.meeting} ${event.round}`;
          expect(over.has(meeting), `${event.type} of ${meeting}`).toBe(false);
          if (event.type === 'MeetingWasCancelled') over.add(meeting);
        }
    });
  });

  it('of a task that is settled nobody is reminded, nor twice of one that is not', () => {
    always(({ steps }) => {
      const reminded = new Set<TaskKind>();
      for (const { before, after, decision } of steps) {
        for (const [kind, { remindAt }] of entriesOf(after.tasks))
          if (remindAt !== before.tasks[kind]?.remindAt) reminded.delete(kind);
        for (const event of decision.kind === 'accepted' ? decision.events : []) {
          if (event.type !== 'TasksWereDue') continue;
          for (const task of event.tasks) {
            expect(findTask(before, task)?.status).toBe('open');
            expect(reminded.has(task), `again: ${task}`).toBe(false);
            reminded.add(task);
          }
        }
      }
    });
  });

  it('a word about tasks that are settled, or are another’s by now, is dropped on its way', () => {
    always(({ messages, state }) => {
      if (state === undefined) return;
      for (const message of messages) {
        const { content, to } = message;
        if ((content.kind !== 'tasks-due' && content.kind !== 'task-handed-over') || to.kind !== 'person')
          continue;
        const tasks = content.kind === 'tasks-due' ? content.tasks : [content.task];
        // Whoever stands in hears of what is another’s.
        const owner = (content.kind === 'tasks-due' ? content.owner : undefined) ?? to.person;
        const theirs = tasks.map((task) => findTask(state, task)).filter((task) => task?.owner === owner);
        if (!theirs.some((task) => task?.status === 'open')) expect(isObsolete(state, message)).toBe(true);
      }
    });
  });

  it('whoever owns a task has a part in the case, and may know what the task is about', () => {
    atEveryStep(({ after, decision }) => {
      for (const { kind, owner, status } of tasksOf(after)) {
        // Whoever has kept the evidence has done so, whatever becomes of them.
        if (owner === undefined || (kind === 'evidence' && status !== 'open')) continue;
        expect(after.notTold).not.toContain(owner);
        expect(owner).not.toBe(after.reporter);
        expect(after.told.map(({ person }) => person)).toContain(owner);
        if (isTaskOfHealth(kind)) expect(roleOf(after, owner)).not.toBe('amr');
      }
      for (const event of decision.kind === 'accepted' ? decision.events : [])
        if (event.type === 'TasksWereDue' || event.type === 'TaskWasHandedOver') {
          expect(after.notTold).not.toContain(event.to);
          expect(after.told.map(({ person }) => person)).toContain(event.to);
        }
    });
  });

  it('all sorts of things happen', () => {
    const missing = eventfulLives().missing;
    expect(missing, 'never happened: these promises say nothing of it').toEqual([]);
  });
});

/** A change of a meeting that stands, or an answer to it. Whoever has taken the report back hears of neither. */
function isOfStandingMeeting(content: PlannedMessage['content'], status: CaseState['status']): boolean {
  if (content.kind === 'debriefing-invitation') return content.act !== undefined;
  if (content.kind === 'debriefing-planned') return content.change !== undefined && status === 'closed';
  return content.kind === 'meeting-answered' && status === 'closed';
}
