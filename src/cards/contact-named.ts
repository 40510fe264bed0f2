import { z } from 'zod';
import template from '../../adaptive-cards/contact-named.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { NamedContact } from './contact-person.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { dayInWords } from './moment-in-words.ts';

/** Tells the person who keeps in touch, and until when. */
export const contactNamedCard = defineCard(
  withHelpNow({
    name: 'contact-named',
    template,
    data: z.strictObject({ caseId: CaseId, contact: NamedContact, now: InstantText }),
    view: ({ caseId, contact, now }, { texts, commandId }) => {
      const { title, isTo, anytime } = texts.tasks.contact;
      return {
        title,
        fallbackText: title,
        body: isTo(inert(contact.name), dayInWords(contact.until, texts, now)),
        anytime,
        caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
        click: { caseId, commandId },
      };
    },
    submits: { 'show-case': caseClick },
  }),
);
