import fc from 'fast-check';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../../src/case/debriefing.ts';
import { ali, karen } from '../case/example-case.ts';
import { command } from './command.ts';
import { suggested } from './days.ts';
import { ways } from './meetings.ts';
import { leaders } from './people.ts';

/** The team's meeting is thought of, and answered. */
export const debriefingClicks = [
  command('propose', leaders, (state, by, { now }) =>
    decideProposeDebriefing(state, { by, times: suggested(now) }),
  ),
  command(
    'answer-debriefing',
    fc.record({
      by: leaders,
      choice: fc.constantFrom(0, 1, undefined),
      way: ways,
      lead: fc.constantFrom(undefined, ali, ali, karen),
    }),
    ({ debriefing, ...state }, { by, choice, way, lead }, { now }) =>
      decideAnswerDebriefing(
        { ...state, debriefing },
        {
          by,
          round: debriefing.status === 'none' ? 1 : debriefing.round,
          start:
            debriefing.status === 'proposed' && choice !== undefined
              ? debriefing.times[choice]?.start
              : undefined,
          lead,
          present: state.told.map(({ person }) => person),
          now,
          invitationBy: way,
        },
      ),
  ),
] as const;
