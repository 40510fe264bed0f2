import fc from 'fast-check';
import {
  decideAnswerMissing,
  decideClose,
  decideNeedNothingMore,
  decideTellMissing,
} from '../../src/case/closing.ts';
import { MissingPart } from '../../src/case/closing-events.ts';
import { CommandId } from '../../src/case/ids.ts';
import { decideReopen } from '../../src/case/reopen.ts';
import { decideWithdraw } from '../../src/case/withdraw.ts';
import { ali, anna, helle, karen, mona, peter, settings } from '../case/example-case.ts';
import { command } from './command.ts';
import { leaders, mostly } from './people.ts';

/** A note that a click leaves, or none. */
const anyNote = fc.constantFrom(undefined, CommandId.parse('0190b6a2-6b1e-4c3e-8a64-6b1e4c3e8a64'));

/** The person says whether anything is missing, and what. */
export const missingClicks = [
  command('missing', fc.tuple(mostly(anna), fc.boolean()), (state, [by, lacksSomething]) =>
    decideAnswerMissing(state, { by, lacksSomething }),
  ),
  command(
    'tell-missing',
    fc.record({ by: mostly(anna), missing: fc.subarray([...MissingPart.options]), words: anyNote }),
    (state, told) => decideTellMissing(state, told),
  ),
] as const;

/** The person opens the case again, for those of the told who are there. */
export const reopen = command(
  'reopen',
  fc.tuple(mostly(anna), fc.subarray([mona, ali, karen, peter, helle], { minLength: 1 })),
  (state, [by, there], { now }) =>
    decideReopen(state, {
      by,
      present: state.told.map(({ person }) => person).filter((person) => there.includes(person)),
      followUpDays: [1, 3, 7],
      now,
      settings,
    }),
);

/** The person needs nothing more. */
export const nothingMore = command('nothing-more', mostly(anna), (state, by) =>
  decideNeedNothingMore(state, { by }),
);

/** The leader closes the case, or the person takes it back. */
export const endings = fc.oneof(
  {
    weight: 3,
    arbitrary: command('close', fc.tuple(leaders, anyNote), (state, [by, recognition], { now }) =>
      decideClose(state, { by, now, recognition }),
    ),
  },
  { weight: 1, arbitrary: command('withdraw', mostly(anna), (state, by) => decideWithdraw(state, { by })) },
);
