/** More paragraphs than a person reads; each costs a card about a hundred characters of its size. */
const most = 40;

/**
 * The paragraphs of what a person wrote, without the empty lines between them: a RichTextBlock runs lines together.
 * Nothing is left out: lines beyond the fortieth stand in one paragraph, so that no words are too many for a card.
 */
export function paragraphs(words: string): readonly string[] {
  const lines = words
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
}
