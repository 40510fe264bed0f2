import fc from 'fast-check';
import { decideAnswerPlan, decideProposePlan } from '../../src/case/action-plan.ts';
import { PlanMeasure } from '../../src/case/plan-content.ts';
import { agreementOf } from '../../src/case/plan-state.ts';
import type { PlanReason } from '../../src/case/plan-reason.ts';
import { decideSavePlan } from '../../src/case/save-plan.ts';
import { decideWantPlanTalk } from '../../src/case/want-plan-talk.ts';
import { CommandId } from '../../src/case/ids.ts';
import { actionPlanThreshold } from '../../src/law/own-rules.ts';
import { ali, anna, bo, karen, mona } from '../case/example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import { command } from './command.ts';
import { dateOf } from './days.ts';
import { leaders, mostly } from './people.ts';

const planNotes = ['1', '2'].map((digit) => CommandId.parse(`00000000-0000-4000-8000-00000000000${digit}`));

/** A plan is suggested, agreed, written down, and asked about. */
export const planClicks = [
  command(
    'weigh',
    fc.array(fc.record({ episode: fc.constantFrom(1, 2, 3), impact: fc.integer({ min: 1, max: 10 }) }), {
      maxLength: 3,
    }),
    (state, weights, { now }) => decideProposePlan(state, { weights, threshold: actionPlanThreshold, now }),
  ),
  command(
    'answer-plan',
    fc.tuple(leaders, fc.option(fc.constantFrom<PlanReason>('have-one', 'talk-first'), { nil: undefined })),
    (state, [by, notNow]) => decideAnswerPlan(state, { by, ...(notNow && { notNow }) }),
  ),
  command(
    'save-plan',
    fc.tuple(
      mostly(mona),
      fc.array(
        fc.record({
          measure: fc.constantFrom(...PlanMeasure.options),
          owner: fc.constantFrom(mona, mona, ali, karen, bo),
        }),
        { maxLength: 3 },
      ),
      fc.option(fc.tuple(fc.constantFrom(...planNotes), fc.constantFrom(mona, mona, ali)), {
        nil: undefined,
      }),
      fc.option(fc.integer({ min: -2, max: 20 }), { nil: undefined }),
      fc.constantFrom(0, 0, 0, 1),
    ),
    (state, [by, measures, own, days, isOld], { now }) =>
      decideSavePlan(state, {
        by,
        seen: Math.max(0, (agreementOf(state)?.version ?? 0) - isOld),
        measures,
        own: own && { note: own[0], owners: [own[1]] },
        lookAgainOn: days === undefined ? undefined : dateOf(days),
        away: by === mona ? [] : [mona],
        present: state.told.map(({ person }) => person),
        now,
        today: dateOf(0),
        workingTime: usualHours,
      }),
  ),
  command('want-plan-talk', fc.tuple(mostly(anna), fc.constantFrom(0, 0, 1)), (state, [by, isOld]) =>
    decideWantPlanTalk(state, { by, version: Math.max(1, (agreementOf(state)?.version ?? 1) - isOld) }),
  ),
] as const;
