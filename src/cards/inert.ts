/**
 * Text that a TextBlock shows as it is. A TextBlock reads Markdown, so a name or a receipt number could otherwise
 * become a link. Words of people go into a RichTextBlock instead, which reads none.
 */
export function inert(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~]/g, String.raw`\$&`);
}
