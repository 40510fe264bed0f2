import type { PersonId } from '../organisation/ids.ts';
import { clockChanges, type Knowing } from './change-clocks.ts';
import type { ConsentPurpose } from './consent.ts';
import { whatItStartsOrEnds } from './approvals/consent-changes.ts';
import { isGiven } from './consents.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { Told } from './facts.ts';
import { handlerOf, holdsCase } from './handler.ts';
import { inOwnChat, messagesOfLeaving } from './leave.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { notificationUpdates } from './notifications.ts';
import { notReachedByYes } from './police-evidence.ts';
import type { CaseState } from './state.ts';

/** The person answers one question of consent, whichever way it was answered before. */
export interface ChangeConsent extends Knowing {
  readonly by: PersonId;
  readonly purpose: ConsentPurpose;
  /** Who is told, where that is the purpose. */
  readonly person?: PersonId | undefined;
  readonly give: boolean;
  /** Version of the wording that was shown. */
  readonly wording: number;
  /** Who may be told, by the organisation as it is now. */
  readonly candidates: readonly Told[];
  /** Whether this person reads the unit's private channel. */
  readonly readsChannel: boolean;
}

/** Why an answer is not taken. Somebody has to have the case, or it is withdrawn as a whole. */
export type ConsentRefusal = 'not-allowed' | 'ended' | 'nobody-left' | 'recipient-not-possible';

/** Takes the answer: from then on nothing is shown or done that it forbids. A yes needs an open case, a no does not. */
export function decideChangeConsent(state: CaseState, change: ChangeConsent): Decision<ConsentRefusal> {
  const { by, purpose, person, give } = change;
  if (by !== state.reporter) return refused('not-allowed');
  if ((purpose === 'told') !== (person !== undefined)) return refused('recipient-not-possible');
  const isNews = isGiven(state, purpose, person) !== give || (give && isForAnother(state, purpose));
  if (!isNews) return nothing;
  if (state.status === 'withdrawn' || (give && state.status !== 'open')) return refused('ended');
  if (person === undefined) return answered(state, change);
  return give ? join(state, change, person) : leave(state, change, person);
}

/** A yes that does not reach whoever leads the case now can be given anew, without taking it back first. */
function isForAnother(state: CaseState, purpose: ConsentPurpose): boolean {
  return purpose === 'evidence-police' && notReachedByYes(state) !== undefined;
}

function answered(state: CaseState, change: ChangeConsent): Decision<ConsentRefusal> {
  const { by, purpose, give, wording } = change;
  const event = { type: give ? 'ConsentWasGiven' : 'ConsentWasWithdrawn', by, purpose, wording } as const;
  return accepted(
    [event, ...whatItStartsOrEnds(state, change)],
    [...words(state, purpose, give), ...newsForLeader(state, purpose)],
  );
}

/** The views with the person's words in them give way to the neutral card that they came from. */
function words(state: CaseState, purpose: ConsentPurpose, give: boolean): readonly PlannedMessage[] {
  if (purpose !== 'words' || give) return [];
  return notificationUpdates(state, `words-${state.changes + 1}`, { by: state.reporter, isOver: false });
}

/** What whoever handles the case has to act on. The rest is read when it is needed. */
const matters: readonly ConsentPurpose[] = ['words', 'mentioned', 'sender-contact', 'police-help'];

function newsForLeader(state: CaseState, purpose: ConsentPurpose): readonly PlannedMessage[] {
  const person = handlerOf(state);
  if (person === undefined || state.status !== 'open' || !matters.includes(purpose)) return [];
  const to = { kind: 'person', person } as const;
  const id = messageId(`consent-${purpose}-${state.changes + 1}`, to);
  return [{ id, to, content: { kind: 'consent-changed', purpose }, onDoubt: 'repeat-marked' }];
}

function join(state: CaseState, change: ChangeConsent, person: PersonId): Decision<ConsentRefusal> {
  const { by, purpose, wording, candidates } = change;
  const entry = candidates.find((candidate) => candidate.person === person);
  if (entry === undefined || person === by || state.notTold.includes(person))
    return refused('recipient-not-possible');
  const told = [...state.told, { person, as: entry.as }];
  const wasTold = state.left.some((left) => left.person === person);
  const step = wasTold ? `notification-again-${state.changes + 1}` : 'notification';
  return accepted(
    [
      {
        type: 'ConsentWasGiven',
        by,
        purpose,
        person,
        as: entry.as,
        wording,
        ...clockChanges(state, { ...state, told }, change),
      },
    ],
    [inOwnChat(person, step)],
  );
}

/** Whether nobody is left to help without this person. */
export function isLastToHelp({ told }: Pick<CaseState, 'told'>, person: PersonId): boolean {
  const helping = told.filter(({ as }) => holdsCase(as));
  if (told.every((entry) => entry.person === person)) return true;
  return helping.length > 0 && helping.every((entry) => entry.person === person);
}

function leave(state: CaseState, change: ChangeConsent, person: PersonId): Decision<ConsentRefusal> {
  const { by, purpose, wording, readsChannel } = change;
  const told = state.told.filter((entry) => entry.person !== person);
  if (isLastToHelp(state, person)) return refused('nobody-left');
  const channelEnds = readsChannel && state.channelUsed;
  const clocks = state.status === 'open' ? clockChanges(state, { ...state, told }, change) : {};
  return accepted(
    [
      {
        type: 'ConsentWasWithdrawn',
        by,
        purpose,
        person,
        wording,
        ...(channelEnds ? { channelEnds } : {}),
        ...clocks,
      },
    ],
    messagesOfLeaving(state, person, channelEnds),
  );
}
