import { instantText } from '../../case/instants.ts';
import { localDate } from '../../law/moments.ts';
import { type Area, areasOf } from '../../statistics/areas.ts';
import type { Contribution } from '../../statistics/contribution.ts';
import { contributionOf } from '../../statistics/contribution-of.ts';
import { endedQuarters, type Period } from '../../statistics/period.ts';
import {
  overlaps,
  publishNothing,
  publishQuarter,
  publishYear,
  type Publication,
} from '../../statistics/publication.ts';
import type { Services } from '../services.ts';

/** So long after its end a quarter is published: by then the first talks of its last cases have been held or not. */
const daysAfter = 14;

/** Publishes what has ended, once a day of this process. Of several processes one writes; what is there stays. */
export function publishDaily(services: Services): () => Promise<false> {
  let published = '';
  return async () => {
    const today = localDate(services.clock.now()).toString();
    if (published !== today) await publishEnded(services);
    published = today;
    return false;
  };
}

/** Publishes each area’s quarters and years that have ended and are not published yet. Throws `StorageUnavailable`. */
export async function publishEnded(services: Services): Promise<void> {
  const { organisation, clock } = services;
  const month = localDate(clock.now()).subtract({ days: daysAfter }).toPlainYearMonth().toString();
  const periods = endedQuarters(month).flatMap((quarter) =>
    quarter.endsWith('-q4') ? [quarter, quarter.slice(0, 4)] : [quarter],
  );
  const areas = areasOf(organisation);
  let cases: readonly Contribution[] | undefined;
  for (const period of periods) {
    const there = await services.statistics.in(period);
    const missing = areas.filter(({ top }) => !there.some((each) => each.top === top));
    if (missing.length === 0) continue;
    cases ??= await contributions(services);
    for (const area of missing) await publish(services, { period, area, there, cases });
  }
}

interface ToPublish {
  readonly period: Period;
  readonly area: Area;
  /** What is published of the period already. */
  readonly there: readonly Publication[];
  readonly cases: readonly Contribution[];
}

async function publish(services: Services, toPublish: ToPublish): Promise<void> {
  const publication = await publicationOf(services, toPublish);
  await services.statistics.add({ ...publication, publishedAt: instantText(services.clock.now()) });
}

async function publicationOf(
  { statistics }: Services,
  { period, area, there, cases }: ToPublish,
): Promise<Publication> {
  if (overlaps(area, there)) return publishNothing(period, area);
  if (period.includes('-')) return publishQuarter(period, area, cases);
  return publishYear(period, area, await statistics.of(area.top), cases);
}

async function contributions({ cases, organisation, clock }: Services): Promise<readonly Contribution[]> {
  const now = instantText(clock.now());
  const found: Contribution[] = [];
  for await (const caseId of cases.all()) {
    const state = (await cases.readHead(caseId))?.state;
    const contribution = state && contributionOf(organisation, state, now);
    if (contribution !== undefined) found.push(contribution);
  }
  return found;
}
