import type { PersonId } from '../organisation/ids.ts';
import type { Wake } from './duties/duty.ts';
import { roleOf } from './handler.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/**
 * Word to whoever was away when somebody else took the case: who has it now, and since when. There is nothing for them to
 * do, so it waits for a morning of work on which they are back (`waitsForReturn`).
 */
export function wordToAbsent(
  { joined }: CaseState,
  person: PersonId,
  { nextWorkday }: Pick<Wake, 'nextWorkday'>,
): PlannedMessage {
  const to = { kind: 'person', person } as const;
  const time = joined.length + 1;
  return {
    id: messageId(`taken-over-${String(time)}`, to),
    to,
    content: { kind: 'taken-over', time },
    onDoubt: 'hold',
    notBefore: nextWorkday,
  };
}

/** For whose return a message waits: that somebody is away is asked when it is about to be sent. Nobody for all others. */
export function waitsForReturn({
  to,
  content,
}: Pick<PlannedMessage, 'to' | 'content'>): PersonId | undefined {
  return content.kind === 'taken-over' && to.kind === 'person' ? to.person : undefined;
}

/** Whether a message waits until somebody has the case again: who that is, is what it says. */
export function waitsForHands(
  { acknowledged }: CaseState,
  message: Pick<PlannedMessage, 'to' | 'content'>,
): boolean {
  return acknowledged === undefined && waitsForReturn(message) !== undefined;
}

/**
 * Whether there is nothing to say any more to the one who was away: they have the case again, they have no part in it, or
 * another word of a later time is on its way. Between two hands it only waits (`waitsForHands`), as long
 * as somebody is asked: it would wait for ever where nobody is left.
 */
export function isBackAlready(
  state: CaseState,
  { to, time }: { readonly to: PlannedMessage['to']; readonly time: number },
): boolean {
  const { status, acknowledged, acknowledgeBy, joined, movedOn } = state;
  if (to.kind !== 'person' || status !== 'open') return true;
  if (roleOf(state, to.person) === undefined || movedOn.includes(to.person)) return true;
  if (acknowledged === undefined ? acknowledgeBy === undefined : acknowledged.by === to.person) return true;
  return joined.slice(time).some(({ because, after }) => because === 'took-over' && after === to.person);
}
