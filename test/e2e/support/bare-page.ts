import { createRequire } from 'node:module';
import type { RenderedCard } from '../../../src/cards/rendered-card.ts';
import type { Browser, Page } from './tools.ts';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** Runs in the page. Each card stands where the Playground would put it, for what looks for cards there. */
const drawAll = `(cards) => {
  for (const { language, card } of cards) {
    const place = document.createElement('section');
    place.className = 'ac-preview-panel';
    place.lang = language;
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.parse(card);
    place.append(drawn.render());
    document.body.append(place);
  }
}`;

/**
 * Opens a page with nothing but cards, drawn by the renderer that Teams builds on, without a Playground around them: so
 * many hang up at once. Colours and sizes are not those of Teams.
 */
export async function drawBare(
  browser: Browser,
  cards: readonly { readonly language: string; readonly card: RenderedCard }[],
): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="da"><title>Cards</title><body></body></html>');
  await page.addScriptTag({ path: renderer });
  await page.evaluate(
    `(${drawAll})(${JSON.stringify(cards.map(({ language, card }) => ({ language, card })))})`,
  );
  return page;
}
