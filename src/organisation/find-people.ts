import { unitOf } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Person } from './organisation.ts';

/** So many hits are shown; whoever has more writes more of the name. */
const mostHits = 15;

/** The colleagues of a person's own unit, by name, without the person. */
export function colleaguesOf(organisation: Organisation, person: PersonId): readonly Person[] {
  const unit = unitOf(organisation, person);
  if (unit === undefined) return [];
  const ids = new Set([...unit.members, ...(unit.deputy === undefined ? [] : [unit.deputy]), ...unit.amr]);
  ids.delete(person);
  return organisation.people.filter(({ id }) => ids.has(id)).sort(byName);
}

/**
 * People whose name has every word of what was written at the beginning of one of its own words, in any case; at most
 * fifteen, by name. Without the person who looks.
 */
export function findPeople(
  organisation: Organisation,
  written: string,
  looking: PersonId,
): readonly Person[] {
  const wanted = wordsOf(written);
  if (wanted.length === 0) return [];
  return organisation.people
    .filter(({ id, name }) => {
      const words = wordsOf(name);
      return id !== looking && wanted.every((want) => words.some((word) => word.startsWith(want)));
    })
    .sort(byName)
    .slice(0, mostHits);
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter((word) => word !== '');
}

function byName(one: Person, other: Person): number {
  return one.name.localeCompare(other.name, 'da');
}
