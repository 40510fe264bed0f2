import { hasPartInConcern } from '../../concern/acknowledge.ts';
import type { Concern } from '../../concern/concern.ts';
import type { Circumstances } from '../../concern/decision.ts';
import { concernChain } from '../../concern/route.ts';
import { onCallIn } from '../../organisation/escalation.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Services } from '../services.ts';
import { concernCircumstances } from './circumstances.ts';

/** Whether somebody may know of a concern now: told of it, kept out by nothing, and still in a role for it. */
export function mayKnowConcern(
  { organisation }: Services,
  concern: Concern,
  person: PersonId,
  { keptOut, knower }: Pick<Circumstances, 'keptOut' | 'knower'>,
): boolean {
  const hasRole =
    knower?.person === person ||
    onCallIn(organisation).includes(person) ||
    concernChain(organisation, concern.about).some((step) => step.person === person);
  return hasRole && hasPartInConcern(concern, person, keptOut);
}

/** The same, with the person's cases looked at. */
export async function mayReadConcern(
  services: Services,
  concern: Concern,
  person: PersonId,
): Promise<boolean> {
  return mayKnowConcern(services, concern, person, await concernCircumstances(services, concern.about));
}
