import { z } from 'zod';
import template from '../../adaptive-cards/take-down-check.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard, type Rendering } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { checkItemClick, ShownItem } from './take-down-words.ts';

const CheckData = z.strictObject({ caseId: CaseId, items: z.array(ShownItem) });
type CheckData = z.infer<typeof CheckData>;
type States = Texts['takeDown']['states'];

const submits = { 'check-take-down': checkItemClick, 'show-take-down': caseClick };

/** It is time to look again. The addresses stand on the list only: what is posted stays in the chat. */
export const takeDownCheckCard = defineCard({
  name: 'take-down-check',
  template,
  data: CheckData,
  view: (data, rendering) => {
    const { check, states } = rendering.texts.takeDown;
    const body = check.body(caseNumber(data.caseId));
    return { ...viewOf(data, rendering, states), title: check.title, fallbackText: check.title, body };
  },
  submits,
});

/** The same to the person who wants to look as well. */
export const takeDownCheckOwnCard = defineCard(
  withHelpNow({
    name: 'take-down-check-own',
    template,
    data: CheckData,
    view: (data, rendering) => {
      const { check, own } = rendering.texts.takeDown;
      return {
        ...viewOf(data, rendering, own.states),
        title: check.ownTitle,
        fallbackText: check.ownTitle,
        body: check.ownBody,
      };
    },
    submits,
  }),
);

function viewOf({ caseId, items }: CheckData, { texts, commandId }: Rendering, states: States) {
  const { which, gone, backAgain, elsewhere, places, line, check } = texts.takeDown;
  const click = { caseId, commandId };
  return {
    which,
    choices: items.map(({ item, place, status }) => ({
      title: line(item, places[place], states[status]),
      value: String(item),
    })),
    value: items.length === 1 ? String(items[0]?.item) : '',
    gone,
    backAgain,
    elsewhere,
    show: check.show,
    goneClick: { ...click, found: 'gone' },
    backClick: { ...click, found: 'back' },
    elsewhereClick: { ...click, found: 'elsewhere' },
    click,
  };
}
