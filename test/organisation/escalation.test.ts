import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainAfter, escalationChain, onCallFor } from '../../src/organisation/escalation.ts';
import type { Told } from '../../src/case/facts.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { example, id, plain, unit, words } from './example.ts';

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

const leader: Told = { person: id('mona'), as: 'leader' };
const upper: Told = { person: id('karen'), as: 'upper-leader' };
const amr: Told = { person: id('ali'), as: 'amr' };
const shown = (chain: readonly Told[]) => chain.map(({ person, as }) => `${person} as ${as}`);

describe('the escalation chain', () => {
  it('asks leader, deputy, the leader’s leader and HR, in this order', () => {
    expect(shown(escalationChain(example, unit('jobcenter'), id('anna')))).toEqual([
      'mona as leader',
      'peter as deputy',
      'karen as upper-leader',
      'helle as hr',
      'hans as hr',
    ]);
  });

  it('of a leader is the leader above, never the own deputy', () => {
    expect(shown(escalationChain(example, unit('jobcenter'), id('mona')))).toEqual([
      'karen as leader',
      'topboss as upper-leader',
      'helle as hr',
      'hans as hr',
    ]);
  });

  it('begins above a unit without a leader, and names no more of HR than a person can read', () => {
    const hr = ['helle', 'hans', 'guard', 'admin'];
    const large = Organisation.parse({ ...plain, hr });
    expect(shown(escalationChain(large, unit('vacant', large), id('tina')))).toEqual([
      'karen as leader',
      'topboss as upper-leader',
      'helle as hr',
      'hans as hr',
      'guard as hr',
    ]);
  });

  it('never asks the person, and nobody twice', () => {
    fc.assert(
      fc.property(organisations, someone, (organisation, reporter) => {
        for (const { id: name } of organisation.units) {
          const people = escalationChain(organisation, unit(name, organisation), id(reporter)).map(
            ({ person }) => person,
          );
          expect(new Set(people).size).toBe(people.length);
          expect(people).not.toContain(reporter);
        }
      }),
    );
  });
});

describe('after whom the person chose', () => {
  const chain = escalationChain(example, unit('jobcenter'), id('anna'));
  const after = (told: readonly Told[], ...notTold: string[]) =>
    chainAfter(chain, { told, notTold: notTold.map(id) }).map(({ person }) => person);

  it('the chain goes upwards', () => {
    expect(after([leader, amr])).toEqual(['peter', 'karen', 'helle', 'hans']);
    expect(after([leader, upper])).toEqual(['peter', 'karen', 'helle', 'hans']);
  });

  it('a leader who was passed over is not asked, nor the deputy of that leader', () => {
    expect(after([upper])).toEqual(['helle', 'hans']);
    expect(after([amr])).toEqual(['helle', 'hans']);
  });

  it('nobody is asked who must not be told', () => {
    expect(after([leader], 'peter', 'helle')).toEqual(['karen', 'hans']);
  });
});

describe('who is on call', () => {
  const onCall = (told: readonly Told[], ...notTold: string[]) =>
    onCallFor(example, id('anna'), { told, notTold: notTold.map(id) });

  it('is told only where no leader was chosen, and never when kept out', () => {
    expect(onCall([amr])).toBe('guard');
    expect(onCall([leader, amr])).toBeUndefined();
    expect(onCall([upper])).toBeUndefined();
    expect(onCall([amr], 'guard')).toBeUndefined();
  });
});
