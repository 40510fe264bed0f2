import { expect, test } from 'vitest';
import { localPage, type LocalPage } from '../../../src/adapters/local/local-page.ts';

const anna = { name: 'Anna "A" <b>Jensen</b> & Søn', role: 'employee', channelId: undefined } as const;
const mona = { name: 'Mona Holm', role: 'leader', channelId: '19:fortroligt@thread.tacv2' } as const;
const grethe = { name: 'Grethe Nygaard', role: 'administrator', channelId: undefined } as const;
const pageOf = (...people: readonly Omit<LocalPage['personas'][number], 'url'>[]) =>
  localPage({
    nonce: 'n0nce',
    now: '2026-11-20T13:00:00Z',
    personas: people.map((each, index) => ({ ...each, url: `http://localhost:${String(56150 + index)}` })),
  });
const page = pageOf(anna, mona);

test('a name from the organisation file cannot become markup', () => {
  expect(page).not.toContain('<b>Jensen');
  expect(page).toContain('Anna &quot;A&quot; &lt;b&gt;Jensen&lt;/b&gt; &amp; Søn');
});

test('nothing is loaded but the Playgrounds, and style and script carry the nonce', () => {
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(new Set(addresses)).toEqual(new Set(['data:,', 'http://localhost:56150', 'http://localhost:56151']));
  expect(page.match(/<(?:style|script)\b[^>]*>/g)).toEqual([
    '<style nonce="n0nce">',
    '<script nonce="n0nce">',
  ]);
  expect(page).not.toMatch(/ (?:style|on\w+)="/);
});

test('who sits there is counted, each with a tab of their own and what to do first', () => {
  const three = pageOf(mona, grethe, { ...grethe, name: 'Gerda Skov' });
  expect(three).toContain('Tre personer');
  expect(three).toContain('kanalen Fortroligt');
  expect(three).toContain('<kbd>selvtjek</kbd>');
  const controls = [...three.matchAll(/aria-controls="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(controls).size).toBe(3);
  for (const id of controls) expect(three).toContain(`<section id="${String(id)}"`);
});
