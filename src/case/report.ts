import type { PersonId, UnitId } from '../organisation/ids.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import type { Consents } from './consent-events.ts';
import { clocksOf, type ClockSettings } from './clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { isIncomplete, type IntakeAnswers } from './draft.ts';
import type { Told } from './facts.ts';
import { planFollowUps } from './follow-up.ts';
import { holdsCase } from './handler.ts';
import { isUrgent } from './is-urgent.ts';
import { notifications } from './notifications.ts';
import type { CaseState } from './state.ts';
import { neededTasks } from './tasks/needed.ts';
import { planTasks } from './tasks/plan-tasks.ts';

/** The person has seen the exact text and the exact recipients, and says yes. */
export interface Report {
  readonly by: PersonId;
  readonly unit: UnitId;
  readonly answers: IntakeAnswers;
  /** Who may be chosen, from the organisation as it is now. */
  readonly candidates: readonly Told[];
  /** Whether the unit's private channel may be used for the chosen recipients. */
  readonly channelUsed: boolean;
  /** Who may be asked when nobody acknowledges, in order, as the person has seen it. */
  readonly chain: readonly Told[];
  /** Who may be told of a date in the night, as the person has seen it. */
  readonly onCall: PersonId | undefined;
  /** Versions of the texts by which consents were asked. */
  readonly wordings?: Consents['wordings'];
  /** UTC instant of the yes. */
  readonly now: string;
  readonly settings: ClockSettings;
  /** Days after the report on which the person is asked how it goes. */
  readonly followUpDays: readonly number[];
}

/** Why a report is not sent: what is missing, nobody who could do anything about it, or a recipient who may not be one (any more). */
export type ReportRefusal = 'incomplete' | 'nobody-chosen' | 'nobody-handles' | 'recipient-not-possible';

/** Opens the case: its clocks start, and everybody who was chosen is told once. A second yes finds the case there. */
export function decideReport(state: CaseState | undefined, report: Report): Decision<ReportRefusal> {
  if (state !== undefined) return nothing;
  const { answers, by, unit, now, settings, channelUsed, onCall } = report;
  const { sender, occurred, notTold = [] } = answers;
  const told = eachOnce(answers.told ?? []);
  if (isIncomplete(answers) || sender === undefined || occurred === undefined) return refused('incomplete');
  if (told.length === 0) return refused('nobody-chosen');
  if (!told.some(({ as }) => holdsCase(as))) return refused('nobody-handles');
  if (!told.every((entry) => isPossible(entry, report, notTold))) return refused('recipient-not-possible');
  const mayKnow = (person: PersonId) => person !== by && !notTold.includes(person);
  const { firstAbsence, kinds = [], lastOccurred, namesHome = false } = answers;
  const facts = {
    occurred,
    episodes: lastOccurred === undefined ? [] : [{ number: 2, occurred: lastOccurred, recordedAt: now }],
    kinds,
    channels: answers.channels ?? [],
    sender,
    told,
    reportedAt: now,
    firstAbsence,
    noticeWithoutAbsence: answers.treatment ?? false,
  };
  const clocks = clocksOf(facts, now, settings);
  const cannotWait = isUrgent({ kinds, namesHome });
  return accepted(
    [
      {
        type: 'CaseWasReported',
        by,
        unit,
        sender,
        occurred,
        kinds,
        channels: answers.channels ?? [],
        told,
        ...chosenByHand(answers),
        notTold,
        chain: eachOnce(report.chain).filter(({ person }) => mayKnow(person)),
        ...(onCall === undefined || !mayKnow(onCall) ? {} : { onCall }),
        acknowledgeBy: acknowledgeBy(now, settings, cannotWait),
        channelUsed,
        consents: {
          wordsToLeader: answers.wordsToLeader ?? false,
          mentionedInDebriefing: answers.mentionedInDebriefing ?? false,
          ...(report.wordings === undefined ? {} : { wordings: report.wordings }),
        },
        ...(namesHome ? { namesHome } : {}),
        ...(lastOccurred === undefined ? {} : { lastOccurred }),
        ...(firstAbsence === undefined ? {} : { firstAbsence }),
        deadlines: [...clocks],
        followUps: planFollowUps(now, report.followUpDays, settings.workingTime),
        tasks: planTasks(neededTasks(facts), { now, settings, isUrgent: cannotWait }),
      },
    ],
    notifications({ unit, told, channelUsed }),
  );
}

/** Kept also where they are not told: who stands above such a leader keeps a part through the unit that is led. */
function chosenByHand({ leaderByHand, amrByHand }: IntakeAnswers): { byHand?: PersonId[] } {
  const byHand = [leaderByHand, amrByHand].filter((person) => person !== undefined);
  return byHand.length === 0 ? {} : { byHand };
}

/** Somebody with two roles is told once, in the role that stands first. */
function eachOnce(told: readonly Told[]): Told[] {
  return told.filter(({ person }, index) => told.findIndex((other) => other.person === person) === index);
}

function isPossible({ person, as }: Told, { by, candidates }: Report, notTold: readonly PersonId[]): boolean {
  const isCandidate = candidates.some((candidate) => candidate.person === person && candidate.as === as);
  return isCandidate && person !== by && !notTold.includes(person);
}
