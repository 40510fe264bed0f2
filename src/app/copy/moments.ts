import * as cards from '../../cards/moment-in-words.ts';
import { occurredInWords } from '../../cards/occurred-in-words.ts';
import type { Occurred } from '../../case/facts.ts';
import type { Texts } from '../../texts/texts.ts';

/** A copy may be read years later: as if it were another year, so that the year always stands. */
const anotherYear = '1970-01-01T00:00:00.000Z';

export const momentInWords = (instant: string, texts: Texts) =>
  cards.momentInWords(instant, texts, anotherYear);
export const lastMomentInWords = (instant: string, texts: Texts) =>
  cards.lastMomentInWords(instant, texts, anotherYear);
export const dayInWords = (date: string, texts: Texts) => cards.dayInWords(date, texts, anotherYear);
export const timeInWords = (occurred: Occurred, texts: Texts) =>
  occurredInWords(occurred, texts, anotherYear);
/** For what words things themselves. */
export const asIfAnotherYear = anotherYear;
