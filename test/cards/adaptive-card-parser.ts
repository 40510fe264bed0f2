import { createRequire } from 'node:module';

interface Finding {
  readonly message: string;
}

/** The part of Microsoft's own parser that is used here. Its types cannot be imported: they are sources that do not compile. */
interface Parser {
  readonly SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt(index: number): Finding;
  };
  readonly Versions: { readonly v1_5: unknown };
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly Finding[] };
  };
}

const require = createRequire(import.meta.url);
const parser = require('adaptivecards/dist/adaptivecards.js') as Parser;

/** What Microsoft's parser finds wrong with a card, read as version 1.5. */
export function parserFindings(json: unknown): readonly string[] {
  const context = new parser.SerializationContext(parser.Versions.v1_5);
  const card = new parser.AdaptiveCard();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  // The parser keeps state in the pattern for `lang` and calls every second valid language invalid.
  return [...events, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !message.endsWith('for property "lang".'));
}
