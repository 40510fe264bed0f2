import { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../contingency/plan.ts';
import { unreviewedGuidance } from '../../guidance/review.ts';
import { localDate } from '../../law/moments.ts';
import { unreviewedRecords } from '../../law/review.ts';
import type { FlowName } from '../../organisation/flow.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import { isInUse } from '../../organisation/places.ts';
import { toBeReached, type SelfCheckFacts } from '../../organisation/self-check.ts';
import type { FlowHealth } from '../../ports/flow-store.ts';
import { sharedPlaceAddress } from '../places/shared-place.ts';
import type { Services } from '../services.ts';
import { plansIn } from './plans.ts';

/** A flow is called once a month: not heard for longer, it has missed one. */
const silentAfter = { hours: 40 * 24 };
/** So many reads at once: whoever writes meanwhile must not wait for them. */
const atOnce = 20;

/** Everything that the self-check looks at, as it is now. It reads no case. Throws `StorageUnavailable`. */
export async function selfCheckFacts(services: Services): Promise<SelfCheckFacts> {
  const { organisation, clock, isKeyBesideData, publicUrl } = services;
  const today = localDate(clock.now());
  return {
    organisation,
    met: await metOf(services),
    ...(await placesOf(services)),
    ...(await plansOf(services)),
    inSeveralUnits: services.inSeveralUnits(),
    lawUnreviewed: unreviewedRecords(today),
    guidanceUnreviewed: unreviewedGuidance(today),
    ...(await flowsOf(services)),
    isKeyBesideData,
    hasPublicUrl: publicUrl !== '',
  };
}

async function metOf({ organisation, people }: Services): Promise<ReadonlySet<PersonId>> {
  const met = new Set<PersonId>();
  await each(toBeReached(organisation), async (person) => {
    if ((await people.read(person))?.conversation !== undefined) met.add(person);
  });
  return met;
}

async function placesOf(services: Services) {
  const { organisation, places } = services;
  const bound = new Map((await places.all()).map((place) => [place.unit, place]));
  const placesNotReached: UnitId[] = [];
  const chatsToConfirm: UnitId[] = [];
  await each(organisation.units, async (unit) => {
    const place = bound.get(unit.id);
    if (unit.privateChannel === undefined && place === undefined) return;
    const isPassed =
      unit.privateChannel === undefined && place?.provenAt !== undefined && !isInUse(unit, place);
    if (isPassed) chatsToConfirm.push(unit.id);
    else if ((await sharedPlaceAddress(services, unit.id)) === undefined) placesNotReached.push(unit.id);
  });
  const inOrder = (found: readonly UnitId[]) =>
    organisation.units.map(({ id }) => id).filter((id) => found.includes(id));
  return { placesNotReached: inOrder(placesNotReached), chatsToConfirm: inOrder(chatsToConfirm) };
}

async function flowsOf({ workflow, flows, clock }: Services) {
  const limit = clock.now().subtract(silentAfter);
  const flowsInTrouble: FlowName[] = [];
  const flowsSilent: FlowName[] = [];
  for (const flow of workflow.flows()) {
    const health = (await flows.read(flow))?.health;
    if (health?.trouble !== undefined) flowsInTrouble.push(flow);
    else if (health !== undefined && isBefore(health, limit)) flowsSilent.push(flow);
  }
  return { flowsInTrouble, flowsSilent };
}

/** One that was never heard counts from when it was first tried. */
function isBefore({ heardAt, triedAt }: FlowHealth, limit: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(heardAt ?? triedAt), limit) < 0;
}

async function plansOf({ organisation, plans, clock }: Services) {
  const kept: Plan[] = [];
  await each(organisation.units, async ({ id }) => {
    const stored = await plans.read(id);
    if (stored !== undefined) kept.push(stored.plan);
  });
  return plansIn(organisation, kept, clock.now().toString());
}

async function each<Item>(items: readonly Item[], look: (item: Item) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce)
    await Promise.all(items.slice(from, from + atOnce).map(look));
}
