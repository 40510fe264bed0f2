import type {
  AttendeeAnswer,
  BusyTimes,
  Calendar,
  CalendarMeeting,
  CalendarOutcome,
} from '../../src/ports/calendar.ts';

/** What becomes of the next calls that change something. `doubt-after`: it is done, but the answer is lost. */
export type CalendarFate = CalendarOutcome | 'doubt-after';

/** A calendar in memory that behaves like the real one (test/contract/calendar.contract.ts). */
export interface MemoryCalendar extends Calendar {
  /** Meetings that stand now, by key. */
  readonly meetings: Map<string, CalendarMeeting>;
  /** Every mail that guests got: a repeated call must not add one. */
  readonly mails: { readonly key: string; readonly what: 'invited' | 'moved' | 'cancelled' }[];
  readonly fates: CalendarFate[];
  /** What guests answered, by key and mail address in small letters. */
  readonly given: Map<string, Map<string, AttendeeAnswer>>;
  /** What is known of people, by mail address in small letters; unknown where nothing stands. */
  readonly busyTimes: Map<string, BusyTimes>;
}

export function memoryCalendar(): MemoryCalendar {
  const meetings = new Map<string, CalendarMeeting>();
  const used = new Set<string>();
  const mails: MemoryCalendar['mails'] = [];
  const fates: CalendarFate[] = [];
  const given: MemoryCalendar['given'] = new Map();
  const busyTimes: MemoryCalendar['busyTimes'] = new Map();
  const lost: CalendarOutcome = { kind: 'doubt', reason: 'connection-lost' };

  async function change(key: string, work: () => CalendarOutcome): Promise<CalendarOutcome> {
    const fate = fates.shift();
    if (fate !== undefined && fate !== 'doubt-after') return fate;
    const outcome = work();
    await new Promise((resolve) => setImmediate(resolve));
    return fate === 'doubt-after'
      ? lost
      : outcome.kind === 'done' && meetings.has(key)
        ? joined(key)
        : outcome;
  }

  return {
    meetings,
    mails,
    fates,
    given,
    busyTimes,
    create: (meeting) =>
      change(meeting.key, () => {
        if (meetings.has(meeting.key)) return joined(meeting.key);
        if (used.has(meeting.key)) return { kind: 'retry', afterSeconds: 30, reason: 'not-visible-yet' };
        used.add(meeting.key);
        meetings.set(meeting.key, meeting);
        mails.push({ key: meeting.key, what: 'invited' });
        return joined(meeting.key);
      }),
    move: (meeting) =>
      change(meeting.key, () => {
        const before = meetings.get(meeting.key);
        if (before === undefined) return { kind: 'missing' };
        if (!isSame(before, meeting)) {
          meetings.set(meeting.key, { ...meeting, body: before.body });
          mails.push({ key: meeting.key, what: 'moved' });
        }
        return joined(meeting.key);
      }),
    cancel: (key) =>
      change(key, () => {
        if (meetings.delete(key)) mails.push({ key, what: 'cancelled' });
        return { kind: 'done', joinUrl: undefined };
      }),
    answers(key) {
      const meeting = meetings.get(key);
      if (meeting === undefined) return Promise.resolve({ kind: 'missing' });
      const said = given.get(key);
      const answers = meeting.attendees.map(({ email }): [string, AttendeeAnswer] => {
        const address = email.toLowerCase();
        return [address, said?.get(address) ?? 'none'];
      });
      return Promise.resolve({ kind: 'answers', answers: new Map(answers) });
    },
    busy: (emails) =>
      Promise.resolve(
        new Map(
          emails.map((email): [string, BusyTimes] => {
            const address = email.toLowerCase();
            return [address, busyTimes.get(address) ?? { kind: 'unknown' }];
          }),
        ),
      ),
  };
}

function joined(key: string): CalendarOutcome {
  return { kind: 'done', joinUrl: `https://teams.microsoft.com/l/meetup-join/${key}` };
}

function isSame(before: CalendarMeeting, after: CalendarMeeting): boolean {
  const circle = ({ attendees }: CalendarMeeting) =>
    attendees
      .map(({ email }) => email.toLowerCase())
      .toSorted()
      .join();
  return (
    before.subject === after.subject &&
    before.start.equals(after.start) &&
    before.end.equals(after.end) &&
    circle(before) === circle(after)
  );
}
