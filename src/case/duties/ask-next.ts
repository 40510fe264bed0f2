import type { PersonId } from '../../organisation/ids.ts';
import type { CaseEvent } from '../events.ts';
import type { EscalationReason } from '../people-events.ts';
import type { Told } from '../facts.ts';
import { evolve } from '../evolve.ts';
import { askedSoFar, canHandle, isLeftAlone, roleOf, waitsFor } from '../handler.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import { isPassedOn } from '../notifications.ts';
import { formerHandlers } from '../stand-in.ts';
import type { CaseState } from '../state.ts';
import { wordOfJoining } from '../word-of-joining.ts';
import { noPart, type Duty, type Part, type Wake } from './duty.ts';

/**
 * Asks the next in the chain when nobody has acknowledged in time, and at once when the one who was asked cannot be
 * reached or is away, or when the one who handles the case has moved on. Those who were asked before keep the case and may still acknowledge it.
 */
export const askNext: Duty = { due, act };

function due({ acknowledged, acknowledgeBy }: CaseState): string | undefined {
  return acknowledged === undefined ? acknowledgeBy : undefined;
}

function act(state: CaseState, wake: Wake): Part {
  const movedOn = whoMovedOn(state, wake);
  const steps = movedOn.reduce<readonly CaseState[]>(
    (before, event) => [...before, evolve(state.id, before.at(-1) ?? state, { at: wake.now, event })],
    [state],
  );
  const latest = steps.at(-1) ?? state;
  const isMissed = movedOn.some(({ person }, index) => isLeftAlone(steps[index] ?? state, person));
  const { events, messages } = askIn(latest, wake, isMissed ? 'moved-on' : undefined);
  return { events: [...movedOn, ...events], messages };
}

type MovedOn = Extract<CaseEvent, { type: 'PersonMovedOn' }>;

/** Those who could handle the case, or had taken it on, and have no part in it any more. */
function whoMovedOn({ told, movedOn, acknowledged }: CaseState, { gone }: Wake): readonly MovedOn[] {
  return (
    told
      .filter(({ person, as }) => canHandle(as) || acknowledged?.by === person)
      // Whoever has acknowledged since had come back, and may leave again.
      .filter(({ person }) => !movedOn.includes(person) || acknowledged?.by === person)
      .filter(({ person }) => gone.includes(person))
      .map(({ person }) => ({ type: 'PersonMovedOn', person }))
  );
}

function askIn(state: CaseState, wake: Wake, known: EscalationReason | undefined): Part {
  const timeOut = due(state);
  if (timeOut === undefined) return noPart;
  const isTooLate = timeOut <= wake.now;
  const because =
    known ??
    leftAlone(state, timeOut) ??
    reasonToAsk(state, wake) ??
    (isTooLate ? 'not-acknowledged' : undefined);
  if (because === undefined) return noPart;
  const next = nextIn(state, wake, {
    isUrgent: because === 'unreachable' || because === 'moved-on',
    isTooLate,
    before: because === 'moved-on' ? formerHandlers(state) : [],
  });
  if (next !== undefined) return ask(state, next, because, wake);
  return isTooLate ? { events: [{ type: 'ChainHasEnded' }], messages: wordToGiver(state) } : noPart;
}

/** Who had the case left it just when the next is to be asked: that is why. */
function leftAlone({ left }: CaseState, timeOut: string): 'moved-on' | undefined {
  return left.some(({ at }) => at === timeOut) ? 'moved-on' : undefined;
}

/** Asks the next in the place of somebody who must not know more; nothing where nobody is left who was named. */
export function askInstead(state: CaseState, wake: Wake): Part {
  const next = nextIn(state, wake, {
    isUrgent: true,
    isTooLate: true,
    before: formerHandlers(state),
  });
  return next === undefined ? noPart : ask(state, next, 'excluded', wake);
}

/** Whoever had the case before somebody took it and left comes first, and then the chain. */
function nextIn(
  state: CaseState,
  { chain, away, gone }: Wake,
  {
    isUrgent,
    isTooLate,
    before,
  }: {
    readonly isUrgent: boolean;
    readonly isTooLate: boolean;
    /** Who had the case before whoever has just left it. */
    readonly before: readonly Told[];
  },
): Told | undefined {
  const later = chain.filter(
    ({ person }) => !askedSoFar(state).includes(person) && !state.notTold.includes(person),
  );
  const left = [...before.filter(({ person }) => !gone.includes(person)), ...later];
  const reachable = left.filter(({ person }) => !isUnreachable(state, person));
  // Somebody who is away, or out of reach, is asked only when nobody better is left.
  return (
    reachable.find(({ person }) => !away.includes(person)) ??
    (isUrgent || isTooLate ? reachable[0] : undefined) ??
    (isTooLate ? left[0] : undefined)
  );
}

/** Why nobody need wait for the ones who were asked last: all of them are out of reach, or away. */
function reasonToAsk(state: CaseState, { away, gone }: Wake): 'unreachable' | 'away' | undefined {
  const waiting = waitsFor(state);
  const isLost = (person: PersonId) => gone.includes(person) || isUnreachable(state, person);
  if (waiting.every(isLost)) return 'unreachable';
  return waiting.every((person) => isLost(person) || away.includes(person)) ? 'away' : undefined;
}

/** Whether an open case waits for nobody but people whom its news cannot reach. */
export function isOutOfTouch(state: CaseState): boolean {
  const isWaiting = state.status === 'open' && due(state) !== undefined;
  return isWaiting && waitsFor(state).every((person) => isUnreachable(state, person));
}

/** The bot has never met the person in Teams, or Teams refused the news of the case for good. */
function isUnreachable({ deliveries, reopened }: CaseState, person: PersonId): boolean {
  const steps = ['notification', 'notification-asked', `notification-reopened-${reopened}`];
  const isNewsFor = (id: string) =>
    steps.some((step) => id === `${step}.${person}`) || (isPassedOn(id) && id.endsWith(`.${person}`));
  return Object.entries(deliveries).some(
    ([id, { status }]) => isNewsFor(id) && (status === 'waiting' || status === 'failed'),
  );
}

function ask(state: CaseState, { person, as }: Told, because: EscalationReason, wake: Wake): Part {
  const { acknowledgeBy } = wake;
  return {
    events: [{ type: 'CaseWasEscalated', to: person, as, because, acknowledgeBy }],
    messages: [...wordOfJoining(state, person, wake), ...wordToGiver(state)],
  };
}

/** Whoever passed the case on to somebody who cannot be reached hears it: they believe it to be in other hands. */
function wordToGiver(state: CaseState): readonly PlannedMessage[] {
  const { joined, movedOn, acknowledgeBy = '' } = state;
  const latest = joined.findLast(({ because }) => because === 'handed-over');
  if (latest?.after === undefined || waitsFor(state)[0] !== latest.person) return [];
  const { person, after: giver } = latest;
  if (!isUnreachable(state, person) || movedOn.includes(giver) || roleOf(state, giver) === undefined)
    return [];
  const to = { kind: 'person', person: giver } as const;
  const id = messageId(`hand-over-lost-${joined.length}-${acknowledgeBy}`, to);
  return [{ id, to, content: { kind: 'hand-over-lost', person }, onDoubt: 'repeat-marked' }];
}
