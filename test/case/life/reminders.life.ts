import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { clocksOf } from '../../../src/case/clocks.ts';
import { isStillReminded } from '../../../src/case/reminders.ts';
import { isObsolete } from '../../../src/case/obsolete.ts';
import { isQuiet } from '../../../src/law/quiet-hours.ts';
import { usualHours } from '../../law/arbitraries.ts';
import { anna, settings } from '../example-case.ts';
import { always, atEveryStep } from './lives.ts';
import { messagesOf } from '../specification.ts';
import { goesTo, isReminder } from './look.ts';

/** Questions, reminders and news of dates: once, to whom they concern, and never in the night. */
export function promisesOfReminders(): void {
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
}
