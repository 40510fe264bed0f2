import type { Temporal } from 'temporal-polyfill';
import type { MeetingGuest } from './meeting-file.ts';
import type { SendOutcome } from './messenger.ts';

/**
 * A meeting as the organisation's calendar is asked to hold it. The organiser is the mailbox of the settings, which the
 * adapter knows. It is always private, voluntary and online; nothing in it may tell of a case.
 */
export interface CalendarMeeting {
  /**
   * Our own name for the meeting, the same for creating, moving and cancelling it, however often each is tried:
   * 1 to 128 of `a–z 0–9 . _ -`. It stands in the calendar, so it tells nothing (a hash). After a cancellation it is
   * never used again.
   */
  readonly key: string;
  /** Neutral: it stands in many calendars. */
  readonly subject: string;
  /** Plain text, neutral like the subject; may be empty. */
  readonly body: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** Each address once. All of them are invited as optional, because nobody must come. */
  readonly attendees: readonly MeetingGuest[];
}

/** An attempt that failed, and what may be concluded from it: as for a message that was sent. */
export type CalendarFailure = Exclude<SendOutcome, { kind: 'sent' }>;

/** What may be concluded from an attempt to change the calendar. After a `doubt` the same call may be made again. */
export type CalendarOutcome =
  /** The calendar is as asked, by this call or an earlier one. `joinUrl` leads into the online meeting, where there is one. */
  | { readonly kind: 'done'; readonly joinUrl: string | undefined }
  /** There is no meeting with this key: it was never created, or somebody has removed it. Nothing was changed. */
  | { readonly kind: 'missing' }
  | CalendarFailure;

/** What somebody answered to an invitation. `tentative` counts as neither yes nor no. */
export type AttendeeAnswer = 'accepted' | 'tentative' | 'declined' | 'none';

/** What is known of the answers to one meeting. */
export type MeetingAnswers =
  | {
      readonly kind: 'answers';
      /** By mail address in small letters: everybody who is on the list of the meeting. */
      readonly answers: ReadonlyMap<string, AttendeeAnswer>;
    }
  | { readonly kind: 'missing' }
  /** The calendar did not say; nothing may be concluded. */
  | { readonly kind: 'unknown' };

/** From the start until just before the end. */
export interface CalendarSpan {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** When somebody is busy. Of `unknown` nothing may be concluded: neither that the person is free nor busy. */
export type BusyTimes =
  { readonly kind: 'busy'; readonly spans: readonly CalendarSpan[] } | { readonly kind: 'unknown' };

/**
 * The calendar of the organisation, where one is connected. It never throws. Every change may be repeated: with the same
 * key there is at most one meeting, whoever calls how often, also at the same time from several processes.
 */
export interface Calendar {
  /** Creates the meeting and invites to it. Where it exists already, nothing is changed, also if it was moved since. */
  create(meeting: CalendarMeeting): Promise<CalendarOutcome>;
  /** Gives the meeting these times and attendees; those who stay or come hear of it, those who leave get a cancellation. */
  move(meeting: CalendarMeeting): Promise<CalendarOutcome>;
  /**
   * Cancels the meeting for everybody, without a word of why. `done` also where it exists no longer or never did; a
   * creation that is still on its way lands later, so it is settled first.
   */
  cancel(key: string): Promise<CalendarOutcome>;
  /** Who has answered what so far. */
  answers(key: string): Promise<MeetingAnswers>;
  /** When each of these mail addresses is busy within the span, at most 62 days: an entry for every address asked for, in small letters. */
  busy(emails: readonly string[], within: CalendarSpan): Promise<ReadonlyMap<string, BusyTimes>>;
}
