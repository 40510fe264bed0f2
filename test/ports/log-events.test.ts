import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const declared = [...read('src/ports/log.ts').matchAll(/^ {2}\| '([a-z]+\.[a-z-]+)'/gm)].map(
  ([, name]) => name ?? '',
);

it('knows no event that nobody writes', () => {
  const code = globSync('src/**/*.ts')
    .filter((file) => file !== 'src/ports/log.ts')
    .map(read)
    .join('\n');
  expect(declared.length).toBeGreaterThan(15);
  // The outcome of a delivery is the second half of its event's name.
  const isWritten = (event: string) =>
    code.includes(`'${event}'`) || code.includes(`\`${event.replace(/\..*/, '')}.\${`);
  expect(declared.filter((event) => !isWritten(event))).toEqual([]);
});

it('and every event is explained to whoever runs the bot', () => {
  const table = read('docs/operations.md');
  expect(declared.filter((event) => !table.includes(`\`${event}\``))).toEqual([]);
});
