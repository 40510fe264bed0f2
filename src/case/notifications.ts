import type { PersonId } from '../organisation/ids.ts';
import type { MessageId } from './ids.ts';
import { messageId, type MessageTarget, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

type Audience = Pick<CaseState, 'unit' | 'told' | 'channelUsed'> & Partial<Pick<CaseState, 'joined'>>;

/** Where the news of a case goes: the unit's private channel when it may be used, and the personal chats of those who do not read it. */
export function notificationTargets({
  unit,
  told,
  channelUsed,
  joined = [],
}: Audience): readonly MessageTarget[] {
  // A leader who came later had the news in the own chat.
  const cameLater = (person: PersonId) => joined.some((later) => later.isNew && later.person === person);
  const people = told
    // Who collects evidence is told of that, and of nothing else.
    .filter(({ as }) => as !== 'collector')
    .filter(({ person, as }) => !channelUsed || as !== 'leader' || cameLater(person))
    .map((entry): MessageTarget => ({ kind: 'person', person: entry.person }));
  return channelUsed ? [{ kind: 'channel', unit }, ...people] : people;
}

/** Of those, who is told how the case goes on. A first-aider listens, and hears of the beginning and the end alone. */
export function targetsWithNews(audience: Audience): readonly MessageTarget[] {
  return notificationTargets({ ...audience, told: audience.told.filter(({ as }) => as !== 'first-aider') });
}

/** The card that stands for the case at a recipient: the one of the last opening, where there was one. */
export function latestNotification({ reopened, deliveries }: CaseState, to: MessageTarget): MessageId {
  const again = messageId(`notification-reopened-${reopened}`, to);
  return deliveries[again] === undefined ? messageId('notification', to) : again;
}

/** Whether a message is the first that a recipient got of a case, or of one that was opened again. */
export function isFirstNotification(id: MessageId): boolean {
  return id.startsWith('notification.') || id.startsWith('notification-reopened-');
}

/** Whether a message asks somebody to keep evidence: whether it arrived stays known, like that of the news. */
export function isCollectRequest(id: MessageId): boolean {
  return id.startsWith('collect-evidence-');
}

/** Whether a message is about somebody who keeps evidence. */
export function isAboutCollecting(id: MessageId): boolean {
  return id.startsWith('collect');
}

/** Whether a message brought somebody the case once more: it is their turn, they are back, or it has moved to the own chat. */
export function isLaterNews(id: MessageId): boolean {
  return isTurn(id) || id.startsWith('notification-moved-');
}

/** Whether a message says to somebody who had left that they are in the case again. */
export function isComingBack(id: string): boolean {
  return id.startsWith('notification-again-');
}

/** Whether a message is the news of a case: the first one, or the one that says that it is now the recipient's turn. */
export function isNews(id: MessageId): boolean {
  return isFirstNotification(id) || isTurn(id);
}

function isTurn(id: MessageId): boolean {
  return isComingBack(id) || isPassedOn(id) || id.startsWith('notification-asked.');
}

/** Whether a message passes the case on to somebody, or back to who had it before: it may happen more than once. */
export function isPassedOn(id: string): boolean {
  return id.startsWith('notification-handed-') || id.startsWith('notification-back-');
}

/** The first, neutral message of a case. A duty: sent again, marked as repeated, when in doubt. */
export function notifications(audience: Audience): readonly PlannedMessage[] {
  return notificationTargets(audience).map((to) => ({
    id: messageId('notification', to),
    to,
    content: { kind: 'notification' },
    onDoubt: 'repeat-marked',
  }));
}

/**
 * Brings the notification cards that are out there up to date. Doing it twice does no harm. Who acts has the case
 * open in the own chat, in place of the notification: an update would take it away.
 */
export function notificationUpdates(
  state: CaseState,
  step: string,
  { by, isOver }: { readonly by: PersonId; readonly isOver: boolean },
): readonly PlannedMessage[] {
  const others = isOver ? notificationTargets(state) : targetsWithNews(state);
  const targets = others.filter((to) => to.kind !== 'person' || to.person !== by);
  return targets.map((to) => ({
    id: messageId(`notification-${step}`, to),
    to,
    content: { kind: 'notification' },
    onDoubt: 'repeat-marked',
    replaces: latestNotification(state, to),
  }));
}
