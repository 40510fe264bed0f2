import type { PlacedText } from './all-texts.ts';
import { lix } from './lix.ts';
import { lixExceptions } from './lix-exceptions.ts';

/** A tired person on a phone reads what is under this. */
export const lixLimit = 35;

/** Of fewer words the measure says nothing: a single name makes a button a thesis. */
const fewestWords = 15;

export interface MeasuredText extends PlacedText {
  readonly lix: number;
  readonly words: number;
}

/** The whole sentences among the texts with how hard they are, the hardest first. Buttons and headings are none. */
export function measured(texts: readonly PlacedText[]): readonly MeasuredText[] {
  return texts
    .filter(({ text }) => /[.?]$/.test(text))
    .map((each) => ({ ...each, lix: lix(each.text), words: each.text.split(/\s+/).length }))
    .sort((a, b) => b.lix - a.lix);
}

/** Those that are too hard, and that nobody has excused with a reason. */
export function hardTexts(texts: readonly MeasuredText[]): readonly MeasuredText[] {
  return texts.filter(
    ({ lix: value, words, place }) =>
      words >= fewestWords && value >= lixLimit && !Object.hasOwn(lixExceptions, place),
  );
}
