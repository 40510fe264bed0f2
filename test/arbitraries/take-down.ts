import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  decideAddTakeDown,
  decideAnswerTakeDown,
  decideCheckTakeDown,
  decideCloseTakeDown,
  decideRequestTakeDown,
  decideTakeDownChoice,
} from '../../src/case/take-down/decide.ts';
import { CloseReason, Found, Rung, TakeDownAnswer } from '../../src/case/take-down/take-down.ts';
import { localDate } from '../../src/law/moments.ts';
import { anna, mona } from '../case/example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import { command } from './command.ts';
import { dateOf, day } from './days.ts';
import { mostly } from './people.ts';

const someItem = { by: mostly(mona), item: fc.constantFrom(1, 1, 2) };

/** What people do to have content removed. */
export const takeDownClicks = fc.oneof(
  command(
    'add-take-down',
    fc.record({ by: fc.oneof(mostly(mona), mostly(anna)), place: fc.constantFrom('x', 'website') }),
    (state, adding) => decideAddTakeDown(state, adding),
  ),
  command(
    'request-take-down',
    fc.record({ ...someItem, rung: fc.constantFrom(...Rung.options), on: day.map(dateOf) }),
    (state, asking, { now }) =>
      decideRequestTakeDown(state, {
        ...asking,
        now,
        today: localDate(Temporal.Instant.from(now)).toString(),
      }),
  ),
  command(
    'answer-take-down',
    fc.record({ ...someItem, answer: fc.constantFrom(...TakeDownAnswer.options) }),
    (state, answer, { now }) => decideAnswerTakeDown(state, { ...answer, now, workingTime: usualHours }),
  ),
  command(
    'check-take-down',
    fc.record({
      ...someItem,
      by: fc.oneof(mostly(mona), mostly(anna)),
      found: fc.constantFrom(...Found.options),
    }),
    (state, check, { now }) => decideCheckTakeDown(state, { ...check, now, workingTime: usualHours }),
  ),
  command(
    'close-take-down',
    fc.record({ ...someItem, because: fc.constantFrom(...CloseReason.options) }),
    (state, closing) => decideCloseTakeDown(state, closing),
  ),
  command(
    'choose-take-down',
    fc.record({ by: mostly(anna), choice: fc.constantFrom('follow', 'power'), yes: fc.boolean() }),
    (state, choosing) => decideTakeDownChoice(state, choosing),
  ),
);
