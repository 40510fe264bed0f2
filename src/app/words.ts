/** What a message to the bot asks for. */
export type Request =
  | { readonly kind: 'start' }
  | { readonly kind: 'help' }
  | { readonly kind: 'my-cases' }
  | { readonly kind: 'language'; readonly language: 'da' | 'en' }
  | { readonly kind: 'advance-clock'; readonly hours: number }
  | { readonly kind: 'unknown' };

/** From the beginning of the message, so that a no in front of it (`jeg bliver ikke …`) does not match. */
const start = [
  /^(digital )?(chikane|chikanen|chickane|shikane|harassment|harrassment|harassed)$/,
  /^(online|digital|cyber) ?(chikane|harassment|harrassment|abuse|bullying)$/,
  /^jeg (er|bliver|blev|har) (lige |nu |netop )?(blevet |været )?(udsat for )?(digital |digitalt |online )?(chikane|chikaneret|hængt ud|truet|stalket|svinet til)\b/,
  /^jeg (oplever|har oplevet|har fået|vil (gerne )?(anmelde|melde|fortælle om|indberette)|skal melde) (om )?(en )?(digital |online )?(chikane|trussel|trusler)\b/,
  /^(anmeld|meld|indberet|start|rapport[eé]r) (digital )?chikane$/,
  /^(hjælp|help),? (jeg bliver|jeg er|i am|i'm|im) (blevet |being )?(chikaneret|truet|harassed|threatened)$/,
  /^(nogen|en borger|en kunde|en kollega|de) (chikanerer|truer|hænger) mig\b/,
  /^i ?(am|was|have been|'m|'ve been|m|ve been) (just |being |getting )*(harassed|threatened|stalked)\b/,
  /^(report|start) (online |digital )?(harassment|harrassment)$/,
  /^i want to report (online |digital )?(harassment|harrassment|abuse)$/,
];

const words: readonly [RegExp, Request][] = [
  [/^(hjælp|hjaelp|help|menu|hej|hello|hi)$/, { kind: 'help' }],
  [/^(mine sager|min sag|my cases|my case)$/, { kind: 'my-cases' }],
  [/^(dansk|danish|på dansk)$/, { kind: 'language', language: 'da' }],
  [/^(english|engelsk|in english)$/, { kind: 'language', language: 'en' }],
];

/**
 * Reads a message: whole words and sentences only, in any case, with spaces and punctuation around them. A sentence
 * that merely mentions harassment is not a request.
 */
export function readRequest(text: string): Request {
  const plain = simplify(text);
  const known = words.find(([pattern]) => pattern.test(plain));
  if (known !== undefined) return known[1];
  const advance = /^spol (\d{1,4}) (?:time|timer)$/.exec(plain);
  if (advance?.[1] !== undefined) return { kind: 'advance-clock', hours: Number(advance[1]) };
  return { kind: start.some((pattern) => pattern.test(plain)) ? 'start' : 'unknown' };
}

/** Lower case, one space between words, no punctuation or quotation marks around them. */
function simplify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.!?:;"“”»«()*_~`…]+/g, ' ')
    .replaceAll(/[\s\u00a0\u200b]+/g, ' ')
    .replace(/^(hej|hi|hello|hey)[ ,]+(?=\S)/, '')
    .trim()
    .replaceAll(/^[,-]+|[,-]+$/g, '')
    .trim();
}
