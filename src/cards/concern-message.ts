/** One button of a card that is made of words and buttons only. */
export interface Button {
  readonly verb: string;
  readonly title: string;
  readonly data: object;
}

interface Parts {
  readonly title: string;
  /** What is shown where no card can be, and in lists of chats: no names. */
  readonly fallbackText: string;
  readonly lines: readonly string[];
  /** Messages word for word, and other lists: shown as they are, Markdown is not read. */
  readonly quotes?: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly after?: readonly string[];
  readonly buttons: readonly (Button | undefined)[];
  readonly small?: readonly string[];
}

/** The view of `concern-message.json`. Each button has a row of its own, so that no title is cut on a phone. */
export function messageView({
  title,
  fallbackText,
  lines,
  quotes = [],
  after = [],
  buttons,
  small = [],
}: Parts) {
  const asLines = (texts: readonly string[]) => texts.map((line) => ({ line }));
  return {
    title,
    fallbackText,
    lines: asLines(lines),
    quotes: quotes.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((text) => ({ text })),
    })),
    after: asLines(after),
    rows: buttons.filter((button) => button !== undefined).map((button) => ({ buttons: [button] })),
    small: asLines(small),
  };
}

/** The words that are there. */
export function linesOf(...lines: readonly (string | false | undefined)[]): readonly string[] {
  return lines.filter((line) => typeof line === 'string');
}
