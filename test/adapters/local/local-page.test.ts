import { expect, test } from 'vitest';
import { localPage } from '../../../src/adapters/local/local-page.ts';

const page = localPage({
  nonce: 'n0nce',
  now: '2026-11-20T13:00:00Z',
  personas: [
    { name: 'Anna "A" <b>Jensen</b> & Søn', role: 'employee', url: 'http://localhost:56150' },
    { name: 'Mona Holm', role: 'leader', url: 'http://localhost:56151' },
  ],
});

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
