import type { ConsentLine } from '../../cards/consent-data.ts';
import { ConsentPurpose } from '../../case/consent.ts';
import { consentOf } from '../../case/consents.ts';
import type { Told } from '../../case/facts.ts';
import { acknowledgersOf, isMissed } from '../../case/handler.ts';
import { notReachedByYes } from '../../case/police-evidence.ts';
import { hadItBefore } from '../../case/stand-in.ts';
import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import { laterNow } from '../chain.ts';
import { awayAmong } from '../circumstances.ts';
import { candidatesFor, nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** Who may be told of a case and is not: by the organisation as it is now, and nobody whom the person keeps out. */
export function mayBeTold({ organisation }: Services, state: CaseState): readonly Told[] {
  const unit = unitById(organisation, state.unit);
  if (unit === undefined) return [];
  return candidatesFor(organisation, unit, state.reporter).filter(
    ({ person }) => !state.notTold.includes(person) && !state.told.some((told) => told.person === person),
  );
}

/** Every question of consent with its latest answer, people first. */
export function consentLines(services: Services, state: CaseState): readonly ConsentLine[] {
  const others = state.status === 'open' ? mayBeTold(services, state) : [];
  const people = [...state.told, ...others].map(({ person, as }) =>
    lineOf(state, 'told', { person, as, name: nameOf(services.organisation, person) }),
  );
  const purposes = ConsentPurpose.options.filter((purpose) => purpose !== 'told');
  return [
    ...people,
    ...purposes.map((purpose) => ({ ...lineOf(state, purpose), ...notReached(services, state, purpose) })),
  ];
}

/** One of them; nothing when there is no such question in this case. */
export function consentLine(
  services: Services,
  state: CaseState,
  { purpose, person }: { purpose: ConsentPurpose; person?: PersonId | undefined },
): ConsentLine | undefined {
  return consentLines(services, state).find(
    (line) => line.purpose === purpose && line.whom?.person === person,
  );
}

/** A yes that was given before the one who leads an open case now came into it. */
function notReached({ organisation }: Services, state: CaseState, purpose: ConsentPurpose) {
  const person =
    purpose === 'evidence-police' && state.status === 'open' ? notReachedByYes(state) : undefined;
  return person === undefined ? {} : { notFor: nameOf(organisation, person) };
}

function lineOf(state: CaseState, purpose: ConsentPurpose, whom?: ConsentLine['whom']): ConsentLine {
  const answer = consentOf(state, purpose, whom?.person);
  return {
    purpose,
    ...(whom === undefined ? {} : { whom }),
    ...(answer === undefined ? {} : { answer: { given: answer.given, at: answer.at } }),
  };
}

/**
 * Who is asked when the case is taken from somebody for whom it waits: whoever had it before them and is at work, else
 * the next of the chain.
 */
export async function nextWithout(services: Services, state: CaseState, person: PersonId | undefined) {
  if (person === undefined || state.status !== 'open' || !isMissed(state, person)) return {};
  const before = state.acknowledged?.by === person ? await backFrom(services, state, person) : [];
  const later = laterNow(services, state).chain.filter(
    (step) => step.person !== person && !acknowledgersOf(state).includes(step.person),
  );
  const next = [...before, ...later][0];
  return {
    next: next === undefined ? 'nobody' : { name: nameOf(services.organisation, next.person) },
  } as const;
}

/** Who had the case before this one took it, has a part in it still, and is at work. */
async function backFrom(services: Services, state: CaseState, person: PersonId): Promise<readonly Told[]> {
  const before = hadItBefore(state, person).filter((each) => hasPart(services, state, each.person));
  const away = await awayAmong(
    services,
    before.map((each) => each.person),
  );
  return before.filter((each) => !away.includes(each.person));
}
