import { z } from 'zod';
import { HarassmentChannel, HarassmentKind } from '../case/facts.ts';
import type { Contribution } from './contribution.ts';
import { roundedDown, smallestCell } from './floor.ts';

const Figure = z.int().min(smallestCell).multipleOf(smallestCell);

/** A part of all cases. One that is not there stands for none as well as for few. */
export const Part = z.union([Figure, z.literal('nearly-all')]);
export type Part = z.infer<typeof Part>;

/** What may be shown of some cases. */
export const Figures = z.strictObject({
  cases: Figure,
  kinds: z.partialRecord(HarassmentKind, Part),
  channels: z.partialRecord(HarassmentChannel, Part),
  takenInTime: Part.optional(),
  talkInTime: Part.optional(),
  metDates: Part.optional(),
});
export type Figures = z.infer<typeof Figures>;

/** The figures of these cases, or nothing when they are too few. No figure is above `most`. */
export function figuresOf(cases: readonly Contribution[], most = Infinity): Figures | undefined {
  if (cases.length < smallestCell) return undefined;
  const part = (is: (each: Contribution) => boolean) =>
    partOf(cases.length, cases.filter((each) => is(each)).length, most);
  const all = roundedDown(cases.length, most);
  return Figures.parse({
    cases: all,
    kinds: choices(all, HarassmentKind.options, (kind) => part(({ kinds }) => kinds.includes(kind))),
    channels: choices(all, HarassmentChannel.options, (channel) =>
      part(({ channels }) => channels.includes(channel)),
    ),
    takenInTime: part(({ isTakenInTime }) => isTakenInTime),
    talkInTime: part(({ hasTalkInTime }) => hasTalkInTime),
    metDates: part(({ hasMetDates }) => hasMetDates),
  });
}

/**
 * A part beside its total tells of the rest as well. So both have the floor: where the rest is small it looks as if there
 * were none, and where part and rest could both be small nothing is shown.
 */
function partOf(all: number, part: number, most: number): Part | undefined {
  if (all < 2 * smallestCell || part < smallestCell) return undefined;
  return all - part < smallestCell ? 'nearly-all' : roundedDown(part, most);
}

/**
 * The choices of which every case has at least one. None of them is shown when those that are could tell that a small one
 * is not empty, because the others cannot make up the total.
 */
function choices<Choice extends string>(
  all: number,
  options: readonly Choice[],
  part: (choice: Choice) => Part | undefined,
): Partial<Record<string, Part>> {
  const parts = options.map((choice) => [choice, part(choice)] as const);
  const withoutOne = parts.reduce((sum, [, figure]) => sum + highest(figure), 1 - smallestCell);
  return withoutOne < all ? {} : Object.fromEntries(parts.filter(([, figure]) => figure !== undefined));
}

function highest(part: Part | undefined): number {
  if (part === 'nearly-all') return Infinity;
  return (part ?? 0) + smallestCell - 1;
}
