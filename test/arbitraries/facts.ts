import fc from 'fast-check';
import { decideCorrectFacts } from '../../src/case/correct-facts.ts';
import { decideCorrectOccurrence } from '../../src/case/correct-occurrence.ts';
import { decideRecordDeath, decideRetractDeath } from '../../src/case/death.ts';
import type { HarassmentKind } from '../../src/case/facts.ts';
import { decideNoticeWithoutAbsence } from '../../src/case/notice-without-absence.ts';
import { decideRecordEpisode } from '../../src/case/record-episode.ts';
import { withUrgency } from '../../src/case/with-urgency.ts';
import { anna, mona, settings } from '../case/example-case.ts';
import { command } from './command.ts';
import { dateOf, toldLater } from './days.ts';
import { mostly } from './people.ts';

/** Everything that changes a fact beside absence. */
export const factClicks = [
  command(
    'correct',
    fc.record({ by: mostly(anna), episode: fc.constantFrom(1, 1, 2, 3), occurred: toldLater }),
    (state, correction, { now }) => decideCorrectOccurrence(state, { ...correction, now, settings }),
  ),
  command(
    'episode',
    fc.record({
      by: mostly(anna),
      occurred: toldLater,
      kinds: fc.constantFrom<HarassmentKind[]>([], ['exposure'], ['stalking']),
      namesHome: fc.boolean(),
    }),
    (state, episode, { now }) =>
      withUrgency(state, decideRecordEpisode(state, { ...episode, channels: ['sms'], now, settings }), {
        now,
        settings,
      }),
  ),
  command('notice', fc.tuple(mostly(anna), fc.boolean()), (state, [by, needed], { now }) =>
    decideNoticeWithoutAbsence(state, { by, needed, now, settings }),
  ),
] as const;

/** The death is recorded, or that it was a mistake. */
export const anyDeath = fc.oneof(
  command('death', fc.tuple(mostly(mona), fc.integer({ min: 0, max: 10 })), (state, [by, days], { now }) =>
    decideRecordDeath(state, { by, knownSince: { precision: 'day', date: dateOf(days) }, now, settings }),
  ),
  command('no-death', mostly(mona), (state, by, { now }) => decideRetractDeath(state, { by, now, settings })),
);

/** The person corrects what kind it was, by which way it came, and from whom. */
export const correctFacts = command(
  'facts',
  fc.record({
    by: mostly(anna),
    kinds: fc.constantFrom<HarassmentKind[]>([], ['exposure'], ['threat', 'other']),
    channels: fc.constantFrom<('sms' | 'mail')[]>([], ['sms'], ['mail', 'sms']),
    sender: fc.constantFrom('outside' as const, 'inside' as const, 'unknown' as const),
  }),
  (state, facts, { now }) =>
    withUrgency(state, decideCorrectFacts(state, { ...facts, now, settings }), { now, settings }),
);
