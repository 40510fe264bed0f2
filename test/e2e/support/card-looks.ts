import { CommandId } from '../../../src/case/ids.ts';
import type { RenderedCard } from '../../../src/cards/rendered-card.ts';
import { textsIn } from '../../../src/texts/texts-in.ts';
import { allCardSamples } from '../../fixtures/all-card-samples.ts';

const commandId = CommandId.parse('6f1c1c5e-8f0e-4f6e-9a53-3f0b9b1d2c3d');

/** One sample of a card in one language. */
export interface CardLook {
  readonly name: string;
  /** Which sample of the card, from 1. */
  readonly sample: number;
  readonly language: 'da' | 'en';
  readonly card: RenderedCard;
}

/** Every sample of the cards with these names, in both languages; without names those of all cards. */
export function cardLooks(names: readonly string[] = []): readonly CardLook[] {
  return allCardSamples
    .filter(({ card }) => names.length === 0 || names.includes(card.name))
    .flatMap(({ card, samples }) =>
      (['da', 'en'] as const).flatMap((language) =>
        samples.map((data, index) => ({
          name: card.name,
          sample: index + 1,
          language,
          card: card.render(data as never, { texts: textsIn(language), commandId }),
        })),
      ),
    );
}
