import type { Page } from './tools.ts';

/** Cards of a wall that are looked at together. */
export interface Sheet {
  readonly path: string;
  readonly width: keyof typeof widths;
  /** Where on the wall each hangs, and what is written over it. */
  readonly cards: readonly { readonly index: number; readonly title: string }[];
}

/**
 * In pixels. On a phone of 360 a chat leaves a card 320, on a screen a card gets no wider than this. The Playground's
 * own page does not get that narrow.
 */
const widths = { narrow: 320, wide: 480 };

/** Runs in the page. The sheet lies inside the Playground's own root, where its theme reaches it. */
const hangSideBySide = `(cards, width) => {
  window.wall ??= [...document.querySelectorAll('.ac-preview-panel')];
  document.querySelector('#sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.style.cssText = 'position:absolute;inset:0 0 auto 0;z-index:9999;display:flex;flex-wrap:wrap;gap:16px;'
    + 'align-items:flex-start;padding:12px;background:#888;color:#000;right:auto';
  for (const { index, title } of cards) {
    const place = document.createElement('div');
    place.append(title, window.wall[index]);
    window.wall[index].style.width = width + 'px';
    sheet.append(place);
  }
  document.querySelector('.fui-FluentProvider').append(sheet);
}`;

/** Takes one picture of some cards of a wall, side by side. Takes them down for it. */
export async function drawSheet(page: Page, { path, width, cards }: Sheet): Promise<void> {
  await page.evaluate(`(${hangSideBySide})(${JSON.stringify(cards)}, ${String(widths[width])})`);
  await page.locator('#sheet').screenshot({ path });
}
