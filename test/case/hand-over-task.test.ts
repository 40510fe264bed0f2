import { expect, it } from 'vitest';
import { decideHandOverTask } from '../../src/case/tasks/hand-over-task.ts';
import { possibleOwners } from '../../src/case/tasks/task-owner.ts';
import { acknowledged, ali, mona, reported } from './example-case.ts';
import { given, stateAfter } from './specification.ts';

const events = [reported({ kinds: ['threat'] }), acknowledged] as const;

it('hands a decision to nobody who cannot make it, and the rest to whoever has the case', () => {
  for (const task of ['police-help', 'sender-contact'] as const) {
    expect(possibleOwners(stateAfter(...events), task)).not.toContain(ali);
    given(...events)
      .when((state) => decideHandOverTask(state, { by: mona, task, to: ali, present: [mona, ali] }))
      .then({ kind: 'refused', reason: 'not-possible' });
  }
  given(...events)
    .when((state) => decideHandOverTask(state, { by: mona, task: 'apv', to: mona, present: [mona, ali] }))
    .then({
      kind: 'accepted',
      events: [{ type: 'TaskWasHandedOver', by: mona, task: 'apv', to: mona }],
    });
});
