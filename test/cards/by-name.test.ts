import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { CommandId } from '../../src/case/ids.ts';
import { allCardSamples } from '../fixtures/all-card-samples.ts';

const commandId = CommandId.parse('6f1c1c5e-8f0e-4f6e-9a53-3f0b9b1d2c3d');
const name = 'Anna Jensen-Møller';
const named = ['leader-case', 'amr-case', 'tr-case', 'closing-approval', 'consent-changed'];

/** The card without what is folded away: what a law or a duty says there is said of any employee. */
function unfolded(card: unknown): string {
  const text = JSON.stringify(card, (_key, value: unknown) => (isFold(value) ? undefined : value));
  return text.replaceAll('\\\\', '');
}

function isFold(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Action.ShowCard';
}

describe('who reads a person’s name anyway reads it throughout, and never “the employee” in between', () => {
  const cards = allCardSamples.filter(({ card }) => named.includes(card.name));

  it.each(cards.flatMap((each) => (['da', 'en'] as const).map((language) => ({ ...each, language }))))(
    '$card.name in $language',
    ({ card, samples, language }) => {
      const shown = samples
        .map((data) => unfolded(card.render(data as never, { texts: textsIn(language), commandId })))
        .filter((text) => text.includes(name));
      expect(shown.length).toBeGreaterThan(0);
      for (const text of shown) expect(text).not.toMatch(/medarbejderen\b|the employee\b/i);
    },
  );
});
