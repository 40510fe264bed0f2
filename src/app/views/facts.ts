import { datesOf } from '../../case/occurrences.ts';
import type { CaseState } from '../../case/state.ts';
import { thresholdInForce } from '../../law/thresholds.ts';

/** The latest time that was told, where it happened more than once. */
export function latestTime({ episodes }: CaseState) {
  const latest = episodes.at(-1);
  return latest === undefined ? {} : { lastOccurred: latest.occurred };
}

/** How much absence makes the accident notifiable, by the rules of the day it happened; a fact beside the date. */
export function threshold(state: CaseState) {
  if (state.firstAbsence === undefined) return {};
  const rule = thresholdInForce(datesOf(state)[0] ?? state.firstAbsence);
  return rule === undefined ? {} : { absenceThreshold: rule.days };
}

/** Every time that was told, the first first, to choose from. */
export function timesOf({ occurred, episodes }: CaseState) {
  return [
    { number: 1, occurred },
    ...episodes.map(({ number, occurred: when }) => ({ number, occurred: when })),
  ];
}
