import { Template } from 'adaptivecards-templating';
import type { z } from 'zod';
import type { CommandId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { belongsToDrill, markedAsDrill } from './drill-mark.ts';
import { RenderedCard } from './rendered-card.ts';

/** Schemas of what each action of a card sends, by verb. */
export type Submits = Readonly<Record<string, z.ZodType>>;

/** What every rendering needs beside the data: the reader's language, and an id for the click that may follow. */
export interface Rendering {
  readonly texts: Texts;
  /** Minted for this rendering. However often Teams delivers the click, it carries this id. */
  readonly commandId: CommandId;
  /** The card belongs to an exercise, also where its data names no case. */
  readonly isDrill?: boolean;
}

/** How one card is made; one file a card. */
export interface CardParts<Data, CardSubmits extends Submits> {
  readonly name: string;
  /** Layout only, without language: a file of `adaptive-cards/`. */
  readonly template: object;
  readonly data: z.ZodType<Data>;
  /** Everything that the template names with `${…}`, in the reader's language. */
  readonly view: (
    data: Data,
    rendering: Rendering,
  ) => Readonly<Record<string, unknown>> & { readonly fallbackText: string };
  readonly submits: CardSubmits;
}

/** A card that can be rendered, and the submits that it can cause. */
export interface Card<Data, CardSubmits extends Submits = Submits> extends CardParts<Data, CardSubmits> {
  readonly render: (data: Data, rendering: Rendering) => RenderedCard;
}

/** Teams posts through webhooks end at 28 KB; bots may send more, but a card that long helps nobody. */
const sizeLimit = 24_000;

/** Makes a card of its parts. `render` throws for data against the schema or a card over 24 KB: both are mistakes of ours. */
export function defineCard<Data, CardSubmits extends Submits>(
  parts: CardParts<Data, CardSubmits>,
): Card<Data, CardSubmits> {
  let template: Template | undefined;
  return {
    ...parts,
    render(data, rendering) {
      template ??= new Template(parts.template);
      const known = parts.data.parse(data);
      const view = parts.view(known, rendering);
      const made = RenderedCard.parse(
        template.expand({ $root: { ...view, language: rendering.texts.language } }),
      );
      const isMarked = rendering.isDrill === true || belongsToDrill(known);
      const card = isMarked ? markedAsDrill(made, rendering.texts) : made;
      if (JSON.stringify(card).length > sizeLimit) throw new Error(`The card ${parts.name} is too large.`);
      return card;
    },
  };
}
