import type { Random } from '../random.ts';
import type { Act } from './act.ts';

/** Leader, deputy and AMR fill in what their unit agrees on beforehand, each on what they had before them. */
export function fillInPlan(random: Random, number: number, saved: number): Act {
  const by = random.pick(['mona', 'ali', 'peter']);
  const step = { unit: 'jobcenter', step: 'first-aid' };
  if (random.chance(0.1)) return { by, verb: 'edit-plan', data: step };
  const seen = random.below(saved + 1);
  return { by, verb: 'save-plan', data: { ...step, seen, 'talk-place': `lokale ${number}` } };
}
