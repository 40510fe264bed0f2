import * as word from './vocabulary.ts';

const named =
  /^(til |om )?(en |min |mine |a |my )?(kollega|kollegaen|kolleger|kollegaer|colleague|colleagues|coworker|coworkers)$/;

/** `kollega`, and nothing else. */
export function namesColleague(said: string): boolean {
  return named.test(said.replace(/\bco worker/, 'coworker'));
}

/**
 * Whether a sentence says that somebody at work is met with something bad, or that the writer is worried for them. Not
 * so when it is denied or only supposed, or when the colleague is who did it.
 */
export function isAboutColleague(sentence: readonly string[]): boolean {
  if (sentence.some(word.negates) || sentence.some(word.supposes)) return false;
  const isThere = sentence.some(
    (each, at) => word.colleague(each) && !sentence.slice(Math.max(0, at - 3), at).some(word.from),
  );
  const happens = (each: string) =>
    word.harmed(each) || word.harms(each) || word.harm(each) || word.worried(each);
  return isThere && sentence.some(happens);
}
