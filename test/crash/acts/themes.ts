import { handlerOf } from '../../../src/case/handler.ts';
import type { CaseState } from '../../../src/case/state.ts';
import { decideSomething, takeConsentBack } from './approvals.ts';
import type { Act, Deed, Standing } from './act.ts';
import { handler } from './act.ts';
import { handOver } from './hand-over.ts';
import { meet } from './meetings.ts';
import { takeDown } from './take-down.ts';

/** What people are at in a storm, so that what takes several steps is taken to its end. */
export type Theme = 'approvals' | 'meetings' | 'take-down' | 'hand-over' | 'plan';

/** Those that take more steps more often. */
export const themes: readonly Theme[] = [
  'approvals',
  'approvals',
  'approvals',
  'meetings',
  'meetings',
  'take-down',
  'hand-over',
  'plan',
];

const deeds: Readonly<Record<Exclude<Theme, 'plan'>, readonly Deed[]>> = {
  approvals: [...Array.from({ length: 9 }, () => decideSomething), takeConsentBack],
  meetings: [meet],
  'take-down': [takeDown],
  'hand-over': [handOver],
};

const leaders = ['mona', 'karen', 'peter', 'ali'];

/** What somebody does next by this theme. Now and then it is pressed by one who may not. */
export function nextDeed(theme: Exclude<Theme, 'plan'>, standing: Standing): Act | undefined {
  const { random, state } = standing;
  const act = random.pick(deeds[theme])(standing);
  if (act === undefined) return undefined;
  const by = random.chance(0.08) ? random.pick(leaders) : pressedBy(act, state);
  return by === undefined ? undefined : { ...act, by };
}

function pressedBy({ by }: Act, state: CaseState): string | undefined {
  return by === handler ? handlerOf(state) : by;
}
