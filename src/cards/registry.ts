import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { caseViewsSubmits } from './submits/case-views.ts';
import { closingSubmits } from './submits/closing.ts';
import { colleagueSubmits } from './submits/colleague.ts';
import { contingencySubmits } from './submits/contingency.ts';
import { decisionsSubmits } from './submits/decisions.ts';
import { evidenceSubmits } from './submits/evidence.ts';
import { factsSubmits } from './submits/facts.ts';
import { helpSubmits } from './submits/help.ts';
import { intakeSubmits } from './submits/intake.ts';
import { meetingsSubmits } from './submits/meetings.ts';
import { onCallSubmits } from './submits/on-call.ts';
import { peopleSubmits } from './submits/people.ts';
import { planSubmits } from './submits/plan.ts';
import { takeDownSubmits } from './submits/take-down.ts';
import { tasksSubmits } from './submits/tasks.ts';

/** What every card can send, by verb. Cards that share a verb share its schema. */
export const submits = {
  ...caseViewsSubmits,
  ...closingSubmits,
  ...colleagueSubmits,
  ...contingencySubmits,
  ...decisionsSubmits,
  ...evidenceSubmits,
  ...factsSubmits,
  ...helpSubmits,
  ...intakeSubmits,
  ...meetingsSubmits,
  ...onCallSubmits,
  ...peopleSubmits,
  ...planSubmits,
  ...takeDownSubmits,
  ...tasksSubmits,
};

/** Every verb that a card of ours can send. */
export type Verb = keyof typeof submits;

type DataOf = { readonly [V in Verb]: z.output<(typeof submits)[V]> };

/** What the app gets for a verb, after its schema. */
export type SubmitData<V extends Verb> = DataOf[V];

/** One submit. Without an argument the union over all verbs: a `switch` that forgets one does not compile. */
export type Submit<V extends Verb = Verb> = {
  readonly [Each in V]: { readonly kind: 'submit'; readonly verb: Each; readonly data: DataOf[Each] };
}[V];

/** Why an action is not a submit. The case is named where the data names one, so that its current card can be shown. */
export type Refusal =
  | { readonly kind: 'unknown-verb' }
  | { readonly kind: 'invalid'; readonly verb: Verb; readonly caseId?: CaseId };

/** What an action of a card means. Takes whatever came from outside and never throws. */
export function parseSubmit(verb: string, data: unknown): Submit | Refusal {
  return isVerb(verb) ? parseAs(verb, data) : { kind: 'unknown-verb' };
}

const schemas: { readonly [V in Verb]: z.ZodType<DataOf[V]> } = submits;

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(schemas, verb);
}

function parseAs<V extends Verb>(verb: V, data: unknown): Submit<V> | Refusal {
  const schema = schemas[verb];
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { kind: 'invalid', verb, ...caseIn(data) };
  const submit: Submit<V> = { kind: 'submit', verb, data: parsed.data };
  return submit;
}

function caseIn(data: unknown): { readonly caseId?: CaseId } {
  return z.object({ caseId: CaseId }).safeParse(data).data ?? {};
}
