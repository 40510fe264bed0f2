import type { Texts } from '../texts/texts.ts';
import { inert } from './inert.ts';
import { localDateOf } from './local-date.ts';
import { momentInWords, timeInWords } from './moment-in-words.ts';

/** Who has seen the case, and when: only the time of day while it is still the same day in Denmark. */
export function seenInWords(
  { name, at }: { readonly name: string; readonly at: string },
  texts: Texts,
  now: string,
): string {
  const isToday = localDateOf(at) === localDateOf(now);
  return texts.seen.by(
    inert(name),
    isToday ? timeInWords(at, texts) : texts.seen.on(momentInWords(at, texts, now)),
  );
}
