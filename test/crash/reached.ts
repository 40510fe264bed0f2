import type { CaseEvent } from '../../src/case/events.ts';
import { isDrillNumber } from './drills.ts';
import type { Ended } from './storm-state.ts';

type Reached = CaseEvent['type'] | 'a drill' | 'a drill that was started' | 'a plan that was filled in';

/** In how many of two hundred schedules what lies deep in a case comes about at least: less would find nothing there. */
export const atLeast: Partial<Readonly<Record<Reached, number>>> = {
  CaseWasHandedOver: 5,
  CaseWasTakenOver: 1,
  ConsentWasAsked: 10,
  LegalCheckWasRecorded: 6,
  ApprovalWasDecided: 10,
  ApprovalWasCarriedOut: 2,
  MeetingWasAnswered: 5,
  MeetingWasMoved: 2,
  MeetingBegan: 10,
  LearningWasAsked: 4,
  LearningWasNoted: 1,
  TakeDownWasAdded: 4,
  TakeDownWasAnswered: 2,
  TakeDownWasChecked: 1,
  'a plan that was filled in': 6,
  'a drill': 6,
  'a drill that was started': 2,
};

/** Counts what schedules come to, each thing once a schedule. */
export function counter() {
  const counts = new Map<string, number>();
  const one = (what: Reached) => counts.set(what, (counts.get(what) ?? 0) + 1);
  return {
    count({ machine, reports, clicks }: Ended): void {
      const events = machine.landed.flatMap(({ commit }) => commit.events);
      for (const type of new Set(events.map(({ recorded }) => recorded.event.type))) one(type);
      if (reports.some(({ caseId }) => caseId.startsWith('U'))) one('a drill');
      const isStarted = ({ commit: { caseId, events: written } }: (typeof machine.landed)[number]) =>
        isDrillNumber(caseId) && written.length > 0 && !reports.some((report) => report.caseId === caseId);
      if (machine.landed.some(isStarted)) one('a drill that was started');
      if (clicks.some(({ verb, answers }) => verb === 'save-plan' && answers.length > 0))
        one('a plan that was filled in');
    },
    /** What came about too seldom, for so many schedules. */
    tooSeldom: (schedules: number): string[] =>
      Object.entries(atLeast)
        .filter(([what, least]) => (counts.get(what) ?? 0) < (least * schedules) / 200)
        .map(([what, least]) => `${what}: ${counts.get(what) ?? 0}, at least ${least} of 200`),
  };
}
