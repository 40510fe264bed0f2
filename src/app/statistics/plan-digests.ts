import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../case/instants.ts';
import { instantAt, localDate } from '../../law/moments.ts';
import { isWorkingDay, addWorkingDays } from '../../law/working-time.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import type { Services } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { digestKey, weekOf } from './digest-key.ts';

/** When the digest comes, Danish time, on the week’s first working day. */
const comesAt = '08:00';
/** What could not be brought by then is left to the next week. */
const pointlessAfter = { hours: 48 };

/** Plans the digests of the week, once a week of this process. Of several processes, one digest comes. */
export function planDigestsWeekly(services: Services): () => Promise<false> {
  let planned = '';
  return async () => {
    const week = weekOf(localDate(services.clock.now()));
    if (planned !== week) await planDigests(services);
    planned = week;
    return false;
  };
}

/** Writes down this week’s digest for everybody who represents. It is made when it is sent. Throws `StorageUnavailable`. */
export async function planDigests(services: Services): Promise<void> {
  const { organisation, clock } = services;
  const today = localDate(clock.now());
  for (const recipient of distinct(organisation.units.flatMap(({ amr }) => amr))) {
    const notBefore = comesOn(services, recipient, today);
    const until = notBefore.add(pointlessAfter);
    if (Temporal.Instant.compare(until, clock.now()) <= 0) continue;
    await tellPerson(services, {
      recipient,
      key: digestKey(today),
      content: { kind: 'digest' },
      notBefore: instantText(notBefore),
      until: instantText(until),
    });
  }
}

function comesOn({ organisation }: Services, person: PersonId, today: Temporal.PlainDate): Temporal.Instant {
  const workingTime = workingTimeOf(organisation, unitOf(organisation, person)?.id);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const day = isWorkingDay(monday, workingTime) ? monday : addWorkingDays(monday, 1, workingTime);
  return instantAt(day, comesAt);
}
