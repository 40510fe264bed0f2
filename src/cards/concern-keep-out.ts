import { z } from 'zod';
import template from '../../adaptive-cards/concern-keep-out.json' with { type: 'json' };
import { Told, ToldAs } from '../case/facts.ts';
import { plainClick } from './clicks.ts';
import { keepOutClick } from './concern-clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** Who must know no more, and who is asked instead, by name. */
export const concernKeepOutCard = defineCard(
  withHelpNow({
    name: 'concern-keep-out',
    template,
    data: z.strictObject({
      people: z.array(Told.extend({ name: z.string() })).min(1),
      next: z.strictObject({ name: z.string(), as: ToldAs }).optional(),
    }),
    view: ({ people, next }, { texts: { concern, shared } }) => ({
      ...concern.keepOut,
      fallbackText: concern.keepOut.title,
      people: people.map(({ person, name, as }) => ({
        title: shared.nameAndRole(name, shared.roles[as]),
        value: person,
      })),
      next:
        next === undefined
          ? concern.keepOut.nobody
          : concern.keepOut.next(shared.nameAndRole(inert(next.name), shared.roles[next.as])),
    }),
    submits: { 'concern-keep-out': keepOutClick, 'show-concern': plainClick },
  }),
);
