import { accepted, nothing } from '../case/decision.ts';
import { isOutOfTouch } from '../case/duties/ask-next.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import type { CaseState } from '../case/state.ts';
import { decideWake } from '../case/wake.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { DueCase, Head } from '../ports/case-store.ts';
import { errorFields } from '../ports/error-name.ts';
import { attemptsAt } from './attempts-in-hand.ts';
import { awayFrom, busyAt, circumstances } from './circumstances.ts';
import type { Busy } from './meeting-times.ts';
import { deliverOutstanding } from './deliver.ts';
import { claimAtOnce } from './next-step.ts';
import { isIdleWake } from './plan-wake.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/**
 * Does what is due in a case and delivers what is outstanding; what goes out at once is claimed in the transaction of
 * the decision itself. `known` is the head as the caller has just read it. Any number of instances may do it at once.
 * Answers the head as this process last knew it.
 */
export async function wakeCase(services: Services, caseId: CaseId, known?: Head): Promise<Head | undefined> {
  const attempts = attemptsAt(services, caseId);
  try {
    let latest = known;
    for (;;) {
      const { head, rows } = await doWhatIsDue(services, caseId, { known: latest, attempts });
      latest = await deliverOutstanding(services, caseId, head && { head, rows });
      // Whoever turns out to be out of reach does not keep the case waiting: the next is asked now.
      if (!hasLostTouch(head, latest)) return latest;
    }
  } finally {
    attempts.forget();
  }
}

interface Known {
  readonly known: Head | undefined;
  readonly attempts: ReturnType<typeof attemptsAt>;
}

function doWhatIsDue(services: Services, caseId: CaseId, { known, attempts }: Known) {
  let away: readonly PersonId[] = [];
  let busy: Busy = [];
  let isEnding = false;
  let latest: CaseState | undefined;
  return runCommand(services, {
    caseId,
    known,
    inquire: async (head) => {
      if (head === undefined) return;
      [away, busy] = await Promise.all([awayFrom(services, head.state), busyAt(services, head.state)]);
    },
    decide: (state, now, head) => {
      if (head === undefined || state === undefined) return nothing;
      const decision = decideWake(state, circumstances(services, state, { now, away, busy }));
      isEnding = decision.kind === 'accepted' && decision.events.some(isEndOfChain);
      latest = state;
      // Without a new date in the head, the case would be woken for the old one again and again.
      return decision.kind === 'nothing' && isIdleWake(head, now) ? accepted([]) : decision;
    },
    // Told before it is written: a crash in between tells again, and never nobody.
    prepare: async () => {
      if (isEnding && latest !== undefined) await tellOfSilence(services, latest);
    },
    claim(state, messages, now) {
      const claims = claimAtOnce(services, state, messages, now);
      attempts.take(claims.filter(({ status }) => status === 'sending'));
      return claims;
    },
  });
}

function hasLostTouch(before: Head | undefined, after: Head | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return !isOutOfTouch(before.state) && isOutOfTouch(after.state);
}

function isEndOfChain({ type }: CaseEvent): boolean {
  return type === 'ChainHasEnded';
}

function tellOfSilence(services: Services, { id, notTold }: CaseState): Promise<boolean> {
  return tellAdministrators(
    services,
    { kind: 'nobody-acknowledged', caseId: id },
    `nobody-acknowledged-${id}`,
    notTold,
  );
}

/** So that it ends, even should a case stay due for ever. */
const rounds = 20;

/**
 * Wakes every case whose date has come, and those that have more to do then, for some rounds: after the clock was
 * moved. A case that fails does not keep the others waiting. Answers how many were woken.
 */
export async function wakeDueCases(services: Services): Promise<number> {
  const failed = new Set<CaseId>();
  let woken = 0;
  for (let round = 0; round < rounds; round += 1) {
    const due = (await dueCases(services)).map(({ caseId }) => caseId).filter((id) => !failed.has(id));
    if (due.length === 0) break;
    for (const caseId of await wakeEach(services, due)) failed.add(caseId);
    woken += due.length;
  }
  return woken - failed.size;
}

/** The cases whose date has come, by one pass over all. */
export function dueCases({ cases, clock }: Services): Promise<readonly DueCase[]> {
  return Array.fromAsync(cases.casesDue(instantText(clock.now())));
}

/** Wakes one case after the other. Answers those that failed, which keep no other waiting. */
export async function wakeEach(services: Services, caseIds: readonly CaseId[]): Promise<ReadonlySet<CaseId>> {
  const failed = new Set<CaseId>();
  for (const caseId of caseIds) {
    await wakeCase(services, caseId).catch((error: unknown) => {
      failed.add(caseId);
      services.log.error('wake.failed', { case: caseId, ...errorFields(error) });
    });
  }
  return failed;
}
