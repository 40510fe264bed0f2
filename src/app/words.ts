import type { PageId } from '../guidance/pages.ts';
import { isAboutColleague, namesColleague } from './words/about-colleague.ts';
import { clausesOf, plain, sentencesOf, wordsOf } from './words/plain.ts';
import { isMeant } from './words/spelling.ts';
import { pageAskedFor } from './words/page-asked-for.ts';
import { namesHarassment, tellsOfHarassment } from './words/tells-of-harassment.ts';

/** What a message to the bot asks for. */
export type Request =
  | { readonly kind: 'start' }
  | { readonly kind: 'help' }
  | { readonly kind: 'colleague' }
  | { readonly kind: 'my-cases' }
  | { readonly kind: 'my-tasks' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'drill' }
  | { readonly kind: 'language'; readonly language: 'da' | 'en' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'self-check' }
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'advance-clock'; readonly hours: number }
  | { readonly kind: 'unknown' };

const greeting = /^(hej|hi|hello|hey|goddag|godaften|godmorgen)( med dig)?( |$)/;

/** What our own buttons and hints say. */
const start = /^(start|begynd|begin|jeg vil begynde( nu)?|i want to begin( now)?|anmeld|anmelde|report)$/;

const words: readonly [RegExp, Request][] = [
  [/^$|^(menu|hjaelp mig|help me|hjaelp nu|jeg har brug for hjaelp|i need help)$/, { kind: 'help' }],
  [start, { kind: 'start' }],
  [/^(vis )?(mine sager|min sag|my cases|my case)$/, { kind: 'my-cases' }],
  [/^(vis )?(mine opgaver|opgaver|my tasks|tasks)$/, { kind: 'my-tasks' }],
  [/^(vis )?(overblik|overblikket|overview)$/, { kind: 'overview' }],
  [/^(forbind|connect)$/, { kind: 'connect' }],
  [/^(afbryd|disconnect)$/, { kind: 'disconnect' }],
  [/^(status|selvtjek|self ?check)$/, { kind: 'self-check' }],
  [/^(start )?(oevelse|en oevelse|ovelse|drill|exercise|a drill)$/, { kind: 'drill' }],
  [/^(paa )?(dansk|danish)$/, { kind: 'language', language: 'da' }],
  [/^(in |paa )?(english|engelsk)$/, { kind: 'language', language: 'en' }],
];

/**
 * Reads a message as somebody in a hurry may have typed it: in any case, with slips, without æ ø å. A sentence starts
 * the flow when it tells what happens to the writer; one that denies it or asks about rules does not. One about a
 * colleague asks for what helps a colleague.
 */
export function readRequest(text: string): Request {
  const message = plain(text);
  const all = wordsOf(message);
  if (all === '') return { kind: text.trim() === '' ? 'unknown' : 'help' };
  const said = all.replace(greeting, '').trim();
  const known = words.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return known[1];
  if (['hjaelp', 'help'].some((word) => isMeant(said, word))) return { kind: 'help' };
  const advance = /^spol (\d{1,4}) (?:time|timer)$/.exec(said);
  if (advance?.[1] !== undefined) return { kind: 'advance-clock', hours: Number(advance[1]) };
  const page = pageAskedFor(said);
  if (page !== undefined) return { kind: 'page', page };
  const isStart = sentencesOf(message).some(namesHarassment) || clausesOf(message).some(tellsOfHarassment);
  if (isStart) return { kind: 'start' };
  const isOther = namesColleague(said) || sentencesOf(message).some(isAboutColleague);
  return { kind: isOther ? 'colleague' : 'unknown' };
}
