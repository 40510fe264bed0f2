import { Temporal } from 'temporal-polyfill';
import { accepted, nothing, type Decision } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { decideWake } from '../case/wake.ts';
import { endOfQuiet } from '../law/quiet-hours.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Head } from '../ports/case-store.ts';
import { errorFields } from '../ports/error-name.ts';
import { attemptsAt } from './attempts-in-hand.ts';
import { deliverOutstanding } from './deliver.ts';
import { suggestedTimes } from './meeting-times.ts';
import { claimAtOnce } from './next-step.ts';
import { isIdleWake } from './plan-wake.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';

/**
 * Does what is due in a case and delivers what is outstanding; what goes out at once is claimed in the transaction of
 * the decision itself. `known` is the head as the caller has just read it. Any number of instances may do it at once.
 * Answers the head as this process last knew it.
 */
export async function wakeCase(services: Services, caseId: CaseId, known?: Head): Promise<Head | undefined> {
  const attempts = attemptsAt(services, caseId);
  try {
    const { head, rows } = await runCommand(services, {
      caseId,
      known,
      decide: (_state, now, latest) => decide(services, latest, now),
      claim(state, messages, now) {
        const claims = claimAtOnce(services, state, messages, now);
        attempts.take(claims.filter(({ status }) => status === 'sending'));
        return claims;
      },
    });
    return await deliverOutstanding(services, caseId, head && { head, rows });
  } finally {
    attempts.forget();
  }
}

function decide(services: Services, head: Head | undefined, now: string): Decision {
  if (head === undefined) return nothing;
  const { unit } = head.state;
  const decision = decideWake(head.state, {
    now,
    remindersToWorkflow: services.workflow.handles('deadline.reminder'),
    // Both are computed when asked for: that takes a millisecond, and most wakes need neither.
    get times() {
      return suggestedTimes(services, unit, now);
    },
    get endOfQuiet() {
      return instantText(endOfQuiet(Temporal.Instant.from(now), workingTimeOf(services.organisation, unit)));
    },
  });
  // Without a new date in the head, the case would be woken for the old one again and again.
  return decision.kind === 'nothing' && isIdleWake(head, now) ? accepted([]) : decision;
}

/** How many cases were woken, and which failed. */
interface Woken {
  readonly woken: number;
  readonly failed: ReadonlySet<CaseId>;
}

/**
 * Wakes every case whose date has come, and those that have more to do then, for so many rounds: after the clock was
 * moved, and to repair lost wakes. A case that fails does not keep the others waiting.
 */
export async function wakeDueCases(services: Services, rounds = 20): Promise<Woken> {
  const failed = new Set<CaseId>();
  let woken = 0;
  for (let round = 0; round < rounds; round += 1) {
    const due: CaseId[] = [];
    for await (const caseId of services.cases.casesDue(instantText(services.clock.now())))
      if (!failed.has(caseId)) due.push(caseId);
    if (due.length === 0) break;
    for (const caseId of due) {
      await wakeCase(services, caseId).catch((error: unknown) => {
        failed.add(caseId);
        services.log.error('wake.failed', { case: caseId, ...errorFields(error) });
      });
    }
    woken += due.length;
  }
  return { woken: woken - failed.size, failed };
}
