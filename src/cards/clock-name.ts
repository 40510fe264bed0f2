import { ruleOf, type ClockId } from '../law/deadline-record.ts';
import type { Texts } from '../texts/texts.ts';

/** What a clock is called: its rule, and which time it is about where it has happened again. */
export function clockName(clock: ClockId, { shared }: Texts): string {
  const { name } = shared.rules[ruleOf(clock)];
  const time = clock.split('.')[1];
  return time === undefined ? name : shared.ofTime(name, Number(time));
}
