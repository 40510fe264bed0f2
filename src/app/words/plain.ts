/**
 * A message as it is compared: lower case, æ ø å as on a keyboard without them, one space between words, no quotation
 * marks and apostrophes. The marks that end a sentence stay, as full stops, and commas.
 */
export function plain(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘´`]/gu, '')
    .replaceAll(/[.!?:;…\n\r]+/g, '. ')
    .replaceAll(/[^\p{L}\p{N}.,]+/gu, ' ')
    .trim();
}

/** Whoever tells a long story has said what it is about by then. */
const longest = 3000;

/** The words of the message alone. */
export function wordsOf(message: string): string {
  return message.replaceAll(/[.,]+/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Each sentence, as words. */
export function sentencesOf(message: string): readonly (readonly string[])[] {
  return asWords(message.split('.'));
}

/** Each sentence, and each part of it between commas; what hangs on the part before (`…, at jeg …`) stays with it. */
export function clausesOf(message: string): readonly (readonly string[])[] {
  const sentences = message.split('.');
  return asWords([...new Set([...sentences, ...sentences.flatMap((each) => each.split(comma))])]);
}

const comma = /,(?! ?(?:at|hvis|om|som|der|that|if|who|whether)\b)/;

function asWords(parts: readonly string[]): readonly (readonly string[])[] {
  return parts.map(wordsOf).flatMap((each) => (each === '' ? [] : [each.split(' ')]));
}
