import type { Click } from '../people.ts';
import type { Storm } from '../storm-state.ts';
import type { Act } from './act.ts';
import { fillInPlan } from './plan.ts';
import { nextDeed } from './themes.ts';

/** Often, or always, in a storm with a theme, the next thing by it; nothing where something else is done. */
export function deedIn(
  storm: Storm,
  { always }: { readonly always: boolean } = { always: false },
): Omit<Click, 'number' | 'answers'> | undefined {
  const { theme, random, clicks } = storm;
  if (theme === undefined || !(always || random.chance(0.55))) return undefined;
  const number = clicks.length + 1;
  const commandId = `00000000-0000-4000-b000-${number.toString(16).padStart(12, '0')}`;
  if (theme === 'plan') {
    const saved = clicks.filter(({ verb }) => verb === 'save-plan').length;
    return pressed(fillInPlan(random, number, saved), { commandId });
  }
  const { caseId } = random.pick(storm.reports);
  const state = storm.machine.landed.findLast(({ commit }) => commit.caseId === caseId)?.commit.head.state;
  if (state === undefined) return undefined;
  const act = nextDeed(theme, { random, state, now: storm.machine.now, number });
  return act === undefined ? undefined : pressed(act, { commandId, caseId });
}

function pressed({ by, verb, data }: Act, more: object): Omit<Click, 'number' | 'answers'> {
  return { person: by, verb, place: 'chat', data: { ...data, ...more } };
}
