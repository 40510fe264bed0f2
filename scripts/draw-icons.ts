/**
 * Draws the app's two icons from their SVG sources in `appPackage/`: `npm run icons`.
 * Needs a Chromium: `CHROMIUM_PATH`, or `/usr/bin/chromium`.
 */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './support/launch-browser.ts';

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

const folder = new URL('../appPackage/', import.meta.url);
const browser = await launchBrowser();
try {
  for (const { name, size } of icons) {
    const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0"><div style="display:flex">${svg}</div></body>`);
    const path = new URL(`${name}.png`, folder).pathname;
    await page.screenshot({ path, omitBackground: true });
    console.log(`drew ${path}`);
  }
} finally {
  await browser.close();
}
