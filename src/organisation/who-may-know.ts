import type { PersonId } from './ids.ts';
import type { Unit } from './organisation.ts';
import { channelAudience } from './roles.ts';

/** Who is told of a case, who must not be, and who reported it. */
export interface Audience {
  readonly reporter: PersonId;
  readonly told: readonly PersonId[];
  /** Who must not be told. Wins over everything. */
  readonly excluded: readonly PersonId[];
}

/**
 * Whether the unit's private channel may be posted to. Everybody who reads it sees the post, so nobody there may be
 * excluded or be the reporter, and every leader and AMR there must be told. A deputy who is neither is no obstacle:
 * the post has no name and no content.
 */
export function channelMayBeUsed(unit: Unit, { told, excluded, reporter }: Audience): boolean {
  const readers = channelAudience(unit);
  const mustBeTold = readers.filter((person) => person === unit.leader || unit.amr.includes(person));
  return (
    mustBeTold.length > 0 &&
    readers.every((person) => person !== reporter && !excluded.includes(person)) &&
    mustBeTold.every((person) => told.includes(person))
  );
}
