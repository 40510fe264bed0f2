import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import { mayOpen } from '../organisation/who-may-know.ts';
import type { Services } from './services.ts';

/**
 * Whether a person has a part in a case now: chosen by the person who reported it, not kept out, and still in a role
 * that the organisation gives a part. Somebody who was leader then and is not now sees nothing any more.
 */
export function hasPart({ organisation }: Services, state: CaseState, person: PersonId): boolean {
  const { unit, reporter, told, notTold } = state;
  const audience = { unit, reporter, told: told.map((entry) => entry.person), excluded: notTold };
  return mayOpen(organisation, audience, person).allowed;
}
