import { clocksOf, type ClockFacts, type ClockSettings } from '../../src/case/clocks.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { Told } from '../../src/case/facts.ts';
import { CaseId } from '../../src/case/ids.ts';
import type { CaseRuleId } from '../../src/law/rule-id.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { usualHours } from '../law/arbitraries.ts';
import { id } from '../organisation/example.ts';

export const caseId = CaseId.parse('7KXM4Q2P');
export const jobcenter = UnitId.parse('jobcenter');
export const [anna, mona, ali, karen, peter, bo, helle, guard] = [
  id('anna'),
  id('mona'),
  id('ali'),
  id('karen'),
  id('peter'),
  id('bo'),
  id('helle'),
  id('guard'),
];
export const settings: ClockSettings = {
  workingTime: usualHours,
  internalAccidentDays: 10,
  firstContactWorkingHours: 4,
  acknowledgementWorkingHours: 4,
  urgentAcknowledgementWorkingHours: 1,
  policeReviewHours: 24,
  debriefingWithinWorkingDays: 10,
};
export const leader: Told = { person: mona, as: 'leader' };
export const amr: Told = { person: ali, as: 'amr' };
export const upper: Told = { person: karen, as: 'upper-leader' };
export const deputy: Told = { person: peter, as: 'deputy' };
export const tr: Told = { person: id('tina'), as: 'tr' };
export const fie = id('fie');
export const firstAider: Told = { person: fie, as: 'first-aider' };
export const hr: Told = { person: helle, as: 'hr' };

/** Friday 20 November 2026, half past nine in Denmark; reported at ten. */
export const occurred = { precision: 'minute', date: '2026-11-20', time: '09:30' } as const;

/** What the example's clocks run from; the report came at ten. */
export const exampleFacts: ClockFacts = {
  occurred,
  episodes: [],
  kinds: ['threat'],
  told: [leader, amr],
  reportedAt: '2026-11-20T09:00:00.000Z',
  noticeWithoutAbsence: false,
};

/** The clocks of the example, some facts being others. */
export function exampleClocks(facts: Partial<ClockFacts> = {}, knownAt = exampleFacts.reportedAt) {
  return [...clocksOf({ ...exampleFacts, ...facts }, knownAt, settings)];
}

type Reported = Extract<CaseEvent, { type: 'CaseWasReported' }>;

/** The two that most tests look at. The others are on their own way, and tested there. */
const shortClocks: readonly CaseRuleId[] = ['police_comp', 'internal_accident_deadline'];

/** Anna's report to Mona and Ali, the channel in use. */
export function reported(fields: Partial<Reported> = {}): Reported {
  return {
    type: 'CaseWasReported',
    by: anna,
    unit: jobcenter,
    sender: 'outside',
    occurred,
    kinds: ['threat'],
    channels: ['sms'],
    told: [leader, amr],
    notTold: [],
    chain: [deputy, upper, hr],
    acknowledgeBy: '2026-11-20T13:00:00.000Z',
    channelUsed: true,
    consents: { wordsToLeader: true, mentionedInDebriefing: false },
    followUps: [],
    deadlines: exampleClocks().filter(({ rule }) => shortClocks.includes(rule)),
    ...fields,
  };
}

export const acknowledged: CaseEvent = { type: 'CaseWasAcknowledged', by: mona };
export const withdrawn: CaseEvent = { type: 'CaseWasWithdrawn', by: anna };
export const closed: CaseEvent = { type: 'CaseWasClosed', by: mona };
export const asked: CaseEvent = { type: 'ReporterWasAsked' };
export const times = [
  { start: '2026-11-25T09:00:00.000Z', end: '2026-11-25T09:45:00.000Z' },
  { start: '2026-11-26T12:00:00.000Z', end: '2026-11-26T12:45:00.000Z' },
] as const;
export const [firstTime, secondTime] = times;
export const proposed: CaseEvent = { type: 'DebriefingWasProposed', round: 1, times: [...times] };
export const approved: CaseEvent = {
  type: 'DebriefingWasApproved',
  by: mona,
  round: 1,
  time: firstTime,
  way: 'calendar-file',
};
/** Its time has come, on the morning of Wednesday 25 November. */
export const began: CaseEvent = {
  type: 'MeetingBegan',
  meeting: 'group-talk',
  round: 1,
  learningAt: '2026-11-26T08:00:00.000Z',
};
export const learningAsked: CaseEvent = { type: 'LearningWasAsked', round: 1 };
export const declined: CaseEvent = { type: 'DebriefingWasDeclined', by: mona, round: 1 };
