import { z } from 'zod';
import helpNow from '../../adaptive-cards/help-now.json' with { type: 'json' };
import type { CardParts, Submits } from './define-card.ts';

const Layout = z.looseObject({ body: z.array(z.unknown()) });

/**
 * A card with the numbers to call one tap away, at its foot, without asking the server. Adds to the view what every
 * card of the employee needs: the shared texts, and `plain`, the data of a button that only says it was clicked.
 */
export function withHelpNow<Data, CardSubmits extends Submits>(
  parts: CardParts<Data, CardSubmits>,
): CardParts<Data, CardSubmits> {
  const layout = Layout.parse(parts.template);
  return {
    ...parts,
    template: { ...layout, body: [...layout.body, helpNow] },
    view: (data, rendering) => ({
      crisis: rendering.texts.crisis,
      shared: rendering.texts.shared,
      plain: { commandId: rendering.commandId },
      ...parts.view(data, rendering),
    }),
  };
}
