import type { MeetingTime } from '../case/events.ts';
import type { Texts } from '../texts/texts.ts';
import { momentInWords, timeInWords } from './moment-in-words.ts';

/** A meeting time on one day, in Danish local time: `tirsdag 24. november kl. 10.00 til kl. 10.45`. */
export function periodInWords({ start, end }: MeetingTime, texts: Texts, now?: string): string {
  return texts.debriefing.period(momentInWords(start, texts, now), timeInWords(end, texts));
}
