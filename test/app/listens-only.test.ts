import { describe, expect, it } from 'vitest';
import { candidatesFor, channelUsedFor } from '../../src/app/recipients.ts';
import { invitedTo } from '../../src/app/views/attendees.ts';
import { collectorsOfCase } from '../../src/app/views/collector.ts';
import { namesIn } from '../../src/app/views/learning.ts';
import type { Told } from '../../src/case/facts.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { ali, anna, leader, peter, reported } from '../case/example-case.ts';
import { stateAfter } from '../case/specification.ts';
import { id, plain, unit } from '../organisation/example.ts';
import { organisation } from '../support/services.ts';

/*
 * A deputy or an AMR may be a psychological first-aider too. Whom the person asked to listen was not told of the case by
 * that, whatever else they are, and nobody learns from the bot that they listen.
 */

const listens = (person: Told['person']): Told => ({ person, as: 'first-aider' });
const trained = Organisation.parse({
  ...organisation,
  units: organisation.units.map((each) =>
    each.id === 'jobcenter'
      ? { ...each, firstAiders: ['ali', 'peter'] }
      : { ...each, ...(each.id === 'service' ? { amr: ['ida'] } : {}) },
  ),
});
const services = { organisation: trained };
const withPeter = stateAfter(reported({ told: [leader, listens(peter)], channelUsed: false }));

describe('who was asked to listen, and nothing else', () => {
  it('does not stand for the AMR who reads the private channel', () => {
    const jobcenter = unit('jobcenter', trained);
    const told = candidatesFor(trained, jobcenter, anna, { amr: id('ida') }).filter(({ person }) =>
      ['mona', 'ida', 'ali'].includes(person),
    );
    expect(told).toContainEqual(listens(ali));
    expect(channelUsedFor(jobcenter, anna, told, [])).toBe(false);
  });

  it('is not invited to the team’s meeting as a deputy whom the person has told', () => {
    expect(invitedTo(services, withPeter)).not.toContain(peter);
    const told = stateAfter(reported({ told: [leader, { person: peter, as: 'deputy' }] }));
    expect(invitedTo(services, told)).toContain(peter);
  });

  it('is not asked for evidence as a deputy whom the person has told', () => {
    expect(collectorsOfCase(trained, withPeter, [peter])).not.toContain(peter);
  });

  it('cannot be found out by typing names into what the team has learned', () => {
    const elsewhere = {
      ...plain,
      people: [...plain.people, { id: 'liv', name: 'Liv Lund', email: 'l@e.dk' }],
    };
    const wide = { organisation: Organisation.parse(elsewhere) };
    const flagged = (told: readonly Told[], text: string) =>
      namesIn(wide, stateAfter(reported({ told: [leader, ...told], channelUsed: false })), text);
    for (const as of ['first-aider', 'collector'] as const)
      expect(flagged([{ person: id('liv'), as }], 'Liv hjalp')).toEqual(flagged([], 'Liv hjalp'));
    // Whoever listens in the organisation is a name all the same, in whichever case.
    expect(flagged([], 'Fie hjalp')).toEqual(['Fie']);
    expect(flagged([listens(id('fie'))], 'Fie hjalp')).toEqual(['Fie']);
  });
});
