import type { PersonId } from '../organisation/ids.ts';
import { clockChanges } from './change-clocks.ts';
import type { ClockSettings } from './clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { askInstead } from './duties/ask-next.ts';
import { noPart, type Wake } from './duties/duty.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isLeftAlone } from './handler.ts';
import { messagesOfLeaving } from './leave.ts';
import { meetingsWithout } from './meetings-without.ts';
import type { CaseState } from './state.ts';

/** The person has found out that somebody must not know more, or must never come to know. */
export interface ExcludePerson {
  readonly by: PersonId;
  readonly person: PersonId;
  /** That person reads the unit's private channel. */
  readonly readsChannel: boolean;
  /** That person is invited to the team's meeting, where there is one. */
  readonly isInvited?: boolean;
  readonly wake: Wake;
  readonly settings: ClockSettings;
}

/** So many can be kept out of one case. */
const most = 40;

/**
 * Keeps somebody out from now on: the part in the case is gone, what is on its way is dropped, cards that are there no
 * longer count. Whoever handled the case, or was waited for alone, is followed at once by the next whom the person was
 * told of before the yes; nobody else comes in. Only the person may, also after the case has ended.
 */
export function decideExcludePerson(
  state: CaseState,
  { by, person, readsChannel, isInvited = false, wake, settings }: ExcludePerson,
): Decision<'not-allowed' | 'not-possible'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.notTold.includes(person)) return nothing;
  if (person === state.reporter || state.notTold.length >= most) return refused('not-possible');
  const channelUsed = state.channelUsed && !readsChannel;
  const event = { type: 'PersonWasExcluded', by, person, channelUsed } as const;
  const after = evolve(state.id, state, { at: wake.now, event });
  const meetings = meetingsWithout(state, after, { person, isInvited });
  if (state.status !== 'open') return accepted([event, ...meetings.events], meetings.messages);
  const isAlone = isLeftAlone(state, person);
  const next = isAlone ? askInstead(after, wake) : noPart;
  const isNobodyLeft = isAlone && next.events.length === 0;
  const { told } = next.events.reduce(
    (before, then) => evolve(before.id, before, { at: wake.now, event: then }),
    after,
  );
  const excluded: CaseEvent = {
    ...event,
    ...(isNobodyLeft ? { acknowledgeBy: wake.acknowledgeBy } : {}),
    ...clockChanges(state, { ...state, told }, { now: wake.now, settings }),
  };
  const messages = messagesOfLeaving(state, person, channelUsed !== state.channelUsed);
  return accepted(
    [excluded, ...next.events, ...meetings.events],
    [...messages, ...next.messages, ...meetings.messages],
  );
}
