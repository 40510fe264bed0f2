/** A text with its place, for example `leaderCase.talk`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const stand = ['Anna', '3', '12'];

/** Every text inside, sentences that take a name or a date with something put in. */
export function textsInside(value: unknown, place = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function')
    return textsInside(filledIn(value as (...parts: unknown[]) => unknown), place);
  if (Array.isArray(value)) return value.flatMap((each, index) => textsInside(each, `${place}.${index}`));
  if (typeof value !== 'object' || value === null) throw new Error(`${place} is no text.`);
  return Object.entries(value).flatMap(([key, each]) =>
    textsInside(each, place === '' ? key : `${place}.${key}`),
  );
}

/** Some sentences take a list. */
function filledIn(sentence: (...parts: unknown[]) => unknown): unknown {
  const parts = Array.from({ length: sentence.length }, (_, index) => stand[index % stand.length]);
  try {
    return sentence(...parts);
  } catch {
    return sentence(...parts.map((part) => [part]));
  }
}
