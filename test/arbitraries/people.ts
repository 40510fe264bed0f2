import fc from 'fast-check';
import { ali, anna, bo, karen, mona, peter } from '../case/example-case.ts';

/** Anybody of the example, in the case or not. */
export const anybody = fc.constantFrom(anna, mona, ali, karen, peter, bo);

/** The person who may do it, and now and then anybody. */
export const mostly = (person: typeof anna) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(person) }, { weight: 1, arbitrary: anybody });

/** Whoever leads: the leader, sometimes the one above. */
export const leaders = fc.oneof(
  { weight: 5, arbitrary: mostly(mona) },
  { weight: 1, arbitrary: mostly(karen) },
);
