import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from './tools.ts';

/** The colours of text in Teams' dark theme, from Microsoft's published host configuration; `#aarrggbb`. */
const foregroundColors = {
  default: { default: '#ffffffff', subtle: '#bfffffff' },
  dark: { default: '#ff201f1f', subtle: '#ff2d2c2c' },
  light: { default: '#ffffffff', subtle: '#bfffffff' },
  accent: { default: '#ffa6a7dc', subtle: '#ff8b8cc7' },
  good: { default: '#ff92c353', subtle: '#e592c353' },
  warning: { default: '#fff8d22a', subtle: '#e5f8d22a' },
  attention: { default: '#ffd74654', subtle: '#e5d74654' },
};

const containerStyles = {
  default: { backgroundColor: '#ff2d2c2c', foregroundColors },
  emphasis: { backgroundColor: '#ff292828', foregroundColors },
};

/**
 * Lets a Playground's page show cards as Teams does in its dark theme. The Playground has no switch for it, but
 * carries Microsoft's dark theme for its components: its script is changed on the way to the page, in the theme at
 * the root and in the colours of the host. Throws when the script no longer has these places.
 */
export async function useDarkTheme(page: Page): Promise<void> {
  const script = inTheDark(await playgroundScript());
  // What has no colour of its own, such as the words of a chart, takes that of the page around it; a link is accented.
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), {
      textContent: '.ac-adaptiveCard { color: #fff } .ac-adaptiveCard a { color: #a6a7dc }',
    }));
  })`);
  await page.route(/\/static\/js\/main\.[^/]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
}

async function playgroundScript(): Promise<string> {
  const client = dirname(
    createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/dist/client/index.html'),
  );
  const page = await readFile(join(client, 'index.html'), 'utf8');
  return readFile(join(client, String(/src="\/(static\/js\/[^"]+)"/.exec(page)?.[1])), 'utf8');
}

function inTheDark(script: string): string {
  const dark = /fluentV9DarkTheme=([\w$]+)/.exec(script)?.[1];
  const light = /fluentV9LightTheme=([\w$]+)/.exec(script)?.[1];
  const host = /JSON\.parse\('(\{"choiceSetInputValueSeparator".*?\})'\)/.exec(script)?.[1];
  const root = `{theme:${String(light)},`;
  if (dark === undefined || host === undefined || !script.includes(root))
    throw new Error('The Agents Playground keeps its theme elsewhere now.');
  const colours = JSON.parse(host.replaceAll("\\'", "'")) as { containerStyles: object };
  const darkHost = { ...colours, containerStyles: { ...colours.containerStyles, ...containerStyles } };
  // A function, so that no `$` of the texts is read as a pattern.
  return script
    .replaceAll(root, () => `{theme:${dark},`)
    .replace(`JSON.parse('${host}')`, () => JSON.stringify(darkHost));
}
