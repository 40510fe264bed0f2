import fc from 'fast-check';
import { FirstAidAnswer } from '../../src/case/first-aid-state.ts';
import { decideAnswerFirstAid, decideDeclineFirstAid } from '../../src/case/first-aid.ts';
import { anna, fie } from '../case/example-case.ts';
import { command } from './command.ts';
import { mostly } from './people.ts';
import { circumstances, wakeIn } from './waking.ts';

/** A first-aider answers, now and then somebody who is none; and the person wants none. */
export const firstAidClicks = fc.oneof(
  command(
    'answer-first-aid',
    fc.record({
      by: mostly(fie),
      answer: fc.constantFrom(...FirstAidAnswer.options),
      world: circumstances,
    }),
    (state, { by, answer, world }, { now }) =>
      decideAnswerFirstAid(state, { by, answer, wake: wakeIn(state, world, now) }),
  ),
  command('decline-first-aid', mostly(anna), (state, by) => decideDeclineFirstAid(state, { by })),
);
