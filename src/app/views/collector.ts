import { openCollection, type Collection } from '../../case/collection.ts';
import type { CaseState } from '../../case/state.ts';
import { handlerOf, holdsCase } from '../../case/handler.ts';
import type { Draft } from '../../case/draft.ts';
import { answerFor } from '../../contingency/answers-for.ts';
import { unitById } from '../../organisation/directory.ts';
import { collectorsFor } from '../../organisation/collector.ts';
import type { PersonId, UnitId } from '../../organisation/ids.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import type { KeptBy } from '../evidence/kept.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { plansIfReadable } from './plan.ts';

/** As the person sees whoever keeps evidence for her. */
interface ShownCollector {
  readonly name: string;
  readonly status: 'wished' | 'waiting' | Collection['status'];
}

/** Who keeps evidence for the person, and where that stands; nothing when nobody was asked. */
export async function collectorIn(services: Services, kept: KeptBy): Promise<ShownCollector | undefined> {
  const { organisation } = services;
  if (kept.kind === 'draft') {
    const wished = await wishedCollector(services, kept.stored.draft);
    return wished && { name: nameOf(organisation, wished), status: 'wished' as const };
  }
  const { collection } = kept.state;
  if (collection === undefined) return undefined;
  const hasGivenUp = openCollection(kept.state) !== undefined && collection.remindAt === undefined;
  const status = hasGivenUp && collection.status === 'asked' ? 'waiting' : collection.status;
  return { name: nameOf(organisation, collection.collector), status };
}

/** Whom the person wishes to be asked once the draft is sent, as long as they can be asked. */
export async function wishedCollector(services: Services, draft: Draft): Promise<PersonId | undefined> {
  const wished = draft.collect?.collector;
  if (wished === undefined) return undefined;
  const agreed = await agreedCollectors(services, draft.unit, wished);
  return collectorsOfDraft(services.organisation, draft, agreed).find((person) => person === wished);
}

/**
 * Whom the unit's plan names to keep evidence. While the plans cannot be read, the one whom the person has wished for
 * already: a wish is not lost with them.
 */
export async function agreedCollectors(
  services: Services,
  unitId: UnitId,
  wished?: PersonId,
): Promise<readonly PersonId[]> {
  const unit = unitById(services.organisation, unitId);
  const plans = unit && (await plansIfReadable(services, unit));
  if (unit === undefined || plans === undefined) return wished === undefined ? [] : [wished];
  const value = answerFor(services.organisation, unit, plans, 'collector')?.value;
  return value?.kind === 'people' ? value.people : [];
}

/** Who can be asked to keep evidence for this case now, the first to be asked first. */
export function collectorsOfCase(
  organisation: Organisation,
  state: CaseState,
  agreed: readonly PersonId[],
): readonly PersonId[] {
  const unit = unitById(organisation, state.unit);
  const { reporter, notTold } = state;
  const told = state.told.filter(({ as }) => holdsCase(as)).map(({ person }) => person);
  const handler = handlerOf(state);
  return unit === undefined
    ? []
    : collectorsFor(organisation, unit, { reporter, notTold, agreed, told, handler });
}

/** Who can be asked once the draft is sent as it is now: among leaders only one whom the person has chosen. */
export function collectorsOfDraft(
  organisation: Organisation,
  { unit: unitId, person, answers }: Draft,
  agreed: readonly PersonId[],
): readonly PersonId[] {
  const unit = unitById(organisation, unitId);
  const { told = [], notTold = [] } = answers;
  const leaders = (['leader', 'upper-leader'] as const).map((role) => told.find(({ as }) => as === role));
  const around = {
    reporter: person,
    notTold,
    agreed,
    told: told.filter(({ as }) => holdsCase(as)).map((entry) => entry.person),
    handler: leaders.find((leader) => leader !== undefined)?.person,
  };
  return unit === undefined ? [] : collectorsFor(organisation, unit, around);
}
