import { readFileSync } from 'node:fs';
import { timed } from '../support/caller.ts';
import type { WakeSamples } from './wake-loop.ts';

// The floor of sending: posts the same requests over and over, so many at once, and says how many milliseconds it took.

const { SAMPLES = '', COUNT, AT_ONCE } = process.env;
const { posts } = JSON.parse(readFileSync(SAMPLES, 'utf8')) as WakeSamples;

async function post(number: number): Promise<void> {
  const { url, body } = posts[number % posts.length] ?? { url: '', body: '' };
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  await answer.json();
}

const warmUp = 500;
await timed(warmUp, Number(AT_ONCE), post);
const began = performance.now();
await timed(Number(COUNT), Number(AT_ONCE), post);
console.log(`took ${performance.now() - began}`);
