import { Temporal } from 'temporal-polyfill';
import type { MeetingTime } from '../case/meeting-events.ts';
import { localDate } from '../law/moments.ts';
import type { Texts } from '../texts/texts.ts';
import { clockInWords, dayInWords } from './moment-in-words.ts';

/** A meeting time on one day, in Danish local time: `tirsdag 24. november kl. 10.00 til 10.45`. */
export function periodInWords({ start, end }: MeetingTime, texts: Texts, now?: string): string {
  const day = dayInWords(localDate(Temporal.Instant.from(start)).toString(), texts, now);
  return texts.debriefing.period(day, clockInWords(start, texts), clockInWords(end, texts));
}
