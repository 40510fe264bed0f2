import type { Texts } from '../texts/texts.ts';
import type { Choice } from './choices.ts';

/** How much it weighs, from 1 to 10, or unknown. */
export function impactChoices({ intakeWeight }: Texts): readonly Choice[] {
  const between = [2, 3, 4, 5, 6, 7, 8, 9].map(String);
  const titles = [intakeWeight.impactLeast, ...between, intakeWeight.impactMost];
  return [
    { title: intakeWeight.impactUnknown, value: 'unknown' },
    ...titles.map((title, index) => ({ title, value: String(index + 1) })),
  ];
}
