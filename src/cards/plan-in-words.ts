import { z } from 'zod';
import { mostOwnLine, mostOwnLines, PlanMeasure } from '../case/plan-content.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { inert } from './inert.ts';
import { dayInWords } from './moment-in-words.ts';

/** Opens the action plan, to look at it or to change it. */
export const openPlanClick = caseClick.extend({ ask: z.enum(['show', 'edit']) });

/** The person says that this version of the plan does not fit. */
export const wantPlanTalkClick = caseClick.extend({ version: z.int().min(1) });

const Owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['reader', 'nobody']) }),
  z.strictObject({ kind: z.literal('person'), name: z.string() }),
]);

/** What leader and person agreed, as its reader meets it: who does what, and until when. */
export const ShownPlan = z.strictObject({
  version: z.int().min(1),
  groups: z
    .array(
      z.strictObject({
        owner: Owner,
        measures: z.array(PlanMeasure).readonly(),
        own: z.array(z.string().max(mostOwnLine)).max(mostOwnLines).readonly(),
      }),
    )
    .readonly(),
  lookAgainOn: z.iso.date(),
  /** The person wants to talk about it. */
  talkWanted: z.boolean(),
  /** Why there are no lines of the leader's own although some were written. */
  ownMissing: z.enum(['erased', 'unreadable']).optional(),
});
export type ShownPlan = z.infer<typeof ShownPlan>;

/** What one of those who see to something has of the plan. */
export const PlanPartData = z.strictObject({
  measures: z.array(PlanMeasure).readonly(),
  lookAgainOn: z.iso.date(),
});

/** The plan as its templates name it, in the words of the reader's side; nothing where nothing was saved. */
export function planInWords(
  plan: ShownPlan | undefined,
  side: 'leader' | 'person',
  texts: Texts,
  now: string,
) {
  const { actionPlan } = texts;
  const measures = side === 'leader' ? actionPlan.measures : actionPlan.personMeasures;
  const missing = plan?.ownMissing;
  return {
    groups: (plan?.groups ?? []).map(({ owner, own, ...group }) => ({
      who: actionPlan.owners[side](
        owner.kind === 'person' ? inert(owner.name) : actionPlan.owners[owner.kind],
      ),
      measures: group.measures.map((measure) => measures[measure]),
      own,
    })),
    isOwnMissing: missing !== undefined,
    ownMissing: missing === undefined ? '' : actionPlan.ownMissing[missing],
    lookAgain: plan === undefined ? '' : actionPlan.lookAgain(dayInWords(plan.lookAgainOn, texts, now)),
  };
}

/** What somebody who is not in the lead sees to. */
export function ownPartInWords(
  { ownPart, now }: { readonly ownPart?: z.infer<typeof PlanPartData> | undefined; readonly now: string },
  texts: Texts,
) {
  const { actionPlan } = texts;
  return {
    hasOwnPart: ownPart !== undefined,
    ownPartTitle: actionPlan.ownPart,
    ownPart: (ownPart?.measures ?? []).map((measure) => actionPlan.measures[measure]),
    ownPartUntil:
      ownPart === undefined ? '' : actionPlan.ownPartUntil(dayInWords(ownPart.lookAgainOn, texts, now)),
  };
}
