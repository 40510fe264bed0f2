import type { DirectoryPerson, UnitFacts } from '../organisation/directory-facts.ts';
import { belowLeaderOf, commonManager, fillGaps, inSeveralUnits } from '../organisation/fill-gaps.ts';
import type { GraphUse } from '../organisation/graph-settings.ts';
import type { PersonId, UnitId } from '../organisation/ids.ts';
import type { Organisation, Unit } from '../organisation/organisation.ts';
import type { Directory, DirectoryCopies } from '../ports/directory.ts';
import { errorFields } from '../ports/error-name.ts';
import type { Log } from '../ports/log.ts';

/** What filling the gaps of the organisation file needs. */
export interface FillingParts {
  /** As the file describes it. */
  readonly file: Organisation;
  /** Undefined where none is connected: then the file alone counts, and nothing that was kept. */
  readonly directory: Directory | undefined;
  readonly copies: DirectoryCopies;
  readonly log: Log;
}

/** The organisation as it is used: the file, and what the directory adds to it. */
export interface FilledOrganisation {
  now(): Organisation;
  /** Who stands in more than one unit. */
  inSeveralUnits(): readonly PersonId[];
  /** Takes the last answers that were kept, so that a start without the directory changes nobody's role. Throws without storage. */
  recall(): Promise<void>;
  /** Asks the directory for everything anew. What it does not answer stays as it was. False when something is missing. */
  refresh(): Promise<boolean>;
}

/** Fills the gaps of the organisation file from the directory; until then the file alone counts. */
export function filledOrganisation({ file, directory, copies, log }: FillingParts): FilledOrganisation {
  const known = new Map<UnitId, UnitFacts>();
  let filled = file;
  const uses = file.graph?.uses ?? [];

  const filledWith = (parts: readonly GraphUse[]): Organisation | undefined =>
    fillGaps(
      file,
      [...known.values()].map(({ unit, team, leader }) => ({
        unit,
        ...(team !== undefined && parts.includes('team') && { team }),
        ...(leader !== undefined && parts.includes('people') && { leader }),
      })),
    );
  const fill = (): void => {
    const next = filledWith(uses);
    if (next === undefined) log.warn('check.finding', { about: 'directory-does-not-fit' });
    else filled = next;
  };
  const learn = async (facts: UnitFacts): Promise<void> => {
    known.set(facts.unit, facts);
    await copies.write(facts);
  };

  /** Teams first: leaders are found by those who belong to a unit. */
  const readTeams = async (from: Directory): Promise<boolean> => {
    let isWhole = true;
    for (const { id, team: group } of file.units) {
      if (group === undefined) continue;
      const team = await from.team(group);
      if (team === undefined) isWhole = missing(log, 'team');
      else await learn({ ...known.get(id), unit: id, team: [...team] });
    }
    return isWhole;
  };

  const readLeaders = async (from: Directory): Promise<boolean> => {
    const vacant = file.units.filter(({ leader }) => leader === undefined);
    // Leaders who were found before must not hide among those who are asked now.
    const people = filledWith(uses.filter((use) => use === 'team')) ?? file;
    const chains = await from.managers(allBelow(people, vacant));
    const managers = managersIn(chains);
    const found = new Map<UnitId, DirectoryPerson>();
    let isWhole = true;
    for (const { id } of fromBelow(file.units, vacant)) {
      const below = belowLeaderOf(people, id, (unit) => found.get(unit.id)?.id ?? ownLeader(file, unit));
      if (below.some((person) => !managers.has(person))) {
        isWhole = missing(log, 'people');
        const before = known.get(id)?.leader;
        if (before !== undefined) found.set(id, before);
        continue;
      }
      const leader = commonManager(below, (person) => managers.get(person));
      if (leader !== undefined) found.set(id, leader);
      const { team } = known.get(id) ?? {};
      await learn({ unit: id, ...(team && { team }), ...(leader && { leader }) });
    }
    return isWhole;
  };

  return {
    now: () => filled,
    inSeveralUnits: () => inSeveralUnits(file, [...known.values()]),
    async recall() {
      if (directory === undefined) return;
      for (const facts of await copies.readAll()) known.set(facts.unit, facts);
      fill();
    },
    async refresh() {
      if (directory === undefined) return true;
      try {
        const hasTeams = !uses.includes('team') || (await readTeams(directory));
        fill();
        const hasLeaders = !uses.includes('people') || (await readLeaders(directory));
        fill();
        return hasTeams && hasLeaders;
      } catch (error) {
        log.warn('graph.failed', { about: 'copy', ...errorFields(error) });
        return false;
      }
    },
  };
}

function missing(log: Log, about: 'team' | 'people'): false {
  log.warn('graph.failed', { about });
  return false;
}

function ownLeader(file: Organisation, unit: Unit): PersonId | undefined {
  return file.units.find(({ id }) => id === unit.id)?.leader;
}

function allBelow(organisation: Organisation, vacant: readonly Unit[]): readonly PersonId[] {
  return [...new Set(vacant.flatMap(({ id }) => belowLeaderOf(organisation, id, ({ leader }) => leader)))];
}

/** Nearest manager of everybody in the chains, also of the managers themselves. */
function managersIn(
  chains: ReadonlyMap<PersonId, readonly DirectoryPerson[]>,
): ReadonlyMap<PersonId, DirectoryPerson | undefined> {
  const managers = new Map<PersonId, DirectoryPerson | undefined>();
  for (const [person, chain] of chains) {
    const upwards = [person, ...chain.map(({ id }) => id)];
    upwards.forEach((each, index) => managers.set(each, chain[index]));
  }
  return managers;
}

/** A unit after all units below it, so that the leaders found there count for it. */
function fromBelow(units: readonly Unit[], vacant: readonly Unit[]): readonly Unit[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const depth = (id: UnitId): number => {
    const parent = parents.get(id);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return vacant.toSorted((one, other) => depth(other.id) - depth(one.id));
}
