import { afterAll, beforeAll, expect, it } from 'vitest';
import { RenderedCard } from '../../src/cards/rendered-card.ts';
import { findingsIn, type Finding } from './support/axe.ts';
import { drawBare } from './support/bare-page.ts';
import { launchBrowser } from './support/browser.ts';
import { cardLooks, type CardLook } from './support/card-looks.ts';
import { inParts, startCardWall, type CardWall, type Theme } from './support/card-wall.ts';
import type { Browser } from './support/tools.ts';

/*
 * Every card in both languages, read by axe: one sample of each as the Agents Playground shows it, where axe takes a second
 * a card, and every sample as the bare renderer draws it, which has the same elements, labels and order but not the
 * colours. Only what axe calls serious or critical counts.
 */
let browser: Browser;
let wall: CardWall;

beforeAll(async () => {
  browser = await launchBrowser();
  wall = await startCardWall();
});

afterAll(async () => {
  await wall.stop();
  await browser.close();
});

/** What the renderer or the host makes so, whatever a card says. */
const notOurs: readonly { readonly rule: string; readonly html: RegExp; readonly because: string }[] = [
  {
    rule: 'aria-allowed-attr',
    html: /class="ac-pushButton-content[^>]* aria-expanded=/,
    because:
      'The renderer repeats on the inside of a button that unfolds something what it says on the button.',
  },
  {
    rule: 'color-contrast',
    html: /^<a class="ui-text"/,
    because: 'The host chooses the colour of links; the Playground has none for the dark, Teams has.',
  },
];

async function seriousFindings(
  looks: readonly CardLook[],
  theme: Theme,
  rule?: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const part of inParts(looks, 15)) {
    const page = await wall.show(
      browser,
      part.map(({ card }) => card),
      theme,
    );
    found.push(...(await findingsIn(page, rule)).filter(counts).map((one) => inWords(one, part[one.card])));
    await page.context().close();
  }
  return found;
}

function counts({ impact, rule, html }: Finding): boolean {
  return (
    ['serious', 'critical'].includes(impact) &&
    !notOurs.some((known) => known.rule === rule && known.html.test(html))
  );
}

function inWords({ rule, html, says }: Finding, look: CardLook | undefined): string {
  return `${String(look?.name)} ${String(look?.sample)} ${String(look?.language)}: ${rule} ${html} ${says}`;
}

const looks = cardLooks().filter(({ sample }) => sample === 1);
/** On two cores that do other things as well. */
const patient = 420_000;

it(
  'nothing stands in the way of somebody who reads cards otherwise than by eye',
  { timeout: patient },
  async () => {
    expect(await seriousFindings(looks, 'light')).toEqual([]);
  },
);

it('what is written can be told from its ground in the dark as well', { timeout: patient }, async () => {
  // Colours do not depend on the language.
  const danish = looks.filter(({ language }) => language === 'da');
  expect(await seriousFindings(danish, 'dark', 'color-contrast')).toEqual([]);
});

it('no state of any card does so in either language', { timeout: patient }, async () => {
  const found: string[] = [];
  for (const part of inParts(cardLooks(), 100)) {
    const page = await drawBare(browser, part);
    const findings = (await findingsIn(page)).filter(({ rule }) => rule !== 'color-contrast').filter(counts);
    found.push(...findings.map((one) => inWords(one, part[one.card])));
    await page.close();
  }
  expect(found).toEqual([]);
});

it('finds what is seeded: a picture without words, and pale words on white', async () => {
  const image = { type: 'Image', url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' };
  const pale = { type: 'TextBlock', text: 'Pale', color: 'warning', wrap: true };
  const [look] = cardLooks(['saved']);
  const card = RenderedCard.parse({ ...look?.card, body: [image, pale] });
  const found = await seriousFindings([{ name: 'seeded', sample: 1, language: 'da', card }], 'light');
  expect(found.join('\n')).toContain('image-alt');
  expect(found.join('\n')).toContain('color-contrast');
});

it('finds in a bare page, too, what is seeded: a field without a label, on the card that has it', async () => {
  const [look] = cardLooks(['saved']);
  const card = RenderedCard.parse({ ...look?.card, body: [{ type: 'Input.Text', id: 'words' }] });
  const cards = [look, look && { ...look, card }].filter((each) => each !== undefined);
  const found = await findingsIn(await drawBare(browser, cards));
  expect(found.map(({ card: which, rule }) => [which, rule])).toContainEqual([1, 'label']);
});
