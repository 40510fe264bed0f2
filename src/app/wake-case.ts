import { Temporal } from 'temporal-polyfill';
import { nothing } from '../case/decision.ts';
import type { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { decideWake } from '../case/wake.ts';
import { endOfQuiet } from '../law/quiet-hours.ts';
import { deliverOutstanding } from './deliver.ts';
import { suggestedTimes } from './meeting-times.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';

/** Does what is due in a case and delivers what is outstanding. Any number of instances may do it at once. */
export async function wakeCase(services: Services, caseId: CaseId): Promise<void> {
  await runCommand(services, {
    caseId,
    decide: (state, now) =>
      state === undefined
        ? nothing
        : decideWake(state, {
            now,
            times: suggestedTimes(services, now),
            remindersToWorkflow: services.workflow.handles('deadline.reminder'),
            endOfQuiet: instantText(endOfQuiet(Temporal.Instant.from(now), services.workingTime)),
          }),
  });
  await deliverOutstanding(services, caseId);
}

/** Wakes every case whose date has come, until none is left: after the clock was moved, and to repair lost wakes. */
export async function wakeDueCases(services: Services): Promise<number> {
  let woken = 0;
  for (let round = 0; round < 20; round += 1) {
    const due: CaseId[] = [];
    for await (const caseId of services.cases.casesDue(instantText(services.clock.now()))) due.push(caseId);
    for (const caseId of due) await wakeCase(services, caseId);
    woken += due.length;
    if (due.length === 0) break;
  }
  return woken;
}
