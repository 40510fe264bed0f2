import { Draft } from '../../src/case/draft.ts';
import type { Told } from '../../src/case/facts.ts';
import { CaseId } from '../../src/case/ids.ts';
import { amr, jobcenter, leader, upper } from '../case/example-case.ts';
import { id } from '../organisation/example.ts';
import { Temporal } from 'temporal-polyfill';
import type { Random } from './random.ts';

/** A report as it stands before the yes. */
export function anyDraft(random: Random, person: string, caseId: string, now: number): Draft {
  const [told, notTold] = random.pick<[Told[], string[]]>([
    [[leader, amr], []],
    [[leader, amr], []],
    [[leader, amr], []],
    [[leader], ['ali']],
    [[upper, amr], ['mona']],
    [[amr], []],
  ]);
  const changedAt = Temporal.Instant.fromEpochMilliseconds(now);
  return Draft.parse({
    caseId: CaseId.parse(caseId),
    person: id(person),
    unit: jobcenter,
    step: 'preview',
    changedAt: changedAt.toString({ smallestUnit: 'millisecond' }),
    answers: {
      sender: random.pick(['outside', 'outside', 'inside', 'unknown']),
      occurred: random.pick([
        { precision: 'minute', date: '2026-11-20', time: '09:30' },
        { precision: 'day', date: '2026-11-19' },
        { precision: 'unknown' },
      ]),
      kinds: ['threat'],
      channels: random.pick([['sms'], ['social-media'], ['mail', 'social-media']]),
      words: wordsOf(caseId),
      told,
      notTold,
      wordsToLeader: true,
      mentionedInDebriefing: false,
    },
  });
}

/** What a person wrote in a report: it must be there in the end. */
export function wordsOf(caseId: string): string {
  return `blåbærgrød ${caseId}`;
}
