import type { PersonId } from '../organisation/ids.ts';
import type { MissingPart } from './closing-events.ts';
import type { CommandId, MessageId } from './ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { handlerOf } from './handler.ts';
import { hoursLater } from './instants.ts';
import { inThisOpening, messageId, type MessageTarget, type PlannedMessage } from './messages.ts';
import { notificationUpdates } from './notifications.ts';
import type { CaseState } from './state.ts';

/** The person answers whether anything is missing. */
export interface AnswerMissing {
  readonly by: PersonId;
  readonly lacksSomething: boolean;
}

/** Records the answer: the leader is told when something is missing, else the closing card shows that nothing is. The person may answer again. */
export function decideAnswerMissing(
  state: CaseState,
  { by, lacksSomething }: AnswerMissing,
): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (state.lacksSomething === lacksSomething) return nothing;
  const handler = handlerOf(state);
  const event = { type: 'ReporterAnswered', by, lacksSomething } as const;
  if (handler === undefined) return accepted([event]);
  if (lacksSomething) return accepted([event], [toPerson('lacks-something', handler, state.answers + 1)]);
  // Before the question there is no closing card to bring up to date.
  return accepted([event], state.asked === undefined ? [] : [freshClosingCard(handler, state)]);
}

/** What is missing, as the person lets the leader know it. */
export interface TellMissing {
  readonly by: PersonId;
  readonly missing: readonly MissingPart[];
  /** The note with own words that the person saw and said yes to. */
  readonly words?: CommandId | undefined;
}

/** The leader hears what is missing, by the person's own yes to exactly this. It says at the same time that something is. */
export function decideTellMissing(
  state: CaseState,
  { by, missing, words }: TellMissing,
): Decision<'not-allowed' | 'ended' | 'empty'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (missing.length === 0 && words === undefined) return refused('empty');
  const { closing } = state;
  if (state.lacksSomething === true && closing.words === words && isSame(closing.missing, missing))
    return nothing;
  const told: CaseEvent = {
    type: 'MissingWasTold',
    by,
    missing: [...missing],
    ...(words === undefined ? {} : { words }),
  };
  const handler = handlerOf(state);
  const answer = { type: 'ReporterAnswered', by, lacksSomething: true } as const;
  return accepted(
    [...(state.lacksSomething === true ? [] : [answer]), told],
    handler === undefined ? [] : [toPerson('missing-told', handler, (closing.times ?? 0) + 1)],
  );
}

function isSame(one: readonly MissingPart[] = [], other: readonly MissingPart[]): boolean {
  return one.join() === other.join();
}

/**
 * The person says without being asked that nothing more is needed: the leader gets the closing card now. What the person
 * has said so before, or was asked, is the same answer.
 */
export function decideNeedNothingMore(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  const answer = decideAnswerMissing(state, { by, lacksSomething: false });
  if (answer.kind === 'refused' || state.asked !== undefined || by !== state.reporter) return answer;
  const answered = answer.kind === 'accepted' ? answer.events : [];
  const handler = handlerOf(state);
  if (handler === undefined || state.status !== 'open') return answer;
  const to = { kind: 'person', person: handler } as const;
  const card = { id: closingCardId(state, to), to, content: { kind: 'closing-approval' } } as const;
  return accepted([{ type: 'ReporterWasAsked' }, ...answered], [{ ...card, onDoubt: 'hold' }]);
}

/** Hours of silence after the question that let the leader close: seven days. */
const silenceBeforeClosing = 7 * 24;

/** UTC instant from which silence of the person is enough. */
export function silenceUntil(asked: string): string {
  return hoursLater(asked, silenceBeforeClosing);
}

/** The leader closes the case. */
export interface CloseCase {
  readonly by: PersonId;
  /** UTC instant of the click. */
  readonly now: string;
  /** The note in which the leader wrote a sentence to the person. */
  readonly recognition?: CommandId | undefined;
}

/** Closes a case when the person lacks nothing, has been silent for seven days, or has died. */
export function decideClose(
  state: CaseState,
  { by, now, recognition }: CloseCase,
): Decision<'not-allowed' | 'ended' | 'something-is-missing' | 'not-asked-yet' | 'not-answered-yet'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  if (state.status === 'closed') return nothing;
  if (state.status !== 'open') return refused('ended');
  if (state.lacksSomething === true) return refused('something-is-missing');
  if (state.asked === undefined) return refused('not-asked-yet');
  if (state.lacksSomething === undefined && state.death === undefined && now < silenceUntil(state.asked)) {
    return refused('not-answered-yet');
  }
  return accepted(
    [{ type: 'CaseWasClosed', by, ...(recognition === undefined ? {} : { recognition }) }],
    [
      toPerson('closed', state.reporter, state.reopened + 1),
      ...notificationUpdates(state, inThisOpening('closed', state), { by, isOver: true }),
    ],
  );
}

function freshClosingCard(person: PersonId, state: CaseState): PlannedMessage {
  const to = { kind: 'person', person } as const;
  const { answers, deliveries } = state;
  const original = closingCardId(state, to);
  return {
    id: messageId(`closing-approval-${answers + 1}`, to),
    to,
    content: { kind: 'closing-approval' },
    onDoubt: 'hold',
    // Where no card is known to be there, for example because somebody else handled the case then, it is a new one.
    ...(deliveries[original]?.status === 'sent' ? { replaces: original } : {}),
  };
}

/** The first closing card since the case was last opened. */
export function closingCardId(state: CaseState, to: MessageTarget): MessageId {
  return messageId(inThisOpening('closing-approval', state), to);
}

/** Whether a message is the first closing card, which is brought up to date later on. */
export function isClosingCard(id: MessageId): boolean {
  return id.startsWith('closing-approval.') || id.startsWith('closing-approval-again-');
}

function toPerson(
  step: 'closed' | 'lacks-something' | 'missing-told',
  person: PersonId,
  count: number,
): PlannedMessage {
  const to = { kind: 'person', person } as const;
  const kind = step === 'missing-told' ? 'lacks-something' : step;
  return { id: messageId(`${step}-${count}`, to), to, content: { kind }, onDoubt: 'hold' };
}
