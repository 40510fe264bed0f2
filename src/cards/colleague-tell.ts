import { z } from 'zod';
import template from '../../adaptive-cards/colleague-tell.json' with { type: 'json' };
import { HarassmentKind } from '../case/facts.ts';
import { NamedTo, Said } from '../concern/concern.ts';
import { PersonId } from '../organisation/ids.ts';
import { choicesOf } from './choices.ts';
import { plainClick } from './clicks.ts';
import { sayClick } from './colleague-clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** What the leader is told, by choices alone: less than this would not help, more than this is the person's to say. */
export const colleagueTellCard = defineCard(
  withHelpNow({
    name: 'colleague-tell',
    template,
    data: z.strictObject({
      about: PersonId,
      name: z.string(),
      /** What was chosen before, on the way back from the preview. */
      said: Said.optional(),
    }),
    view: ({ about, name, said }, { texts: { colleague, shared }, commandId }) => ({
      ...colleague.tell,
      title: colleague.tell.title(inert(name)),
      fallbackText: colleague.tell.summary,
      dangerChoices: choicesOf(['no', 'yes'], shared),
      dangerValue: said?.danger === true ? 'yes' : 'no',
      kindChoices: [
        { title: colleague.tell.kindSkipped, value: 'skip' },
        ...choicesOf(HarassmentKind.options, shared.kinds),
      ],
      kindValue: said?.kind ?? 'skip',
      namedChoices: choicesOf(NamedTo.options, colleague.tell.namedTo),
      namedValue: said?.named ?? 'nobody',
      leaderIsPartValue: String(said?.leaderIsPart ?? false),
      click: { commandId, about },
    }),
    submits: { 'colleague-say': sayClick, 'not-now': plainClick },
  }),
);
