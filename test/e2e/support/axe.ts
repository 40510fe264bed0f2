import { createRequire } from 'node:module';
import type { Page } from './tools.ts';

/** Something that axe finds wrong with a card. */
export interface Finding {
  /** Which card of the page, from 0. */
  readonly card: number;
  readonly rule: string;
  readonly impact: string;
  readonly html: string;
  readonly says: string;
}

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Runs in the page, on the cards only: what is around them is the Playground's own. */
const findings = `async (rules) => {
  const cards = [...document.querySelectorAll('.ac-preview-panel > .ac-adaptiveCard')];
  const { violations } = await axe.run(cards, { resultTypes: ['violations'], elementRef: true, ...rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ element, html, impact, failureSummary }) => ({
    card: cards.findIndex((card) => card.contains(element)), rule: id, impact, html, says: failureSummary,
  })));
}`;

/** Everything that axe finds in the cards of a page, by all of its rules or by one. */
export async function findingsIn(page: Page, rule?: string): Promise<readonly Finding[]> {
  await page.addScriptTag({ path: script });
  const rules = rule === undefined ? {} : { runOnly: [rule] };
  return page.evaluate<readonly Finding[]>(`(${findings})(${JSON.stringify(rules)})`);
}
