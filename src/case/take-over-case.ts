import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { afterQuiet, type Wake } from './duties/duty.ts';
import { canHandle, handlerOf, roleOf } from './handler.ts';
import { messageId } from './messages.ts';
import { notificationUpdates } from './notifications.ts';
import { standInOf } from './stand-in.ts';
import type { CaseState } from './state.ts';
import { takenOver } from './taken-over.ts';
import { wordToAbsent } from './word-to-absent.ts';

/** Whoever stands in for the one who handles the case takes it. */
export interface TakeOverCase {
  readonly by: PersonId;
  readonly wake: Pick<Wake, 'now' | 'endOfQuiet' | 'away' | 'nextWorkday'>;
}

/** Who may take the case over now. Before anybody has acknowledged it the chain asks by itself. */
export function takerOf(state: CaseState, away: readonly PersonId[]): PersonId | undefined {
  return isInHand(state) ? standInOf(state, away)?.person : undefined;
}

/** Whether somebody could ever take the case over from whoever has it: then it has to be asked who is away. */
export function mightTakeOver(state: CaseState, person: PersonId): boolean {
  const as = roleOf(state, person);
  return isInHand(state) && as !== undefined && canHandle(as) && handlerOf(state) !== person;
}

function isInHand({ status, acknowledged }: CaseState): boolean {
  return status === 'open' && acknowledged !== undefined;
}

/**
 * Takes the case over, as if it had been passed on and acknowledged at once: what is still open is brought to the new
 * one, everybody's card says who has it, and the person hears who it is now. Whoever had it goes on reading it, and hears
 * of it when they are back.
 */
export function decideTakeOverCase(
  state: CaseState,
  { by, wake }: TakeOverCase,
): Decision<'not-allowed' | 'ended' | 'not-away'> {
  const [as, from] = [roleOf(state, by), handlerOf(state)];
  if (as === undefined || !canHandle(as) || from === undefined) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (state.acknowledged?.by === by) return nothing;
  if (takerOf(state, wake.away) !== by) return refused('not-away');
  const again = `-${String(state.acknowledgements + 1)}`;
  const reporter = { kind: 'person', person: state.reporter } as const;
  return accepted(
    [{ type: 'CaseWasTakenOver', by, as, from }],
    [
      {
        id: messageId(`joined-${String(state.joined.length + 1)}-${by}`, reporter),
        to: reporter,
        content: { kind: 'joined', person: by },
        onDoubt: 'hold',
        ...afterQuiet(wake),
      },
      wordToAbsent(state, from, wake),
      ...notificationUpdates(state, `acknowledged${again}`, { by, isOver: false }),
      ...takenOver(state, by, again),
    ],
  );
}
