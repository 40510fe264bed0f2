import type { PersonId } from '../organisation/ids.ts';
import { isAnswerable, isLooking, turnsAt, type Alert, type AlertId } from './alert.ts';

/** A yes to an alert. */
export interface SendAlert {
  readonly id: AlertId;
  readonly by: PersonId;
  /** Who may be asked, in order: as named on the card and still on call. */
  readonly onCall: readonly PersonId[];
  readonly keptOut: readonly PersonId[];
  /** UTC instant. */
  readonly now: string;
}

/** What became of a request: the alert as it is to be written, or why nothing is. */
export type AlertDecision =
  | { readonly kind: 'accepted'; readonly alert: Alert }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'refused';
      readonly reason: 'nobody-left' | 'not-allowed' | 'seen-already' | 'too-late';
    };

const nothing: AlertDecision = { kind: 'nothing' };

/** Starts an alert and asks the first. One that is under way, or that the same click made, is left as it is. */
export function decideSendAlert(before: Alert | undefined, request: SendAlert): AlertDecision {
  const { id, by, onCall, keptOut, now } = request;
  if (before !== undefined && (isLooking(before) || before.id === id || before.earlier.includes(id)))
    return nothing;
  const [first, ...next] = onCall.filter((person) => person !== by && !keptOut.includes(person));
  if (first === undefined) return { kind: 'refused', reason: 'nobody-left' };
  const earlier = before === undefined ? [] : [...before.earlier, before.id].slice(-50);
  return {
    kind: 'accepted',
    alert: {
      id,
      person: by,
      startedAt: now,
      asked: [{ person: first, at: now }],
      next,
      keptOut: [...keptOut],
      isSettled: false,
      earlier,
    },
  };
}

/** Somebody who was asked says that they call now. The first one counts. */
export function decideAnswerAlert(
  alert: Alert | undefined,
  { id, by, now }: { readonly id: AlertId; readonly by: PersonId; readonly now: string },
): AlertDecision {
  if (alert?.id !== id || !alert.asked.some(({ person }) => person === by))
    return { kind: 'refused', reason: 'not-allowed' };
  if (alert.seen?.by === by) return nothing;
  if (alert.seen !== undefined) return { kind: 'refused', reason: 'seen-already' };
  if (!isAnswerable(alert, now)) return { kind: 'refused', reason: 'too-late' };
  return { kind: 'accepted', alert: { ...alert, seen: { by, at: now }, isSettled: false } };
}

/** Asks the next when nobody has answered in time, or notes that nobody is left. Who has left the duty is passed over. */
export function decideTurn(
  alert: Alert,
  { now, onCall }: { readonly now: string; readonly onCall: readonly PersonId[] },
): AlertDecision {
  const at = turnsAt(alert);
  if (at === undefined || now < at) return nothing;
  const [person, ...next] = alert.next.filter((each) => onCall.includes(each));
  const turned: Alert =
    person === undefined
      ? { ...alert, next: [], unansweredAt: now }
      : { ...alert, next, asked: [...alert.asked, { person, at: now }] };
  return { kind: 'accepted', alert: { ...turned, isSettled: false } };
}
