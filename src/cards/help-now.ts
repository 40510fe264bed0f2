import { z } from 'zod';
import helpNow from '../../adaptive-cards/help-now.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import type { CardParts, Submits } from './define-card.ts';

const Layout = z.looseObject({ body: z.array(z.unknown()) });

/** The help at the foot of a card leads on to somebody to talk with: who is on call, where that is possible now. */
const helpSubmits = { 'talk-now': plainClick };

/**
 * A card with the numbers to call one tap away, at its foot, without asking the server, and below them the way to
 * somebody to talk with. Adds to the view what every card of the employee needs: the shared texts, and `plain`, the data
 * of a button that only says it was clicked.
 */
export function withHelpNow<Data, CardSubmits extends Submits>(
  parts: CardParts<Data, CardSubmits>,
): CardParts<Data, typeof helpSubmits & CardSubmits> {
  const layout = Layout.parse(parts.template);
  return {
    ...parts,
    template: { ...layout, body: [...layout.body, helpNow] },
    view: (data, rendering) => ({
      crisis: rendering.texts.crisis,
      shared: rendering.texts.shared,
      talkNow: rendering.texts.alert.talk.open,
      plain: { commandId: rendering.commandId },
      ...parts.view(data, rendering),
    }),
    submits: { ...helpSubmits, ...parts.submits },
  };
}
