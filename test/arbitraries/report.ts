import fc from 'fast-check';
import type { Decision } from '../../src/case/decision.ts';
import type { Told } from '../../src/case/facts.ts';
import { instantText } from '../../src/case/instants.ts';
import { decideReport, type Report } from '../../src/case/report.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import { chainAfter } from '../../src/organisation/escalation.ts';
import { channelMayBeUsed } from '../../src/organisation/who-may-know.ts';
import {
  ali,
  amr,
  anna,
  deputy,
  fie,
  firstAider,
  guard,
  helle,
  hr,
  jobcenter,
  karen,
  leader,
  mona,
  peter,
  settings,
  tr,
  upper,
} from '../case/example-case.ts';
import { unit } from '../organisation/example.ts';
import { anyOccurred, dateOf, day, start } from './days.ts';

/** A report that may be refused; its channel is used as the organisation allows it. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    occurred: anyOccurred,
    told: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Told[]>([leader, amr]) },
      { weight: 2, arbitrary: fc.subarray([leader, amr, upper], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.subarray([leader, amr, upper, leader]) },
      { weight: 1, arbitrary: fc.subarray([tr, hr, upper], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.subarray([leader, amr, firstAider], { minLength: 1 }) },
    ),
    excluded: fc.oneof(
      fc.constant<PersonId[]>([]),
      fc.subarray([mona, ali, peter, karen, helle, guard, fie]),
    ),
    onCall: fc.constantFrom(guard, helle, undefined),
    contradicts: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    firstAbsence: fc.option(day.map(dateOf), { nil: undefined }),
    lastOccurred: fc.option(anyOccurred, { nil: undefined }),
    treatment: fc.boolean(),
    hour: fc.constantFrom(0, 5, 12, 20),
    wordsToLeader: fc.boolean(),
  })
  .map(({ excluded, contradicts, told, ...rest }) => ({
    ...rest,
    told,
    notTold: excluded.filter((out) => contradicts || !told.some(({ person }) => person === out)),
  }))
  .map(({ occurred, lastOccurred, treatment, told, notTold, firstAbsence, hour, wordsToLeader, onCall }) => ({
    by: anna,
    unit: jobcenter,
    answers: {
      sender: 'outside',
      occurred,
      told,
      notTold,
      wordsToLeader,
      treatment,
      ...(firstAbsence === undefined ? {} : { firstAbsence }),
      ...(lastOccurred === undefined ? {} : { lastOccurred }),
    },
    candidates: [leader, amr, upper, tr, hr, firstAider],
    // As if nobody had looked who must not be asked.
    chain: chainAfter([leader, deputy, upper, hr, { person: anna, as: 'hr' }, hr], { told, notTold: [] }),
    onCall: told.some(({ as }) => as === 'leader' || as === 'upper-leader') ? undefined : onCall,
    channelUsed: channelMayBeUsed(unit('jobcenter'), {
      told: told.map(({ person }) => person),
      excluded: notTold,
      reporter: anna,
    }),
    now: instantText(start.add({ hours: hour })),
    settings,
    followUpDays: [1, 3, 7, 28, 90],
  }));

/** The report as a decision, which a life begins with. */
export function begin(report: Report): Decision {
  return decideReport(undefined, report);
}
