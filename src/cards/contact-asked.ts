import { z } from 'zod';
import template from '../../adaptive-cards/contact-asked.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { dayInWords } from './moment-in-words.ts';

/** Tells who was named to keep in touch with the person. No name: the number of the case is enough to find it. */
export const contactAskedCard = defineCard({
  name: 'contact-asked',
  template,
  data: z.strictObject({ caseId: CaseId, until: z.iso.date(), now: InstantText }),
  view: ({ caseId, until, now }, { texts, commandId }) => {
    const { asked } = texts.tasks.contact;
    return {
      title: asked.title,
      fallbackText: asked.title,
      body: asked.body(caseNumber(caseId), dayInWords(until, texts, now)),
      show: asked.show,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
