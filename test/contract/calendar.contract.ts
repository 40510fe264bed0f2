import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttendeeAnswer, Calendar, CalendarMeeting } from '../../src/ports/calendar.ts';

/** A calendar, and what can be seen of it from outside. */
export interface CalendarSubject {
  readonly calendar: Calendar;
  /** Subject and start of the meetings that stand. */
  standing(): readonly { readonly subject: string; readonly start: string }[];
  /** How many mails guests have got. */
  mails(): number;
  /** The answers of the next calls that change something are lost after the effect. */
  loseAnswers(times: number): void;
  answer(key: string, email: string, answer: AttendeeAnswer): void;
  stop(): Promise<void>;
}

const meeting: CalendarMeeting = {
  key: 'a1b2.debriefing-1',
  subject: 'Møde i teamet',
  body: '',
  start: Temporal.Instant.from('2026-11-27T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T09:45:00Z'),
  attendees: [
    { name: 'Anna Jensen', email: 'Anna@eksempel.dk' },
    { name: 'Søren Kjær', email: 'soeren@eksempel.dk' },
  ],
};
const later: CalendarMeeting = {
  ...meeting,
  start: Temporal.Instant.from('2026-11-30T12:00:00Z'),
  end: Temporal.Instant.from('2026-11-30T12:45:00Z'),
};
const first = { subject: 'Møde i teamet', start: '2026-11-27T09:00:00Z' };
const moved = { subject: 'Møde i teamet', start: '2026-11-30T12:00:00Z' };

/** What every calendar does, in memory and behind Graph. */
export function calendarContract(name: string, open: () => Promise<CalendarSubject>): void {
  describe(`a calendar ${name}`, () => {
    let subject: CalendarSubject;
    let calendar: Calendar;
    beforeEach(async () => {
      subject = await open();
      ({ calendar } = subject);
    });
    afterEach(() => subject.stop());

    it('invites once, however often it is asked, also when answers are lost', async () => {
      subject.loseAnswers(1);
      expect(await calendar.create(meeting)).toMatchObject({ kind: 'doubt' });
      const joinUrl: unknown = expect.stringMatching(/^https:/);
      expect(await calendar.create(meeting)).toEqual({ kind: 'done', joinUrl });
      await Promise.all([calendar.create(meeting), calendar.create(meeting)]);
      expect(subject.standing()).toEqual([first]);
      expect(subject.mails()).toBe(1);
    });

    it('moves once, and a late repetition of the creation does not move it back', async () => {
      await calendar.create(meeting);
      subject.loseAnswers(1);
      expect(await calendar.move(later)).toMatchObject({ kind: 'doubt' });
      expect(await calendar.move(later)).toMatchObject({ kind: 'done' });
      expect(await calendar.create(meeting)).toMatchObject({ kind: 'done' });
      expect(subject.standing()).toEqual([moved]);
      expect(subject.mails()).toBe(2);
    });

    it('changes who is invited', async () => {
      await calendar.create(meeting);
      await calendar.move({ ...meeting, attendees: meeting.attendees.slice(1) });
      const answers = await calendar.answers(meeting.key);
      expect(answers).toEqual({ kind: 'answers', answers: new Map([['soeren@eksempel.dk', 'none']]) });
    });

    it('cancels once, and there is nothing left to move or to answer', async () => {
      await calendar.create(meeting);
      subject.loseAnswers(1);
      expect(await calendar.cancel(meeting.key)).toMatchObject({ kind: 'doubt' });
      expect(await calendar.cancel(meeting.key)).toEqual({ kind: 'done', joinUrl: undefined });
      expect(await calendar.move(later)).toEqual({ kind: 'missing' });
      expect(await calendar.answers(meeting.key)).toEqual({ kind: 'missing' });
      expect(subject.standing()).toEqual([]);
      expect(subject.mails()).toBe(2);
    });

    it('never brings a cancelled meeting back under its key', async () => {
      await calendar.create(meeting);
      await calendar.cancel(meeting.key);
      expect(await calendar.create(meeting)).toMatchObject({ kind: 'retry' });
      expect(subject.standing()).toEqual([]);
    });

    it('says what each has answered', async () => {
      await calendar.create(meeting);
      subject.answer(meeting.key, 'anna@eksempel.dk', 'accepted');
      subject.answer(meeting.key, 'soeren@eksempel.dk', 'declined');
      expect(await calendar.answers(meeting.key)).toEqual({
        kind: 'answers',
        answers: new Map([
          ['anna@eksempel.dk', 'accepted'],
          ['soeren@eksempel.dk', 'declined'],
        ]),
      });
      subject.answer(meeting.key, 'anna@eksempel.dk', 'tentative');
      expect(await calendar.answers(meeting.key)).toMatchObject({
        answers: new Map([
          ['anna@eksempel.dk', 'tentative'],
          ['soeren@eksempel.dk', 'declined'],
        ]),
      });
    });

    it('knows nothing of the time of people whom it does not know', async () => {
      const busy = await calendar.busy(['Ukendt@eksempel.dk'], meeting);
      expect([...busy]).toEqual([['ukendt@eksempel.dk', { kind: 'unknown' }]]);
    });
  });
}
