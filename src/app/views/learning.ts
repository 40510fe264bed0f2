import { holdsCase } from '../../case/handler.ts';
import type { LearningTopic } from '../../case/meeting-events.ts';
import type { CaseState } from '../../case/state.ts';
import { personOf, unitById } from '../../organisation/directory.ts';
import { readPrivately } from '../private-notes.ts';
import type { Services } from '../services.ts';

/** What is on the leader's card of learning points. */
export function learningData(
  state: CaseState,
  round: number,
  given: {
    readonly stage?: 'empty' | 'names';
    readonly topics?: readonly LearningTopic[];
    readonly points?: string | undefined;
    readonly names?: readonly string[];
  } = {},
) {
  const { debriefing, told } = state;
  const isDone =
    debriefing.status === 'approved' && debriefing.round === round && debriefing.learning === 'noted';
  return {
    caseId: state.id,
    round,
    stage: isDone ? ('done' as const) : (given.stage ?? ('open' as const)),
    topics: [...(given.topics ?? [])],
    ...(given.points === undefined ? {} : { points: given.points }),
    names: [...(given.names ?? [])],
    hasAmr: told.some(({ as }) => as === 'amr'),
  };
}

/** What the AMR gets to read of it. What was erased is not there. */
export async function learningToldData(services: Services, state: CaseState, round: number) {
  const { debriefing } = state;
  const report = await readPrivately(services, state.id);
  const points = report?.learning?.find((note) => note.round === round)?.points;
  return {
    caseId: state.id,
    topics: debriefing.status === 'approved' && debriefing.round === round ? (debriefing.topics ?? []) : [],
    ...(points === undefined ? {} : { points }),
  };
}

/**
 * Words of a text that are a name, first or last, of somebody in the unit or in the case, or of a first-aider, as they
 * were written. Who listens or keeps evidence in this case makes no difference: the leader would learn of it.
 */
export function namesIn(
  { organisation }: Pick<Services, 'organisation'>,
  state: CaseState,
  text: string,
): readonly string[] {
  const unit = unitById(organisation, state.unit);
  const people = [
    state.reporter,
    ...(unit === undefined ? [] : [unit.leader, unit.deputy, ...unit.amr, ...unit.tr, ...unit.members]),
    ...state.told.filter(({ as }) => holdsCase(as)).map(({ person }) => person),
    ...organisation.units.flatMap(({ firstAiders, collector }) => [...firstAiders, collector]),
  ];
  const names = new Set(
    people.flatMap((person) =>
      person === undefined ? [] : wordsIn(personOf(organisation, person)?.name ?? ''),
    ),
  );
  const found = text.match(letters) ?? [];
  return [
    ...new Set(found.filter((word) => names.has(plain(word)) || names.has(plain(word).replace(/s$/, '')))),
  ];
}

const letters = /\p{L}+/gu;

/** Small words that stand in names and everywhere else. */
const particles = ['af', 'de', 'den', 'der', 'du', 'la', 'le', 'van', 'von'];

/** Initials and particles are no names; Bo and Ib are. */
function wordsIn(name: string): string[] {
  return (name.match(letters) ?? [])
    .map(plain)
    .filter((word) => word.length > 1 && !particles.includes(word));
}

function plain(word: string): string {
  return word.toLocaleLowerCase('da');
}
