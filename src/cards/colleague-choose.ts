import { z } from 'zod';
import template from '../../adaptive-cards/colleague-choose.json' with { type: 'json' };
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';
import { chosenClick, Way } from './colleague-clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Who it is about: somebody of the own unit, or whoever a name finds. */
export const colleagueChooseCard = defineCard(
  withHelpNow({
    name: 'colleague-choose',
    template,
    data: z.strictObject({
      way: Way,
      people: z.array(z.strictObject({ person: PersonId, name: z.string() })),
      /** What was written, when it did not lead to one person. */
      name: z.string(),
      problem: z.enum(['none', 'missing', 'several', 'unknown']),
    }),
    view: ({ way, people, name, problem }, { texts, commandId }) => ({
      title: texts.colleague.choose.title,
      fallbackText: texts.colleague.choose.title,
      body: problem === 'unknown' ? texts.colleague.choose.whomToCall : texts.colleague.choose.body,
      hasProblem: problem !== 'none',
      problem: problem === 'none' ? '' : texts.colleague.choose.problems[problem],
      hasPeople: people.length > 0,
      person: texts.colleague.choose.person,
      placeholder: texts.colleague.choose.placeholder,
      people: people.map((one) => ({ title: one.name, value: one.person })),
      personValue: '',
      name: people.length > 0 ? texts.colleague.choose.name : texts.colleague.choose.nameAlone,
      nameValue: name,
      click: { commandId, way },
    }),
    submits: { 'colleague-chosen': chosenClick, 'not-now': plainClick },
  }),
);
