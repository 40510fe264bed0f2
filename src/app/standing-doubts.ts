import type { CaseState } from '../case/state.ts';
import type { OutstandingMessage, StandingDoubts } from '../ports/case-store.ts';

/** Doubts that are counted together, and told together: those of one hour. */
export const hourOf = (at: string): string => at.slice(0, 'YYYY-MM-DDTHH'.length);

/** The doubts of a case that nothing more is done about. One whose message is sent again is not among them. */
export function standingDoubts(
  { deliveries }: CaseState,
  outstanding: readonly OutstandingMessage[],
): StandingDoubts | undefined {
  const sentAgain = new Set<string>(outstanding.map(({ id }) => id));
  const times = Object.entries(deliveries)
    .filter(([id, { status }]) => status === 'doubt' && !sentAgain.has(id))
    .map(([, { at }]) => at)
    .sort();
  const at = times.at(-1);
  if (at === undefined) return undefined;
  return { at, count: times.filter((time) => hourOf(time) === hourOf(at)).length };
}
