import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationChain } from '../../src/organisation/escalation.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { example, id, unit, words } from './example.ts';

const someone = fc.constantFrom(...words);
const maybe = fc.option(someone, { nil: undefined });

/** Organisations of up to six units; each unit's parent comes before it, so nothing goes in a circle. */
const organisations = fc
  .array(fc.record({ leader: maybe, deputy: maybe, parent: fc.nat(5) }), { minLength: 1, maxLength: 6 })
  .chain((drafts) => fc.record({ drafts: fc.constant(drafts), hr: fc.array(someone, { maxLength: 3 }) }))
  .map(({ drafts, hr }) =>
    Organisation.parse({
      ...example,
      hr,
      units: drafts.map(({ leader, deputy, parent }, index) => ({
        id: `unit-${index}`,
        name: 'Unit',
        leader,
        deputy,
        parent: index === 0 || parent === index ? undefined : `unit-${parent % index}`,
      })),
    }),
  );

describe('the escalation chain', () => {
  it('asks leader, deputy, the leader’s leader and HR, in this order', () => {
    expect(escalationChain(example, unit('jobcenter'), { excluding: [] })).toEqual([
      { person: 'mona', role: 'leader' },
      { person: 'peter', role: 'deputy' },
      { person: 'karen', role: 'upper-leader' },
      { person: 'helle', role: 'hr' },
      { person: 'hans', role: 'hr' },
    ]);
  });

  it('passes over the excluded', () => {
    const chain = escalationChain(example, unit('jobcenter'), { excluding: [id('mona'), id('karen')] });
    expect(chain.map(({ person }) => person)).toEqual(['peter', 'helle', 'hans']);
  });

  it('asks somebody with two parts in the first of them', () => {
    const organisation = Organisation.parse({ ...example, hr: ['mona', 'helle'] });
    expect(escalationChain(organisation, unit('jobcenter', organisation), { excluding: [] })).toEqual([
      { person: 'mona', role: 'leader' },
      { person: 'peter', role: 'deputy' },
      { person: 'karen', role: 'upper-leader' },
      { person: 'helle', role: 'hr' },
    ]);
  });

  it('begins above a unit without a leader', () => {
    expect(escalationChain(example, unit('vacant'), { excluding: [] })[0]).toEqual({
      person: 'karen',
      role: 'upper-leader',
    });
  });

  it('never asks an excluded person, and nobody twice', () => {
    fc.assert(
      fc.property(organisations, fc.array(someone), (organisation, excluded) => {
        for (const { id: name } of organisation.units) {
          const chain = escalationChain(organisation, unit(name, organisation), {
            excluding: excluded.map(id),
          });
          const people = chain.map(({ person }) => person);
          expect(new Set(people).size).toBe(people.length);
          expect(people.filter((person) => excluded.includes(person))).toEqual([]);
        }
      }),
    );
  });
});
