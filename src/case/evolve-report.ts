import type { CaseEvent } from './events.ts';
import { running } from './evolve-deadlines.ts';
import type { CaseId } from './ids.ts';
import type { CaseState } from './state.ts';
import { withPlanned } from './tasks/evolve-tasks.ts';

/** What begins a case. */
export type Reported = Extract<CaseEvent, { type: 'CaseWasReported' }>;

/** The state of a case that was just reported, at this UTC instant. */
export function reported(id: CaseId, event: Reported, at: string): CaseState {
  const { unit, sender, occurred, kinds, channels, told, notTold, channelUsed, consents } = event;
  const { chain, acknowledgeBy } = event;
  return {
    unit,
    sender,
    occurred,
    kinds,
    channels,
    told,
    byHand: event.byHand ?? [],
    notTold,
    channelUsed,
    consents,
    chain,
    ...(event.onCall === undefined ? {} : { onCall: event.onCall }),
    acknowledgeBy,
    namesHome: event.namesHome ?? false,
    joined: [],
    movedOn: [],
    left: [],
    consentChanges: [],
    acknowledgements: 0,
    wordsAdded: 0,
    reopened: 0,
    acknowledgedBy: [],
    acted: [],
    ...(event.firstAbsence === undefined ? {} : { firstAbsence: event.firstAbsence }),
    episodes:
      event.lastOccurred === undefined ? [] : [{ number: 2, occurred: event.lastOccurred, recordedAt: at }],
    noticeWithoutAbsence: event.deadlines.some(({ rule }) => rule === 'easy_no_absence'),
    changes: 0,
    id,
    reporter: event.by,
    reportedAt: at,
    status: 'open',
    opened: [],
    answers: 0,
    evidence: [],
    evidenceRemoved: [],
    deadlines: event.deadlines.map(running),
    debriefing: { status: 'none' },
    talks: {},
    overtaken: [],
    learned: [],
    followUps: event.followUps.map((followUp) => ({ ...followUp, status: 'planned' })),
    followUpsStopped: false,
    plan: { status: 'none' },
    tasks: withPlanned({}, event.tasks ?? []),
    approvals: {},
    closing: {},
    takeDown: { items: [] },
    firstAid: { answers: [], times: 0 },
    deliveries: {},
  };
}
