import { instantText } from '../../case/instants.ts';
import { instantAt, localDate, zone } from '../../law/moments.ts';
import { isQuiet } from '../../law/quiet-hours.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { selfCheck } from '../../organisation/self-check.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import { hashOf } from '../hash.ts';
import type { Services } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { selfCheckFacts } from './facts.ts';

/** In these hours of the night, Danish time, the first included. */
const from = 3;
const until = 6;
/** A card that nobody could be shown by then is made anew by a later night. */
const pointlessAfter = { hours: 48 };

/**
 * The self-check, once each night of this process. What any night finds is told in the morning of a working day: what is
 * new at once, what is still so each week, and once a month that all is well. Several processes say the same once.
 */
export function selfCheckNightly(services: Services): () => Promise<false> {
  let checked = '';
  return async () => {
    const local = services.clock.now().toZonedDateTimeISO(zone);
    const night = local.toPlainDate().toString();
    if (local.hour < from || local.hour >= until || checked === night) return false;
    await checkSelf(services);
    checked = night;
    return false;
  };
}

async function checkSelf(services: Services): Promise<void> {
  const { organisation, clock, log } = services;
  const found = selfCheck(await selfCheckFacts(services));
  const today = localDate(clock.now());
  const key =
    found.length === 0
      ? `self-check-well-${today.toPlainYearMonth().toString()}`
      : `self-check-${today.yearOfWeek}-w${today.weekOfYear}-${hashOf(JSON.stringify(found))}`;
  for (const { kind } of found) log.warn('check.finding', { about: kind });
  for (const recipient of organisation.administrators.filter((person) => worksToday(services, person)))
    await tellPerson(services, {
      recipient,
      key,
      content: { kind: 'self-check' },
      until: instantText(clock.now().add(pointlessAfter)),
    });
}

function worksToday({ organisation, clock }: Services, person: PersonId): boolean {
  const noon = instantAt(localDate(clock.now()), '12:00');
  return !isQuiet(noon, workingTimeOf(organisation, unitOf(organisation, person)?.id));
}
