import { Temporal } from 'temporal-polyfill';
import { instantText, secondsLater } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isChangeOf } from '../case/meeting-messages.ts';
import { isFirstNotification } from '../case/notifications.ts';
import { isObsolete } from '../case/obsolete.ts';
import { isLeftInPeace } from '../case/quiet.ts';
import type { CaseState } from '../case/state.ts';
import { waitsForHands, waitsForReturn } from '../case/word-to-absent.ts';
import { nextWorkday } from '../case/workdays.ts';
import { endOfQuiet } from '../law/quiet-hours.ts';
import type { PersonId } from '../organisation/ids.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { OutboxChange, OutboxRow, OutstandingMessage } from '../ports/case-store.ts';
import { isInHand } from './attempts-in-hand.ts';
import { claimed } from './claimed.ts';
import type { Services } from './services.ts';

/** What to do with an outbox row. */
export type Step =
  | { readonly kind: 'send'; readonly row: OutboxRow }
  /** Its point is gone. */
  | { readonly kind: 'drop'; readonly row: OutboxRow }
  /** The person is left in peace, and in the morning it is too late: somebody else hears of it. */
  | { readonly kind: 'hand-over'; readonly row: OutboxRow }
  /** The person is left in peace until then. */
  | { readonly kind: 'wait'; readonly row: OutboxRow; readonly until: string }
  /** Its sender died between sending and recording. */
  | { readonly kind: 'doubt'; readonly row: OutboxRow }
  | { readonly kind: 'leave'; readonly row: OutboxRow };

interface InBatch {
  readonly row: OutboxRow;
  readonly rows: readonly OutboxRow[];
  /** All that is outstanding, also what waits for later. */
  readonly outstanding: readonly OutstandingMessage[];
  readonly now: string;
  /** Who is away, of those for whose return a message waits. */
  readonly away: readonly PersonId[];
}

/** The next step of a row, among those that are outstanding with it. */
export function stepFor(
  services: Services,
  state: CaseState,
  { row, rows, outstanding, now, away }: InBatch,
): Step {
  if (row.status === 'sending') {
    const isHeld = (row.leaseUntil ?? '') > now || isInHand(services, state.id, row);
    return { kind: isHeld ? 'leave' : 'doubt', row };
  }
  if (row.status !== 'pending' || isPreceded(row, rows)) return { kind: 'leave', row };
  const before = isObsolete(state, row.message) ? undefined : changedBy(row.message, outstanding);
  if (before !== undefined) return { kind: 'wait', row, until: later(before.notBefore, now) };
  const next = isAwaited(state, row.message, away)
    ? onNextMorning(services, state, row.message, now)
    : stepNow(services, state, row.message, now);
  return next.kind === 'wait' ? { kind: 'wait', row, until: next.until } : { kind: next.kind, row };
}

/** Marks those of some new rows as being sent that go out at once and wait for no other message. */
export function claimAtOnce(
  services: Services,
  state: CaseState,
  rows: readonly OutboxChange[],
  now: string,
): readonly OutboxChange[] {
  const goesAtOnce = ({ message }: OutboxChange) =>
    (message.notBefore === undefined || message.notBefore <= now) &&
    !saysMore(message) &&
    waitsForReturn(message) === undefined &&
    stepNow(services, state, message, now).kind === 'send';
  return rows.map((row) => (goesAtOnce(row) ? claimed(row, now) : row));
}

type StepNow =
  { readonly kind: 'send' | 'drop' | 'hand-over' } | { readonly kind: 'wait'; readonly until: string };

function stepNow(services: Services, state: CaseState, message: PlannedMessage, now: string): StepNow {
  if (isObsolete(state, message)) return { kind: 'drop' };
  const workingTime = workingTimeOf(services.organisation, state.unit);
  const morning = instantText(endOfQuiet(Temporal.Instant.from(now), workingTime));
  if (morning === now || !isLeftInPeace(state, message)) return { kind: 'send' };
  return isObsolete(state, message, morning) ? { kind: 'hand-over' } : { kind: 'wait', until: morning };
}

function isAwaited(state: CaseState, message: PlannedMessage, away: readonly PersonId[]): boolean {
  const person = waitsForReturn(message);
  return (person !== undefined && away.includes(person)) || waitsForHands(state, message);
}

/** Whoever is away, or is to hear who has the case when nobody has, is looked for again on the next morning of work. */
function onNextMorning(services: Services, state: CaseState, message: PlannedMessage, now: string): StepNow {
  if (isObsolete(state, message)) return { kind: 'drop' };
  return { kind: 'wait', until: nextWorkday(now, workingTimeOf(services.organisation, state.unit)) };
}

/** Whether it says more of news that are just being sent: only when they have arrived is it known what to say. */
function isPreceded({ message }: OutboxRow, rows: readonly OutboxRow[]): boolean {
  return (
    saysMore(message) && rows.some((row) => row.status === 'sending' && isFirstNotification(row.message.id))
  );
}

function saysMore({ replaces, content }: PlannedMessage): boolean {
  return replaces !== undefined || content.kind === 'withdrawn' || isChange(content);
}

function isChange(content: PlannedMessage['content']): boolean {
  return content.kind === 'debriefing-invitation' && content.act !== undefined;
}

/** What is still on its way to the same meeting: a change that overtook the invitation would find nothing to change. */
function changedBy(
  { id, content }: PlannedMessage,
  outstanding: readonly OutstandingMessage[],
): OutstandingMessage | undefined {
  return isChange(content) ? outstanding.find((other) => isChangeOf(id, other.id)) : undefined;
}

/** When it is looked at again. */
function later(notBefore: string | undefined, now: string): string {
  const soon = secondsLater(now, 1);
  return notBefore !== undefined && notBefore > soon ? notBefore : soon;
}
