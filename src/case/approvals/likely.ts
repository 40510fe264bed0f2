import type { HarassmentKind } from '../facts.ts';
import { isUrgent, type UrgencyFacts } from '../is-urgent.ts';

/** Kinds that the police may want to look at, beside everything that cannot wait. Whether it is a crime is for them to say. */
const forThePolice: readonly HarassmentKind[] = ['exposure', 'sexual'];

/** Whether help with a police report is decided on without anybody asking for it. */
export function isLikelyForPolice(facts: UrgencyFacts): boolean {
  return isUrgent(facts) || facts.kinds.some((kind) => forThePolice.includes(kind));
}
