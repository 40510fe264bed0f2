import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../law/moments.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { areasOfRepresentative } from '../../statistics/areas.ts';
import type { Services } from '../services.ts';
import { digestKey } from './digest-key.ts';

/**
 * So long figures are news, in weeks. That a digest was sent is remembered for 30 days: later nobody could tell whether
 * one of them had brought the figures.
 */
const newFor = 4;

/**
 * Whether there are figures of an area that this person represents which no digest has brought yet. A period of none or
 * few is no news. A digest that may have arrived has. Throws `StorageUnavailable`.
 */
export async function hasNewFigures(services: Services, person: PersonId): Promise<boolean> {
  const publishedAt = await latestFigures(services, person);
  if (publishedAt === undefined) return false;
  const today = localDate(services.clock.now());
  const oldest = today.subtract({ weeks: newFor });
  if (Temporal.PlainDate.compare(localDate(publishedAt), oldest) < 0) return false;
  for (let week = 0; week <= newFor; week++) {
    const digest = await services.notices.read(person, digestKey(today.subtract({ weeks: week })));
    if (digest === undefined || (digest.status !== 'sent' && digest.doubts === 0)) continue;
    if (Temporal.Instant.compare(Temporal.Instant.from(digest.notBefore), publishedAt) >= 0) return false;
  }
  return true;
}

async function latestFigures(
  { statistics, organisation }: Services,
  person: PersonId,
): Promise<Temporal.Instant | undefined> {
  const areas = areasOfRepresentative(organisation, person);
  const published = (await Promise.all(areas.map((top) => statistics.of(top)))).flat();
  return published
    .filter(({ figures }) => figures !== undefined)
    .map(({ publishedAt }) => Temporal.Instant.from(publishedAt))
    .sort((one, other) => Temporal.Instant.compare(one, other))
    .at(-1);
}
