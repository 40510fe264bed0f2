import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, expectTypeOf, it } from 'vitest';
import type { Card } from '../../src/cards/define-card.ts';
import { parseSubmit, submits, type Submit, type SubmitData, type Verb } from '../../src/cards/registry.ts';
import { allCardSamples } from '../fixtures/all-card-samples.ts';

const caseId = '7KXM4Q2P';
const commandId = '6f1c1c5e-8f0e-4f6e-9a53-3f0b9b1d2c3d';

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.constantFrom('', 'true', '2026-11-19', '13:30', 'a,b', ',', '0'.repeat(400)),
);

/** A verb of ours with something in each field that its schema knows. */
const anySubmit = fc.constantFrom(...Object.entries(submits)).chain(([verb, { shape }]) => {
  const fields = Object.fromEntries(Object.keys(shape).map((key) => [key, anyValue]));
  const known = { caseId: fc.constant(caseId), commandId: fc.constant(commandId) };
  return fc.tuple(fc.constant(verb), fc.record({ ...fields, ...known }, { requiredKeys: [] }));
});

it('has an answer to everything that could come from outside', () => {
  fc.assert(
    fc.property(fc.oneof(anySubmit, fc.tuple(fc.string(), anyValue)), ([verb, data]) => {
      expect(['submit', 'unknown-verb', 'invalid']).toContain(parseSubmit(verb, data).kind);
    }),
    { numRuns: 3000 },
  );
});

it.each(['', 'acknowledge ', 'Acknowledge', '__proto__', 'toString'])('does not know the verb %j', (verb) => {
  expect(parseSubmit(verb, { caseId, commandId })).toEqual({ kind: 'unknown-verb' });
});

it('hands over what a button sends', () => {
  const data = { caseId, commandId };
  expect(parseSubmit('acknowledge', data)).toEqual({ kind: 'submit', verb: 'acknowledge', data });
});

it('names the case of an invalid submit, so that its current card can be shown', () => {
  const invalid = { kind: 'invalid', verb: 'acknowledge' };
  expect(parseSubmit('acknowledge', { caseId, commandId, by: 'mona' })).toEqual({ ...invalid, caseId });
  expect(parseSubmit('acknowledge', { caseId: 'x', commandId })).toEqual(invalid);
  expect(parseSubmit('acknowledge', null)).toEqual(invalid);
});

it('makes a forgotten verb a compile error', () => {
  expectTypeOf<Submit['verb']>().toEqualTypeOf<Verb>();
  expectTypeOf<Extract<Submit, { verb: 'close-case' }>['data']>().toEqualTypeOf<SubmitData<'close-case'>>();
  expectTypeOf<SubmitData<'approve-debriefing'>['round']>().toBeNumber();
});

it('has every verb of every card, always with the same schema', async () => {
  const verbs = new Set<string>();
  for (const { name, submits: own } of await allCards()) {
    for (const [verb, schema] of Object.entries(own)) {
      verbs.add(verb);
      expect(schema, `${name} has its own schema for ${verb}`).toBe(
        new Map(Object.entries(submits)).get(verb),
      );
    }
  }
  expect(Object.keys(submits).sort()).toEqual([...verbs].sort());
});

it('has samples of every card for the contract test', async () => {
  const sampled = allCardSamples.map(({ card }) => card.name);
  expect(sampled.sort()).toEqual((await allCards()).map(({ name }) => name).sort());
});

/** Every card that a file of `src/cards` exports. */
async function allCards(): Promise<readonly Pick<Card<unknown>, 'name' | 'submits'>[]> {
  const folder = new URL('../../src/cards/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, each]) => (name.endsWith('Card') && isCard(each) ? [each] : []));
}

function isCard(value: unknown): value is Pick<Card<unknown>, 'name' | 'submits'> {
  return typeof value === 'object' && value !== null && 'submits' in value && 'render' in value;
}
