import { instantText } from '../../case/instants.ts';
import type { Concern } from '../../concern/concern.ts';
import { afterErasure, daysLater } from '../../concern/life.ts';
import { wokenConcern } from '../../concern/wake.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { StoredConcern } from '../../ports/concern-store.ts';
import type { Services } from '../services.ts';
import { tellAdministrators } from '../tell-administrators.ts';
import { tellPerson } from '../tell-person.ts';
import { concernCircumstances } from './circumstances.ts';

/** So that it ends, even should one stay due for ever. */
const rounds = 20;

/**
 * Does everything that is due with every concern: hands messages over, asks the next, ends, erases. Any number of
 * instances may do it at once, and it finds by itself what a process that died has left. Answers how many had to do.
 */
export async function settleDueConcerns(services: Services): Promise<number> {
  const failed = new Set<PersonId>();
  let settled = 0;
  for (let round = 0; round < rounds; round += 1) {
    const now = instantText(services.clock.now());
    const due = await Array.fromAsync(services.concerns.due(now));
    const left = due.filter((about) => !failed.has(about));
    if (left.length === 0) break;
    for (const about of left) {
      await settleConcern(services, about).catch((error: unknown) => {
        failed.add(about);
        services.log.error('concern.failed', errorFields(error));
      });
    }
    settled += left.length;
  }
  return settled;
}

/** The same for one concern. Whatever somebody else does meanwhile is theirs to settle. */
export async function settleConcern(services: Services, about: PersonId): Promise<void> {
  const stored = await services.concerns.read(about);
  if (stored === undefined) return;
  const concern = wokenConcern(stored.concern, await concernCircumstances(services, about));
  if (concern === stored.concern) return handOver(services, stored);
  if (!(await services.concerns.write(concern, stored.tag))) return;
  const written = await services.concerns.read(about);
  if (written !== undefined) await handOver(services, written);
}

/**
 * Nobody took it on: the administrators learn that, and not about whom. The key
 * lets it be said once. Whom the person keeps out does not hear of it.
 */
async function tellOfSilence(
  services: Services,
  { about, startedAt, steps, chainEnded, acknowledged, ended, keptOut }: Concern,
): Promise<void> {
  if (chainEnded === undefined || acknowledged !== undefined || ended !== undefined) return;
  const cases = await concernCircumstances(services, about);
  const key = `concern-unanswered-${about}-${startedAt}-${steps.length}`;
  await tellAdministrators(services, { kind: 'concern-unanswered' }, key, [
    about,
    ...keptOut,
    ...cases.keptOut,
  ]);
}

/** What is over the limits and nobody looks at: the administrators learn that, once, and not about whom or by whom. */
async function tellOfUnchecked(services: Services, { about, reviews, keptOut }: Concern): Promise<void> {
  const unchecked = reviews.filter(({ reviewer, stage }) => reviewer === undefined || stage === 'overdue');
  if (unchecked.length === 0) return;
  const cases = await concernCircumstances(services, about);
  for (const { click, by, reviewer } of unchecked) {
    const because = reviewer === undefined ? 'nobody' : 'waits';
    const key = `concern-unchecked-${because}-${click}`;
    const out = [about, by, ...keptOut, ...cases.keptOut];
    await tellAdministrators(services, { kind: 'concern-unchecked', because }, key, out);
  }
}

/** A message is handed over before it leaves the concern: a crash in between hands it over again, which its key ignores. */
async function handOver(services: Services, { concern, tag }: StoredConcern): Promise<void> {
  await tellOfSilence(services, concern);
  await tellOfUnchecked(services, concern);
  for (const { to, key, message, notBefore } of concern.outbox)
    await tellPerson(services, { recipient: to, key, content: { kind: 'concern', message }, notBefore });
  const rest: Concern = { ...concern, outbox: [] };
  const left = afterErasure(rest, instantText(services.clock.now()));
  if (left === undefined) await services.concerns.remove(concern.about, tag);
  else if (left !== rest || concern.outbox.length > 0) await services.concerns.write(left, tag);
}

/** Once a day of the clock: what each colleague has sent is forgotten when no limit looks so far back. */
export function forgetSpokenDaily(services: Services): () => Promise<false> {
  let done = '';
  return async () => {
    const now = instantText(services.clock.now());
    const today = now.slice(0, 'YYYY-MM-DD'.length);
    const { withinDays, samePersonDays } = services.organisation.settings.concerns;
    if (today !== done)
      await services.concerns.removeSpokenBefore(daysLater(now, -Math.max(withinDays, samePersonDays)));
    done = today;
    return false;
  };
}
