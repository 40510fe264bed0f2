import { unitLedBy } from './by-hand.ts';
import type { DirectoryPerson } from './directory-facts.ts';
import { personOf, unitOf } from './directory.ts';
import type { PersonId } from './ids.ts';
import type { Organisation, Person, Unit } from './organisation.ts';

/**
 * Whom one looks for: somebody who leads or stands in, a work-environment representative, any of those
 * and the psychological first-aiders, or anybody at all.
 */
export type Wanted = 'leader' | 'amr' | 'to-be-told' | 'anybody';

/** Somebody who was found, and where they belong: '' without a unit, the address of who is not in the organisation file. */
export interface FoundPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
}

/** So many are shown; whoever is not among them is found by typing more of the name. */
const most = 15;

/**
 * People whose name has every typed word at the beginning of one of its own, in any case, by name. Nobody of
 * `never` is among them. `isMore` says that some were left out. People of the directory count besides, where anybody may be
 * chosen.
 */
export function findPeople(
  organisation: Organisation,
  wanted: Wanted,
  {
    text,
    never,
    beyond = [],
  }: {
    readonly text: string;
    readonly never: readonly PersonId[];
    readonly beyond?: readonly DirectoryPerson[];
  },
): { readonly found: readonly FoundPerson[]; readonly isMore: boolean } {
  const typed = wordsIn(text);
  if (typed.length === 0) return { found: [], isMore: false };
  const isMeant = ({ id, name }: Pick<Person, 'id' | 'name'>) =>
    !never.includes(id) && isMatch(wordsIn(name), typed);
  const inFile = organisation.people
    .filter(isMeant)
    .flatMap((person) => placed(organisation, wanted, person));
  const others = (wanted === 'anybody' ? beyond : [])
    .filter((person) => personOf(organisation, person.id) === undefined && isMeant(person))
    .map(({ id, name, email }): FoundPerson => ({ person: id, name, unit: email }));
  const found = [...inFile, ...others].sort(byName);
  return { found: found.slice(0, most), isMore: found.length > most };
}

/** The colleagues of a person's own unit, by name, without the person. */
export function colleaguesOf(organisation: Organisation, person: PersonId): readonly Person[] {
  const unit = unitOf(organisation, person);
  if (unit === undefined) return [];
  const ids = new Set([...unit.members, ...(unit.deputy === undefined ? [] : [unit.deputy]), ...unit.amr]);
  ids.delete(person);
  return organisation.people.filter(({ id }) => ids.has(id)).sort(byName);
}

function byName(one: Pick<Person, 'name'>, other: Pick<Person, 'name'>): number {
  return one.name.localeCompare(other.name, 'da');
}

function isMatch(name: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => name.some((part) => part.startsWith(word)));
}

/** The words of a name in small letters, of letters and digits only. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** With the unit that makes them eligible; nothing for who is not. */
function placed(organisation: Organisation, wanted: Wanted, { id, name }: Person): FoundPerson[] {
  const unit = placeOf(organisation, wanted, id);
  if (unit === undefined) return wanted === 'anybody' ? [{ person: id, name, unit: '' }] : [];
  return [{ person: id, name, unit: unit.name }];
}

function placeOf(organisation: Organisation, wanted: Wanted, person: PersonId): Unit | undefined {
  switch (wanted) {
    case 'leader':
      return unitLedBy(organisation, person);
    case 'amr':
      return organisation.units.find(({ amr }) => amr.includes(person));
    case 'to-be-told':
      return (
        placeOf(organisation, 'leader', person) ??
        placeOf(organisation, 'amr', person) ??
        organisation.units.find(({ firstAiders }) => firstAiders.includes(person))
      );
    case 'anybody':
      return unitOf(organisation, person);
  }
}
