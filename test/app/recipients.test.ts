import { describe, expect, it } from 'vitest';
import { candidatesFor, channelUsedFor, excludableFor, inOrder } from '../../src/app/recipients.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id, plain, unit } from '../organisation/example.ts';
import { organisation } from '../support/services.ts';

const jobcenter = unit('jobcenter', organisation);
const told = (...people: string[]) =>
  candidatesFor(organisation, jobcenter, id('anna')).filter(({ person }) => people.includes(person));

describe('who may be told', () => {
  it('is the nearest leader, the AMR, the leader above, the TR, HR and the first-aiders, never the person', () => {
    expect(candidatesFor(organisation, jobcenter, id('anna'))).toEqual([
      { person: 'mona', as: 'leader' },
      { person: 'ali', as: 'amr' },
      { person: 'karen', as: 'upper-leader' },
      { person: 'tina', as: 'tr' },
      { person: 'helle', as: 'hr' },
      { person: 'hans', as: 'hr' },
      { person: 'fie', as: 'first-aider' },
    ]);
    expect(candidatesFor(organisation, jobcenter, id('ali')).map(({ person }) => person)).not.toContain(
      'ali',
    );
    expect(candidatesFor(organisation, jobcenter, id('mona'))).toEqual([
      { person: 'karen', as: 'leader' },
      { person: 'ali', as: 'amr' },
      { person: 'tina', as: 'tr' },
      { person: 'helle', as: 'hr' },
      { person: 'hans', as: 'hr' },
      { person: 'fie', as: 'first-aider' },
    ]);
  });

  it('is each person once, a leader who is the AMR too as leader', () => {
    const units = plain.units.map((each) =>
      each.id === 'jobcenter' ? { ...each, amr: ['mona', 'karen'], tr: ['mona'] } : each,
    );
    const small = Organisation.parse({ ...plain, units });
    expect(candidatesFor(small, unit('jobcenter', small), id('anna'))).toEqual([
      { person: 'mona', as: 'leader' },
      { person: 'karen', as: 'upper-leader' },
      { person: 'helle', as: 'hr' },
      { person: 'hans', as: 'hr' },
      { person: 'fie', as: 'first-aider' },
    ]);
  });

  it('is whoever was chosen by hand in the place of the leader or the AMR, while they are one', () => {
    const people = (byHand: Parameters<typeof candidatesFor>[3]) =>
      candidatesFor(organisation, jobcenter, id('anna'), byHand).slice(0, 3);
    expect(people({ leader: id('henrik') })).toEqual([
      { person: 'henrik', as: 'leader' },
      { person: 'ali', as: 'amr' },
      { person: 'karen', as: 'upper-leader' },
    ]);
    expect(people({ leader: id('topboss') })).toEqual([
      { person: 'topboss', as: 'leader' },
      { person: 'ali', as: 'amr' },
      { person: 'tina', as: 'tr' },
    ]);
    // Neither leads nor represents anything.
    expect(people({ leader: id('bo'), amr: id('ida') })).toEqual(people({}));
  });

  it('is HR and the leader above first where the sender is inside', () => {
    const all = candidatesFor(organisation, jobcenter, id('anna'));
    expect(inOrder(all, 'inside').map(({ person }) => person)).toEqual([
      'helle',
      'hans',
      'karen',
      'mona',
      'ali',
      'tina',
      'fie',
    ]);
  });
});

describe('who may be kept out', () => {
  it('is everybody who would otherwise hear of it, at once or later', () => {
    expect(excludableFor(organisation, jobcenter, id('anna')).map(({ person }) => person)).toEqual([
      'mona',
      'peter',
      'ali',
      'karen',
      'tina',
      'helle',
      'hans',
      'fie',
      'guard',
    ]);
  });
});

describe('the private channel', () => {
  it('is used when all who read it may know', () => {
    expect(channelUsedFor(jobcenter, id('anna'), told('mona', 'ali'), [])).toBe(true);
  });

  it.each([
    ['its deputy is kept out', ['mona', 'ali'], ['peter']],
    ['the AMR who reads it is not told', ['mona'], []],
    ['the leader who reads it is not told', ['karen', 'ali'], []],
  ])('is not used when %s', (_, people, notTold) => {
    expect(channelUsedFor(jobcenter, id('anna'), told(...people), notTold.map(id))).toBe(false);
  });

  it('is not used when the person reads it too, or when there is none', () => {
    expect(channelUsedFor(jobcenter, id('ali'), told('mona'), [])).toBe(false);
    expect(channelUsedFor(unit('jobcenter'), id('anna'), told('mona', 'ali'), [])).toBe(false);
  });
});
