import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RenderedCard } from '../../src/cards/rendered-card.ts';
import { findingsIn, type Finding } from './support/axe.ts';
import { drawBare } from './support/bare-page.ts';
import { launchBrowser } from '../../scripts/support/launch-browser.ts';
import { cardLooks, type CardLook } from './support/card-looks.ts';
import { inParts, startCardWall, type Theme } from './support/card-wall.ts';
import type { Browser } from './support/tools.ts';

/*
 * Every card, read by axe: one sample of each in Danish as the Agents Playground shows it, which takes half a second for a
 * card, and every sample in both languages as the bare renderer draws it, which has the same elements, labels and order
 * but not the colours, and these do not depend on the language. Only what axe calls serious or critical counts.
 */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
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
  const wall = await startCardWall();
  try {
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
  } finally {
    await wall.stop();
  }
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

const danish = cardLooks().filter(({ sample, language }) => sample === 1 && language === 'da');
/** On two cores that do other things as well. */
const patient = 420_000;

// Side by side, on a wall each: hanging cards up takes the time.
describe.concurrent('one sample of every card, in Danish', { timeout: patient }, () => {
  it('puts nothing in the way of somebody who reads cards otherwise than by eye', async ({ expect }) => {
    expect(await seriousFindings(danish, 'light')).toEqual([]);
  });

  it('can be told from its ground in the dark as well', async ({ expect }) => {
    expect(await seriousFindings(danish, 'dark', 'color-contrast')).toEqual([]);
  });
});

it('no state of any card is in the way, in either language', { timeout: patient }, async () => {
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
