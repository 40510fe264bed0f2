import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { allContacts, numberToTap, plainNumber, siteToTap } from '../../src/guidance/contacts.ts';

const contacts = Object.values(allContacts);
const numbers = contacts.flatMap(({ number }) => (number === undefined ? [] : [number]));

it('gives numbers that a phone can dial, and addresses that a browser opens', () => {
  expect(plainNumber('lifeline')).toBe('70 201 201');
  expect(numberToTap('lifeline')).toBe('[70\u00a0201\u00a0201](tel:70201201)');
  expect(siteToTap('stalking')).toBe('[danskstalkingcenter.dk](https://danskstalkingcenter.dk)');
  for (const number of numbers) expect(number.replaceAll(' ', '')).toMatch(/^(1\d\d|1813|116\d{3}|\d{8})$/);
});

it.each(globSync(['src/texts/**/*.ts', 'src/cards/**/*.ts', 'src/app/**/*.ts', 'adaptive-cards/*.json']))(
  '%s repeats no number: each stands in one place',
  (file) => {
    const words = readFileSync(file, 'utf8').replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
    expect(numbers.filter((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(words))).toEqual([]);
  },
);

it.each(['da', 'en'] as const)('says no opening hours (%s): a wrong one hurts', (language) => {
  expect(Object.values(textsIn(language).crisis).join(' ')).not.toMatch(
    /\bkl\.|\d ?[-–] ?\d|døgn|åben|\bopen|24/i,
  );
});
