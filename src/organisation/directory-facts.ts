import { z } from 'zod';
import { Language, PersonId, UnitId } from './ids.ts';

/** A person as the directory of the organisation (Entra) knows them. */
export const DirectoryPerson = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(200),
  email: z.email({ pattern: z.regexes.unicodeEmail }),
  language: Language.default('da'),
});
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;

/** What the directory says of one unit, where the organisation file says nothing. */
export const UnitFacts = z.strictObject({
  unit: UnitId,
  /** Members of the group that is the unit's team. */
  team: z.array(DirectoryPerson).max(2000).optional(),
  /** The one manager whom everybody has who belongs to the unit or leads a unit directly below. */
  leader: DirectoryPerson.optional(),
});
export type UnitFacts = z.infer<typeof UnitFacts>;
