import { z } from 'zod';
import { HarassmentKind } from '../case/facts.ts';
import { NamedTo } from '../concern/concern.ts';
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';
import { choiceField, toggleField } from './fields.ts';

/** How a colleague wants to help: ask the person, or tell management. */
export const Way = z.enum(['ask', 'tell']);
export type Way = z.infer<typeof Way>;

/** A button that goes on in one way. */
export const wayClick = plainClick.extend({ way: Way });

/** Who it is about: chosen, or written as a name. */
export const chosenClick = wayClick.extend({
  person: z.union([z.literal('').transform(() => undefined), PersonId]).optional(),
  name: z
    .string()
    .max(100)
    .transform((name) => name.trim())
    .default(''),
});

/** A button about one colleague. */
export const aboutClick = plainClick.extend({ about: PersonId });

/** What the card for the facts sends; nothing that anybody wrote. */
export const sayClick = aboutClick.extend({
  danger: choiceField(['yes', 'no']).transform((danger) => danger === 'yes'),
  harassment: choiceField([...HarassmentKind.options, 'skip']).transform((kind) =>
    kind === 'skip' ? undefined : kind,
  ),
  named: choiceField(NamedTo.options).transform((named) => named ?? 'nobody'),
  leaderIsPart: toggleField,
});

/** The yes, and the way back: what the preview showed. */
export const saidClick = aboutClick.extend({
  danger: z.boolean(),
  kind: HarassmentKind.optional(),
  leaderIsPart: z.boolean(),
  named: NamedTo,
});
