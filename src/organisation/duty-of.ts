import type { PersonId } from './ids.ts';
import type { Organisation } from './organisation.ts';

/** Whether somebody leads, has a part in cases by their role (AMR, HR), or administers; nothing for everybody else. */
export function dutyOf(
  { units, hr, administrators }: Organisation,
  person: PersonId,
): 'part' | 'leader' | 'administrator' | undefined {
  const leads = units.some(({ leader, deputy }) => leader === person || deputy === person);
  if (leads) return 'leader';
  if (hr.includes(person) || units.some(({ amr }) => amr.includes(person))) return 'part';
  return administrators.includes(person) ? 'administrator' : undefined;
}
