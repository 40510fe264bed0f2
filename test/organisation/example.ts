import { Organisation, type Unit } from '../../src/organisation/organisation.ts';
import { PersonId, UnitId } from '../../src/organisation/ids.ts';
import { unitById } from '../../src/organisation/directory.ts';

/** A person's id from a short word. */
export const id = (word: string): PersonId => PersonId.parse(word);

const person = (word: string) => ({ id: word, name: word.toUpperCase(), email: `${word}@eksempel.dk` });

/** Everybody in the example, by the word that is their id. */
export const words = [
  'anna',
  'bo',
  'mona',
  'peter',
  'ali',
  'tina',
  'karen',
  'henrik',
  'ida',
  'helle',
  'hans',
  'guard',
  'admin',
  'topboss',
  'fie',
];

/** Three levels: top (topboss) over middle (karen; fie gives psychological first aid) over jobcenter (mona) and service (henrik, no deputy, no AMR). */
export const plain = {
  organisation: 'Eksempel Kommune',
  tenantId: 'tenant-1',
  sector: 'public',
  settings: {},
  people: words.map(person),
  units: [
    { id: 'top', name: 'Top', leader: 'topboss' },
    { id: 'middle', name: 'Middle', parent: 'top', leader: 'karen', firstAiders: ['fie'] },
    {
      id: 'jobcenter',
      name: 'Jobcenter',
      parent: 'middle',
      leader: 'mona',
      deputy: 'peter',
      amr: ['ali'],
      tr: ['tina'],
      members: ['anna', 'bo', 'peter', 'ali'],
    },
    { id: 'service', name: 'Service', parent: 'middle', leader: 'henrik', members: ['ida'] },
    { id: 'vacant', name: 'Without a leader', parent: 'middle', members: ['tina'] },
  ],
  hr: ['helle', 'hans'],
  onCall: ['guard'],
  administrators: ['admin'],
};

export const example = Organisation.parse(plain);

/** A unit of an organisation, by its id. */
export function unit(name: string, organisation: Organisation = example): Unit {
  const found = unitById(organisation, UnitId.parse(name));
  if (found === undefined) throw new Error(`no unit ${name}`);
  return found;
}
