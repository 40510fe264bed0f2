import type { Decision } from '../case/decision.ts';
import { evolve } from '../case/evolve.ts';
import type { CaseId, WakeId } from '../case/ids.ts';
import type { CaseState } from '../case/state.ts';
import type {
  Commit,
  Head,
  OutboxChange,
  OutstandingMessage,
  PlannedWake,
  Receipt,
} from '../ports/case-store.ts';
import { chain, noHash } from './event-chain.ts';
import type { Claim } from './claimed.ts';
import { planWake } from './plan-wake.ts';
import { standingDoubts } from './standing-doubts.ts';

/** A decision and what it was decided on. */
interface Decided {
  readonly caseId: CaseId;
  readonly head: Head | undefined;
  readonly decision: Extract<Decision, { kind: 'accepted' }>;
  readonly now: string;
  readonly click: Receipt | undefined;
  /** Steps of messages that are already on their way, and what of them stays outstanding. */
  readonly extra:
    | { readonly changes: readonly OutboxChange[]; readonly outstanding: readonly OutstandingMessage[] }
    | undefined;
  readonly newWakeId: () => WakeId;
  /** The message of the wake as it was is not trusted any more. */
  readonly renewsWake: boolean;
  readonly claim: Claim | undefined;
}

/** The one transaction of a decision, and the wake message that has to be put into the queue before it. */
export function buildCommit(decided: Decided): { commit: Commit; newWake: PlannedWake | undefined } {
  const { caseId, head, decision, now, click, extra, newWakeId, renewsWake, claim } = decided;
  const last = head ?? { version: 0, lastHash: noHash };
  const events = chain(last, decision.events, now);
  const state = events.reduce<CaseState | undefined>(
    (before, { recorded }) => evolve(caseId, before, recorded),
    head?.state,
  );
  if (state === undefined) throw new Error('A decision that is accepted has at least one event.');
  const outstanding = [
    ...(extra?.outstanding ?? head?.outstanding ?? []),
    ...decision.messages.map(({ id, notBefore }) => ({ id, notBefore })),
  ];
  const plan = planWake(state, outstanding, renewsWake ? undefined : head?.wake, now);
  const newWake = plan.kind === 'new' ? { id: newWakeId(), at: plan.at } : undefined;
  const rows = decision.messages.map(newRow);
  const commit: Commit = {
    caseId,
    tag: head?.tag,
    head: {
      version: last.version + events.length,
      lastHash: events.at(-1)?.hash ?? last.lastHash,
      state,
      outstanding,
      wake: plan.kind === 'keep' ? plan.wake : newWake,
      doubts: standingDoubts(state, outstanding),
    },
    events,
    outbox: [...(claim?.(state, rows, now) ?? rows), ...(extra?.changes ?? [])],
    receipt: click,
  };
  return { commit, newWake };
}

function newRow(message: OutboxChange['message']): OutboxChange {
  return { tag: undefined, message, status: 'pending', attempts: 0, leaseUntil: undefined };
}
