import { z } from 'zod';
import template from '../../adaptive-cards/take-down-step.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { itemInWords, nextInWords, openItemClick, ShownItem } from './take-down-words.ts';

/** It is somebody's turn to ask the next one. The addresses stand on the list only: what is posted stays in the chat. */
export const takeDownStepCard = defineCard({
  name: 'take-down-step',
  template,
  data: z.strictObject({ caseId: CaseId, items: z.array(ShownItem) }),
  view: ({ caseId, items }, { texts, commandId }) => {
    const { nextStep, which, openItem, check, states } = texts.takeDown;
    const [first] = items;
    return {
      title: nextStep.title,
      fallbackText: nextStep.title,
      body: nextStep.body(caseNumber(caseId)),
      rows: items.map((item) => ({
        text: inert(itemInWords(item, texts, states)),
        next: stepInWords(item, texts),
      })),
      which,
      choices: items.map((item) => ({
        title: itemInWords(item, texts, states),
        value: String(item.item),
      })),
      value: items.length === 1 && first !== undefined ? String(first.item) : '',
      openItem,
      show: check.show,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-take-down-item': openItemClick, 'show-take-down': caseClick },
});

function stepInWords(item: ShownItem, texts: Texts): string {
  const next = nextInWords(item, texts);
  return item.status === 'asked' ? `${texts.takeDown.nextStep.unanswered} ${next}` : next;
}
