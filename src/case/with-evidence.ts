import type { WorkingTime } from '../law/working-time.ts';
import type { PersonId } from '../organisation/ids.ts';
import { decideRequestCollection } from './collect.ts';
import { accepted, type Decision } from './decision.ts';
import { newAmong, type EvidenceItem } from './evidence.ts';
import { evolve } from './evolve.ts';
import type { CaseId } from './ids.ts';
import type { CaseState } from './state.ts';

/** What was kept and wished before the report, and how things stand at the yes. */
export interface KeptBefore {
  readonly by: PersonId;
  readonly files: readonly EvidenceItem[];
  /** Whom the person has agreed to be asked. */
  readonly collector: PersonId | undefined;
  /** The same, as long as they can be asked for the case as it is after the report. */
  readonly possible: (state: CaseState) => PersonId | undefined;
  readonly now: string;
  readonly workingTime: WorkingTime;
}

/**
 * A report with the files of its draft, each with its own time, and the request to whoever shall keep more. Somebody
 * who cannot be asked any more is not asked, and nobody else instead.
 */
export function withEvidence<Reason extends string>(
  id: CaseId,
  report: Decision<Reason>,
  { by, files, collector, possible, now, workingTime }: KeptBefore,
): Decision<Reason> {
  if (report.kind !== 'accepted') return report;
  const events = [
    ...report.events,
    ...newAmong([], files).map((file) => ({ type: 'EvidenceWasReceived', ...file }) as const),
  ];
  const state = events.reduce<CaseState | undefined>(
    (before, event) => evolve(id, before, { at: now, event }),
    undefined,
  );
  if (collector === undefined || state === undefined) return accepted(events, report.messages);
  const request = decideRequestCollection(state, {
    by,
    collector,
    possible: possible(state),
    now,
    workingTime,
  });
  return request.kind === 'accepted'
    ? accepted([...events, ...request.events], [...report.messages, ...request.messages])
    : accepted(events, report.messages);
}
