/** The paragraphs of what a person wrote, without the empty lines between them: a RichTextBlock runs lines together. */
export function paragraphs(words: string): readonly string[] {
  return words
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
