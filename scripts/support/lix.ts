/**
 * How hard a Danish text is to read (Björnsson's LIX): words per sentence, plus the share of words of more than six
 * letters in percent. Under 25 is a children's book, over 45 a specialist one.
 */
export function lix(text: string): number {
  // Of a link only the words are read. The full stops of dates, clocks and addresses end no sentence.
  const plain = text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\d)\.(?=\d|\s\p{Ll})/gu, '$1')
    .replaceAll('kl.', 'kl');
  const words = plain.match(/[\p{L}\p{N}’-]+/gu) ?? [];
  const sentences = plain.match(/[.?:](\s|$)/g) ?? [];
  const long = words.filter((word) => word.length > 6);
  return words.length / Math.max(sentences.length, 1) + (100 * long.length) / words.length;
}
