import { availableParallelism, cpus } from 'node:os';
import { measureMemory } from './memory.ts';
import { measureStart } from './start.ts';
import { measureWake } from './wake.ts';
import { measureTurn } from './turn.ts';

// `npm run bench` measures everything, `npm run bench -- turn` one thing. Numbers are printed, never asserted: they
// depend on the machine. docs/performance.md says how to read them.

const benches = new Map([
  ['turn', measureTurn],
  ['start', measureStart],
  ['memory', measureMemory],
  ['wake', measureWake],
]);

const asked = process.argv.slice(2);
const names = asked.length === 0 ? [...benches.keys()] : asked;

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const name of names) {
  const measure = benches.get(name);
  console.log(`\n${name}`);
  console.log(measure === undefined ? `There is ${[...benches.keys()].join(', ')}.` : await measure());
}
