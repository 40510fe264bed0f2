/** Somebody who is in a meeting. */
export interface MeetingGuest {
  readonly name: string;
  readonly email: string;
}

/** A meeting as calendars know it. Times are UTC instants. */
export interface Meeting {
  /** The same for every copy of the meeting, so that a calendar recognises it. */
  readonly uid: string;
  readonly subject: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly organiser: MeetingGuest | undefined;
  /** How often it was changed since the invitation: the highest number counts. */
  readonly sequence: number;
  /** It is not held after all. */
  readonly isCancelled: boolean;
  readonly guests: readonly MeetingGuest[];
}

/** Writes a meeting as the text of a calendar file (iCalendar, RFC 5545), marked as private. */
export type WriteMeetingFile = (meeting: Meeting) => Promise<string>;
