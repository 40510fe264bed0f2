/**
 * Takes pictures of cards as they look in Teams: `npm run gallery` of all, `npm run gallery -- greeting help` of some.
 * A picture shows up to four samples of a card (`test/fixtures`) side by side, in one language, narrow as on a phone or
 * wide, light or dark. They go to `test-output/gallery/<card>/`; the number in a name is the first sample shown.
 */
import { rmSync } from 'node:fs';
import { allCardSamples } from '../fixtures/all-card-samples.ts';
import { launchBrowser } from '../../scripts/support/launch-browser.ts';
import { cardLooks } from './support/card-looks.ts';
import { inParts, startCardWall } from './support/card-wall.ts';
import { drawSheet } from './support/sheet.ts';

const folder = 'test-output/gallery';
const known = allCardSamples.map(({ card }) => card.name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no card ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

const hung = cardLooks(asked);
const sheets = [
  ...Map.groupBy(hung, ({ name, language, sample }) =>
    [name, language, String(sample - ((sample - 1) % 4))].join('/'),
  ),
];
for (const name of new Set(hung.map((each) => each.name)))
  rmSync(`${folder}/${name}`, { recursive: true, force: true });
const wall = await startCardWall();
const browser = await launchBrowser();
try {
  for (const some of inParts(sheets, 15)) {
    const cards = some.flatMap(([, looks]) => looks);
    for (const theme of ['dark', 'light'] as const) {
      const page = await wall.show(
        browser,
        cards.map(({ card }) => card),
        theme,
      );
      for (const width of ['narrow', 'wide'] as const)
        for (const [sheet, looks] of some) {
          const [name, language, first] = sheet.split('/');
          await drawSheet(page, {
            path: `${folder}/${String(name)}/${String(language)}-${width}-${theme}-${String(first)}.png`,
            width,
            cards: looks.map((look) => ({ index: cards.indexOf(look), title: String(look.sample) })),
          });
        }
      await page.context().close();
    }
  }
  console.log(`${String(4 * sheets.length)} pictures are in ${folder}.`);
} finally {
  await browser.close();
  await wall.stop();
}
