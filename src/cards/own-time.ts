import { z } from 'zod';
import { MeetingKind, MeetingTime, type MeetingTime as Time } from '../case/meeting-events.ts';
import { InstantText } from '../case/facts.ts';
import { LocalTime } from '../law/moments.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { dateField, timeField } from './fields.ts';
import { periodInWords } from './period-in-words.ts';

/** Why a time of one's own is not taken. */
export const TimeProblem = z.enum(['past', 'incomplete', 'outside-hours']);
export type TimeProblem = z.infer<typeof TimeProblem>;

/** Times to choose from, and what was written instead. */
export const timeFields = {
  times: z.array(MeetingTime),
  problem: TimeProblem.optional(),
  date: z.iso.date().optional(),
  time: LocalTime.optional(),
};

/** A kind of meeting, as it stands now. */
export const showMeetingClick = caseClick.extend({ meeting: MeetingKind });

/** One meeting of a case. */
export const whichMeeting = caseClick.extend({ meeting: MeetingKind, round: z.int().min(1) });

/** A suggested start, or day and time of one's own; `outside` is the time that was warned of. */
export const chosenTime = {
  start: z.union([z.literal('').transform(() => undefined), InstantText]).optional(),
  date: dateField,
  time: timeField,
  outside: z.string().max(20).optional(),
};

interface Shown {
  readonly times: readonly Time[];
  readonly problem?: TimeProblem | undefined;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
}

/** The part of a card in which a time is chosen, as the template names it. Times that have passed are not offered. */
export function timeChoice({ times, problem, date = '', time = '' }: Shown, texts: Texts, now: string) {
  const { ownTime } = texts.meetings;
  const ahead = times.filter(({ start }) => isBefore(now, start));
  return {
    shared: texts.shared,
    times: texts.debriefing.approval.times,
    choices: ahead.map((each) => ({ title: periodInWords(each, texts, now), value: each.start })),
    firstChoice: ahead[0]?.start ?? '',
    areThere: ahead.length > 0,
    ownLead: ahead.length > 0 ? ownTime.lead : ownTime.leadAlone,
    ownDate: ownTime.date,
    ownTime: ownTime.time,
    dateValue: date,
    timeValue: time,
    hasProblem: problem !== undefined,
    problem: problem === undefined ? '' : ownTime.problem[problem],
    warned: problem === 'outside-hours' ? { outside: `${date}T${time}` } : {},
  };
}
