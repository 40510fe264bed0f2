import { mkdirSync } from 'node:fs';
import { expect, type Browser, type Locator, type Page } from './tools.ts';

const pictures = 'test-output/screenshots';
mkdirSync(pictures, { recursive: true });

/** Somebody who sits in front of an Agents Playground. */
export interface Person {
  readonly page: Page;
  readonly name: string;
  readonly say: (text: string) => Promise<void>;
  /** The same to the bot by its name, as it takes in a group chat: there the bot hears nothing else. */
  readonly sayToBot: (text: string) => Promise<void>;
  /** The newest card with this text; waits until it is there. */
  readonly card: (text: string | RegExp) => Promise<Locator>;
  readonly press: (card: Locator, button: string | RegExp) => Promise<void>;
  /** Types into a date or time field and leaves it. */
  readonly fill: (card: Locator, field: string | RegExp, text: string) => Promise<void>;
  /** Everything that stands in the open conversation. */
  readonly reads: () => Promise<string>;
  /** The texts of all cards in the open conversation. */
  readonly cards: () => Promise<readonly string[]>;
  /** Opens a chat or channel of the list on the left. */
  readonly openChat: (name: string) => Promise<void>;
  readonly picture: (card: Locator, name: string) => Promise<void>;
}

/** Opens a person's Playground. */
export async function sitDown(browser: Browser, name: string, url: string): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 1700 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(url, { timeout: 60_000 });
  const box = page.locator('[data-lexical-editor=true][role=textbox]').first();
  await box.waitFor({ timeout: 60_000 });
  const cards = page.locator('.ac-preview-panel > .ac-adaptiveCard');
  return {
    page,
    name,
    say: async (text) => {
      await box.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    sayToBot: async (text) => {
      await box.click();
      await page.keyboard.type('@Chikane');
      await page.getByRole('menuitem', { name: 'Chikanehjælpen' }).click();
      await page.keyboard.type(` ${text}`);
      await page.keyboard.press('Enter');
    },
    card: async (text) => {
      const card = cards.filter({ hasText: text }).last();
      await card.waitFor();
      return card;
    },
    press: async (card, button) => {
      await card.getByRole('button', { name: button }).click();
    },
    fill: async (card, field, text) => {
      await card.getByRole('combobox', { name: field }).fill(text);
      // Enter would open the calendar.
      await page.keyboard.press('Tab');
    },
    reads: async () => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' '),
    cards: () => cards.allInnerTexts(),
    openChat: async (chat) => {
      await page
        .getByRole('treeitem', { name: new RegExp(chat) })
        .first()
        .dispatchEvent('click');
    },
    picture: async (card, picture) => {
      await card.scrollIntoViewIfNeeded();
      await expect.poll(() => card.isVisible()).toBe(true);
      await card.screenshot({ path: `${pictures}/${picture}.png` });
    },
  };
}
