import type { PersonId } from '../../organisation/ids.ts';
import { isGiven } from '../consents.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import { roleOf } from '../handler.ts';
import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { Approval, AskedOne, TwoPersonKind } from './approval.ts';
import { checkersOf, decidersOf } from './deciders.ts';

/** A click on the card of one round. */
export interface OnRound<Kind> {
  readonly by: PersonId;
  readonly approval: Kind;
  readonly round: number;
  /** Who is away now. */
  readonly away: readonly PersonId[];
}

/** Why a click on a card is refused before anything else is looked at. */
export type RoundRefusal = 'not-allowed' | 'ended' | 'out-of-date';

/** The round that a card is about, while it still waits for an answer. */
export function openRound(
  state: CaseState,
  { approval, round }: Pick<OnRound<TwoPersonKind | keyof CaseState['approvals']>, 'approval' | 'round'>,
): Approval | undefined {
  const open = state.approvals[approval];
  return open?.round === round && open.status === 'proposed' ? open : undefined;
}

/** Asks the person for the consent that a decision takes, once a round. */
export function decideAskConsent(
  state: CaseState,
  { by, approval, round, away }: OnRound<TwoPersonKind>,
): Decision<RoundRefusal> {
  if (!decidersOf(state, away).includes(by)) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const open = openRound(state, { approval, round });
  if (open === undefined) return refused('out-of-date');
  if (open.consentAsked === true || isGiven(state, approval)) return nothing;
  const to = { kind: 'person', person: state.reporter } as const;
  return accepted(
    [{ type: 'ConsentWasAsked', by, approval, round }],
    [
      {
        id: messageId(`consent-asked-${approval}-${round}`, to),
        to,
        content: { kind: 'consent-asked', approval, round },
        onDoubt: 'hold',
      },
    ],
  );
}

/** Somebody says that HR or the legal department was asked, or has looked at it for HR. */
export interface RecordLegalCheck extends OnRound<TwoPersonKind> {
  readonly asked: AskedOne;
  /** Local date on which they were asked. */
  readonly on: string;
  readonly today: string;
  /** Who is of HR, by the organisation as it is now. */
  readonly hr: readonly PersonId[];
}

/** Keeps who was asked, and when. HR can say so of themselves; nobody else can have asked themselves. */
export function decideRecordLegalCheck(
  state: CaseState,
  check: RecordLegalCheck,
): Decision<RoundRefusal | 'date-wrong' | 'asked-not-possible'> {
  const { by, approval, round, asked, on, today, hr, away } = check;
  if (!checkersOf(state, away).includes(by)) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const open = openRound(state, check);
  if (open === undefined) return refused('out-of-date');
  const isPossible = asked === 'legal' || (hr.includes(asked) && !state.notTold.includes(asked));
  if (!isPossible || asked === state.reporter || (asked === by && roleOf(state, by) !== 'hr'))
    return refused('asked-not-possible');
  if (on > today) return refused('date-wrong');
  if (open.legal?.asked === asked && open.legal.on === on) return nothing;
  return accepted([{ type: 'LegalCheckWasRecorded', by, approval, round, asked, on }]);
}
