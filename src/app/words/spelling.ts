/** What one mistyped letter makes of a short word may be another word. */
const shortest = 6;

/**
 * Whether somebody who types in a hurry may have meant this word: the same sound, or one letter missing, one too many,
 * one wrong, or two swapped. Both in lower case, folded. Short words must be right.
 */
export function isMeant(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (word.length < shortest || Math.abs(typed.length - word.length) > 2) return false;
  return isOneSlipAway(typed, word) || sound(typed) === sound(word);
}

/** One letter missing, added, wrong, or two neighbours swapped. */
function isOneSlipAway(typed: string, word: string): boolean {
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start += 1;
  const [typedHere = '', typedNext = ''] = typed.slice(start);
  const [here = '', next = ''] = word.slice(start);
  const typedAfter = typed.slice(start + 1);
  const after = word.slice(start + 1);
  const isWrong = typedAfter === after;
  const isOneTooMany = typedAfter === here + after;
  const isMissing = typedHere + typedAfter === after;
  const isSwapped =
    typedHere === next && typedNext === here && typed.slice(start + 2) === word.slice(start + 2);
  return isWrong || isOneTooMany || isMissing || isSwapped;
}

/** As one hears it: `sjikane`, `skikane` and `chickanne` are one word. */
function sound(word: string): string {
  return word
    .replace(/^(sch|sj|sh|sk|ch|kj|tj|c(?=[ei]))/, 's')
    .replaceAll(/ck|c|q/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1+/g, '$1');
}
