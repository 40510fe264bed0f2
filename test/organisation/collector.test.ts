import { describe, expect, it } from 'vitest';
import { canCollect, collectorsFor } from '../../src/organisation/collector.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id, plain, unit } from './example.ts';

/** Bo keeps evidence in the jobcenter by the organisation file, Ida in the unit above. */
const workplace = Organisation.parse({
  ...plain,
  units: plain.units.map((each) => {
    const collector = { jobcenter: 'bo', middle: 'ida' }[each.id];
    return collector === undefined ? each : { ...each, collector };
  }),
});

type Around = Parameters<typeof collectorsFor>[2];

function askable(around: Partial<Record<keyof Around, string | readonly string[]>>) {
  const ids = (words: string | readonly string[] = []) => [words].flat().map(id);
  return collectorsFor(workplace, unit('jobcenter', workplace), {
    reporter: id('anna'),
    notTold: ids(around.notTold),
    agreed: ids(around.agreed),
    told: ids(around.told),
    handler: around.handler === undefined ? undefined : ids(around.handler)[0],
  });
}

describe('who can be asked to keep evidence', () => {
  it('whom the plan names first, then the nearest of the organisation file, then the leader of the case', () => {
    expect(askable({ agreed: ['tina', 'karen'], handler: 'mona' })).toEqual(
      ['tina', 'karen', 'bo', 'ida', 'mona'].map(id),
    );
  });

  it('never who is kept out, nor the person, whoever names them', () => {
    expect(askable({ agreed: ['anna', 'tina'], notTold: ['tina', 'bo', 'mona'], handler: 'mona' })).toEqual([
      id('ida'),
    ]);
  });

  it('no leader or AMR of the unit whom the person has not told, though the plan names them', () => {
    expect(askable({ agreed: ['mona', 'peter', 'ali'] })).toEqual(['bo', 'ida'].map(id));
    expect(askable({ agreed: ['mona', 'ali'], told: ['ali'] })).toEqual(['ali', 'bo', 'ida'].map(id));
  });

  it('nobody of the plan who belongs somewhere else by now', () => {
    expect(askable({ agreed: ['henrik', 'stranger'] })).toEqual(['bo', 'ida'].map(id));
  });
});

it('is anybody with a place in the unit or above, and in HR', () => {
  const can = [
    'anna',
    'bo',
    'mona',
    'tina',
    'karen',
    'topboss',
    'ida',
    'helle',
    'henrik',
    'guard',
    'stranger',
  ];
  const own = unit('jobcenter', workplace);
  expect(can.filter((word) => !canCollect(workplace, own, id(word)))).toEqual([
    'henrik',
    'guard',
    'stranger',
  ]);
});
