import { z } from 'zod';
import type { CaseEvent } from './events.ts';
import { InstantText } from './facts.ts';
import { PlanContent } from './plan-content.ts';
import { PlanReason } from './plan-reason.ts';

/** What leader and person agreed, as it was saved last. */
export const Agreement = z.strictObject({
  version: z.int().min(1),
  content: PlanContent,
  /** When they are reminded to look at it again (UTC); empty once they were. */
  remindAt: InstantText.optional(),
  /** That day has come, and nothing was saved since. */
  due: z.literal(true).optional(),
  /** The person wants to talk about this version. */
  talkWanted: z.literal(true).optional(),
});
export type Agreement = z.infer<typeof Agreement>;

/** Where the suggested action plan stands. */
export const Plan = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['none', 'proposed']) }),
  z.strictObject({ status: z.literal('agreed'), agreement: Agreement.optional() }),
  z.strictObject({ status: z.literal('declined'), reason: PlanReason }),
]);
export type Plan = z.infer<typeof Plan>;

export type PlanEvent = Extract<CaseEvent, { readonly type: `ActionPlan${string}` | `PlanTalk${string}` }>;

/** What was saved last; nothing where nothing was written down yet. */
export function agreementOf({ plan }: { readonly plan: Plan }): Agreement | undefined {
  return plan.status === 'agreed' ? plan.agreement : undefined;
}

/** The plan after one more event of it. */
export function changedPlan(plan: Plan, event: PlanEvent): Plan {
  switch (event.type) {
    case 'ActionPlanWasProposed':
      return { status: 'proposed' };
    case 'ActionPlanWasAgreed':
      return { status: 'agreed' };
    case 'ActionPlanWasDeclined':
      return { status: 'declined', reason: event.reason };
    case 'ActionPlanWasSaved': {
      const { version, content, remindAt } = event;
      return { status: 'agreed', agreement: { version, content, remindAt } };
    }
    case 'ActionPlanWasDue':
      return withAgreement(plan, (agreement) => ({ ...withoutReminder(agreement), due: true }));
    case 'PlanTalkWasWanted':
      return withAgreement(plan, (agreement) => ({ ...agreement, talkWanted: true }));
  }
}

/** A day that went by while the case was closed is not reminded of: `at` (UTC) is when it was opened again. */
export function planOpenedAgain(plan: Plan, at: string): Plan {
  const remindAt = agreementOf({ plan })?.remindAt;
  return remindAt !== undefined && remindAt > at ? plan : withAgreement(plan, withoutReminder);
}

function withoutReminder({ version, content, talkWanted }: Agreement): Agreement {
  return { version, content, ...(talkWanted === undefined ? {} : { talkWanted }) };
}

function withAgreement(plan: Plan, change: (agreement: Agreement) => Agreement): Plan {
  if (plan.status !== 'agreed' || plan.agreement === undefined) return plan;
  return { ...plan, agreement: change(plan.agreement) };
}
