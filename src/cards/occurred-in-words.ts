import { Temporal } from 'temporal-polyfill';
import type { Occurred } from '../case/facts.ts';
import { instantAt } from '../law/moments.ts';
import type { Texts } from '../texts/texts.ts';
import { dayInWords, momentInWords } from './moment-in-words.ts';

/** When something happened, as people say it. */
export function occurredInWords(occurred: Occurred, texts: Texts, now?: string): string {
  switch (occurred.precision) {
    case 'unknown':
      return texts.caseFacts.occurredUnknown;
    case 'day':
      return dayInWords(occurred.date, texts, now);
    case 'minute':
      return momentInWords(
        instantAt(Temporal.PlainDate.from(occurred.date), occurred.time).toString(),
        texts,
        now,
      );
  }
}
