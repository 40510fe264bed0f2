import template from '../../adaptive-cards/take-down.json' with { type: 'json' };
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { addItemClick, listView, openItemClick, TakeDownList } from './take-down-words.ts';

/** What is to be removed from the internet, for whoever takes care of it. */
export const takeDownCard = defineCard({
  name: 'take-down',
  template,
  data: TakeDownList,
  view: (data, { texts, commandId }) => {
    const { title, intro, which, openItem, back, states, places, line } = texts.takeDown;
    return {
      ...listView(data, { texts, states, commandId }),
      title,
      fallbackText: title,
      intro,
      which,
      openItem,
      back,
      hasItems: data.items.length > 0,
      choices: data.items.map(({ item, place, status }) => ({
        title: line(item, places[place], states[status]),
        value: String(item),
      })),
    };
  },
  submits: {
    'open-take-down-item': openItemClick,
    'add-take-down': addItemClick,
    'show-tasks': caseClick,
  },
});
