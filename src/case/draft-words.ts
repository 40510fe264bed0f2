import { mostWords, type Draft } from './draft.ts';

/** The draft with more of the person's own words, in a paragraph of their own; nothing where they would be too many. */
export function withMoreWords(draft: Draft, more: string, now: string): Draft | undefined {
  const { words } = draft.answers;
  const all = words === undefined ? more : `${words}\n\n${more}`;
  if (all.length > mostWords) return undefined;
  return { ...draft, answers: { ...draft.answers, words: all }, changedAt: now };
}

/** The draft with its words as long as they were before; nothing where they are not as the addition left them. */
export function withoutLastWords(
  draft: Draft,
  { before, after }: { readonly before: number; readonly after: number },
  now: string,
): Draft | undefined {
  const { words, ...answers } = draft.answers;
  if (words?.length !== after || before > after) return undefined;
  const left = words.slice(0, before);
  return { ...draft, answers: left === '' ? answers : { ...answers, words: left }, changedAt: now };
}
