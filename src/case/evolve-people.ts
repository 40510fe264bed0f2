import type { PersonId } from '../organisation/ids.ts';
import { openCollection } from './collection.ts';
import type { CaseEvent } from './events.ts';
import type { Told } from './facts.ts';
import { isLeftAlone, knowsCase } from './handler.ts';
import type { CaseState, Joined } from './state.ts';

/** Somebody comes into the case later. Who was told already stays once, in the role that is now theirs. */
export function withPerson(
  { told, joined }: CaseState,
  { person, as }: Told,
  why: Omit<Joined, 'person' | 'isNew'>,
): Pick<CaseState, 'told' | 'joined'> {
  const isTold = told.some((entry) => entry.person === person && knowsCase(entry.as));
  return {
    told: told.some((entry) => entry.person === person)
      ? told.map((entry) => (entry.person === person ? { person, as } : entry))
      : [...told, { person, as }],
    joined: [...joined, { person, ...why, isNew: !isTold }],
  };
}

/** Somebody moves on. Who handled the case, or alone was waited for, leaves it as if nobody had acknowledged: the next is asked now. */
export function withoutPerson(state: CaseState, person: PersonId, at: string): Partial<CaseState> {
  const movedOn = [...state.movedOn, person];
  return isLeftAlone(state, person) ? { movedOn, acknowledged: undefined, acknowledgeBy: at } : { movedOn };
}

/** One more reading by this person; the first one stays known. */
export function withReading(opened: CaseState['opened'], by: PersonId, at: string): CaseState['opened'] {
  const before = opened.find((reading) => reading.by === by);
  if (before === undefined) return [...opened, { by, at, last: at }];
  return opened.map((reading) => (reading === before ? { ...reading, last: at } : reading));
}

/** The case is in this one's hands; each one's latest acknowledgement stays known. */
export function withAcknowledgement(
  { acknowledgements, acknowledgedBy }: CaseState,
  latest: CaseState['acknowledgedBy'][number],
): Pick<CaseState, 'acknowledged' | 'acknowledgements' | 'acknowledgedBy'> {
  return {
    acknowledged: latest,
    acknowledgements: acknowledgements + 1,
    acknowledgedBy: [...acknowledgedBy.filter(({ by }) => by !== latest.by), latest],
  };
}

/** The case is in the hands of whoever stood in, in the place of the one who was away. */
export function takenOver(
  state: CaseState,
  { by, as, from }: Extract<CaseEvent, { type: 'CaseWasTakenOver' }>,
  at: string,
): Partial<CaseState> {
  return {
    ...withPerson(state, { person: by, as }, { at, because: 'took-over', after: from }),
    ...withAcknowledgement(state, { by, at }),
  };
}

/** The latest act of this person in the case. What the person who reported does is no answer to the report. */
export function withAct({ acted, reporter }: CaseState, by: PersonId, at: string): CaseState['acted'] {
  return by === reporter ? acted : [...acted.filter((act) => act.by !== by), { by, at }];
}

/** Whoever was asked to keep evidence is asked no more; the person can ask somebody else. */
export function withoutCollector(state: CaseState, person: PersonId, at: string): Partial<CaseState> {
  const collection = openCollection(state);
  if (collection?.collector !== person) return {};
  return { collection: { ...collection, status: 'cancelled', at, remindAt: undefined } };
}
