import { availableParallelism, cpus } from 'node:os';
import { measureMemory } from './memory.ts';
import { measureStart } from './start.ts';
import { measureScale } from './scale.ts';
import { measureWake } from './wake.ts';
import { measureTurn } from './turn.ts';

// `npm run bench` measures everything, `npm run bench -- turn` one thing. Numbers are printed, never asserted: they
// depend on the machine. docs/performance.md says how to read them.

const benches = new Map<string, (sizes: readonly number[]) => Promise<string>>([
  ['turn', measureTurn],
  ['start', measureStart],
  ['memory', measureMemory],
  ['wake', measureWake],
  ['scale', measureScale],
]);

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const asked = process.argv.slice(2).filter((word) => !(Number(word) > 0));
const names = asked.length === 0 ? [...benches.keys()] : asked;

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const name of names) {
  const measure = benches.get(name);
  console.log(`\n${name}`);
  console.log(measure === undefined ? `There is ${[...benches.keys()].join(', ')}.` : await measure(sizes));
}
