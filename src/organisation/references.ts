import type { UnitId } from './ids.ts';
import type { OrganisationShape, Unit } from './organisation-shape.ts';

/** One thing that is wrong, and where: keys and list positions from the top of the file. */
export interface ReferenceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Everything in the file that points nowhere, is there twice or goes in a circle. */
export function referenceProblems(shape: OrganisationShape): ReferenceProblem[] {
  return [
    ...repeated(
      shape.people.map(({ id }, index) => ({ value: id, path: ['people', index, 'id'] })),
      'another person already has the id',
    ),
    ...repeated(
      shape.units.map(({ id }, index) => ({ value: id, path: ['units', index, 'id'] })),
      'another unit already has the id',
    ),
    ...unknownPeople(shape),
    ...unknownParents(shape.units),
    ...circles(shape.units),
    ...membersOfSeveralUnits(shape.units),
    ...teamsThatNobodyReads(shape),
  ];
}

interface Place {
  readonly value: string;
  readonly path: readonly (string | number)[];
}

function repeated(places: readonly Place[], message: string): ReferenceProblem[] {
  const seen = new Set<string>();
  return places.flatMap(({ value, path }) => {
    if (seen.has(value)) return [{ path, message: `${message} "${value}"` }];
    seen.add(value);
    return [];
  });
}

function unknownPeople(shape: OrganisationShape): ReferenceProblem[] {
  const known = new Set<string>(shape.people.map(({ id }) => id));
  return [...shape.units.flatMap(peopleOfUnit), ...peopleOfOrganisation(shape)]
    .filter(({ value }) => !known.has(value))
    .map(({ value, path }) => ({ path, message: `no person has the id "${value}"` }));
}

function peopleOfUnit(unit: Unit, index: number): Place[] {
  const at = ['units', index];
  return [
    ...one(unit.leader, [...at, 'leader']),
    ...one(unit.deputy, [...at, 'deputy']),
    ...one(unit.collector, [...at, 'collector']),
    ...each(unit.amr, [...at, 'amr']),
    ...each(unit.tr, [...at, 'tr']),
    ...each(unit.firstAiders, [...at, 'firstAiders']),
    ...each(unit.members, [...at, 'members']),
  ];
}

function peopleOfOrganisation({ hr, onCall, administrators }: OrganisationShape): Place[] {
  return [...each(hr, ['hr']), ...each(onCall, ['onCall']), ...each(administrators, ['administrators'])];
}

function one(value: string | undefined, path: Place['path']): Place[] {
  return value === undefined ? [] : [{ value, path }];
}

function each(values: readonly string[], path: Place['path']): Place[] {
  return values.map((value, index) => ({ value, path: [...path, index] }));
}

function unknownParents(units: readonly Unit[]): ReferenceProblem[] {
  const known = new Set<string>(units.map(({ id }) => id));
  return units.flatMap(({ parent }, index) =>
    parent === undefined || known.has(parent)
      ? []
      : [{ path: ['units', index, 'parent'], message: `no unit has the id "${parent}"` }],
  );
}

function circles(units: readonly Unit[]): ReferenceProblem[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return units.flatMap(({ id }, index) => {
    const circle = wayBackTo(id, parents);
    if (circle === undefined) return [];
    return [
      { path: ['units', index, 'parent'], message: `the units above go in a circle: ${circle.join(' → ')}` },
    ];
  });
}

/** The units passed on the way up from a unit to itself, or undefined when the way ends. */
function wayBackTo(start: UnitId, parents: ReadonlyMap<UnitId, UnitId | undefined>): UnitId[] | undefined {
  const way = [start];
  let next = parents.get(start);
  while (next !== undefined && next !== start) {
    if (way.includes(next)) return undefined;
    way.push(next);
    next = parents.get(next);
  }
  return next === start ? [...way, start] : undefined;
}

function membersOfSeveralUnits(units: readonly Unit[]): ReferenceProblem[] {
  const home = new Map<string, string>();
  return units.flatMap((unit, index) =>
    unit.members.flatMap((member, position) => {
      const first = home.get(member);
      home.set(member, first ?? unit.id);
      if (first === undefined) return [];
      return [
        {
          path: ['units', index, 'members', position],
          message: `this person is already a member of "${first}"`,
        },
      ];
    }),
  );
}

function teamsThatNobodyReads({ graph, units }: OrganisationShape): ReferenceProblem[] {
  if (graph?.uses.includes('team') === true) return [];
  return units.flatMap(({ team }, index) =>
    team === undefined
      ? []
      : [
          {
            path: ['units', index, 'team'],
            message: 'graph.uses must name "team", or the group is never read',
          },
        ],
  );
}
