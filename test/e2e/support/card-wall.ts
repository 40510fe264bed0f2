import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlaygrounds, type Playground } from '../../../src/adapters/local/playgrounds.ts';
import type { RenderedCard } from '../../../src/cards/rendered-card.ts';
import { workplace } from '../../adapters/local/personas.ts';
import { useDarkTheme } from './dark-theme.ts';
import type { Browser, Locator, Page } from './tools.ts';

/** Light, or as Teams is in its dark theme. */
export type Theme = 'light' | 'dark';

/** Somewhere to hang cards and look at them: an Agents Playground whose bot says nothing by itself. */
export interface CardWall {
  /**
   * Opens a page and hangs cards up in it, as the bot would send them, one message each; resolves when all of them
   * hang there. The Playground forgets what hung in a page before, and takes long over more than some sixty.
   */
  readonly show: (browser: Browser, cards: readonly RenderedCard[], theme: Theme) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** Starts the wall: an employee's Playground, and what stands in for the bot. */
export async function startCardWall(): Promise<CardWall> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'card-wall-'));
  const bot = createServer((request, response) => {
    request.resume();
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(bot, 'listening');
  const address = bot.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const running = await startPlaygrounds({
    botPort: address.port,
    dataDirectory,
    workplace: { ...workplace, personas: workplace.personas.slice(0, 1) },
  });
  const [playground] = running.playgrounds;
  if (playground === undefined) throw new Error('no Playground');
  return {
    show: async (browser, cards, theme) => {
      const page = await openPage(browser, playground, theme);
      await untilListening(page, playground);
      for (let first = 0; first < cards.length; first += atOnce)
        await post(playground, { attachments: cards.slice(first, first + atOnce).map(attachment) });
      await cardsIn(page)
        .nth(cards.length - 1)
        .waitFor();
      return page;
    },
    stop: async () => {
      await running.stop();
      bot.closeAllConnections();
      bot.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The values in parts of at most so many. */
export function inParts<Value>(values: readonly Value[], atMost: number): readonly (readonly Value[])[] {
  const parts = Math.ceil(values.length / atMost);
  return Array.from({ length: parts }, (_, part) => values.slice(part * atMost, (part + 1) * atMost));
}

/** The cards of a page, in the order in which they were hung up. */
export function cardsIn(page: Page): Locator {
  return page.locator('.ac-preview-panel > .ac-adaptiveCard');
}

/** The Playground takes 100 kB, a card has up to 24. */
const atOnce = 4;

/** A page misses what is posted before it listens, and does not say when it does. */
async function untilListening(page: Page, playground: Playground): Promise<void> {
  const heard = page.getByText('Do you hear me?').first();
  while (!(await heard.isVisible())) {
    await post(playground, { text: 'Do you hear me?' });
    await heard.waitFor({ timeout: 500 }).catch(() => undefined);
  }
}

function attachment(content: RenderedCard): object {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

/** A message with several attachments becomes one message each. */
async function post(
  { serviceUrl, personalConversationId: id }: Playground,
  message: { readonly text: string } | { readonly attachments: readonly object[] },
): Promise<void> {
  const conversation = { id, conversationType: 'personal' };
  const answer = await fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(id)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      from: { id: 'bot' },
      conversation,
      ...message,
    }),
  });
  if (!answer.ok) throw new Error(`The Playground answered ${String(answer.status)}.`);
}

async function openPage(browser: Browser, playground: Playground, theme: Theme): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1200 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  if (theme === 'dark') await useDarkTheme(page);
  await page.goto(playground.url);
  await page.locator('button[title="Hide log panel"]').click();
  await page.locator('[data-lexical-editor=true][role=textbox]').first().waitFor();
  return page;
}
