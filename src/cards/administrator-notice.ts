import { z } from 'zod';
import template from '../../adaptive-cards/administrator-notice.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import { AdministratorNotice } from '../organisation/administrator-notice.ts';
import type { Texts } from '../texts/texts.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const AdministratorNoticeData = z.strictObject({
  notice: AdministratorNotice,
  /** Name of the person whom the notice is of; empty for other kinds. */
  name: z.string().max(200),
  /** An earlier attempt may have arrived. */
  repeated: z.boolean(),
});

/** Tells an administrator what needs a hand, and what to do. Never what a case is about. */
export const administratorNoticeCard = defineCard({
  name: 'administrator-notice',
  template,
  data: AdministratorNoticeData,
  view: ({ notice, name, repeated }, { texts }) => {
    const words = inWords(notice, inert(name), texts);
    return { ...words, fallbackText: words.title, isRepeated: repeated, repeated: texts.reminder.repeated };
  },
  submits: {},
});

interface Words {
  readonly title: string;
  /** What happened. */
  readonly body: string;
  readonly toDo: string;
}

function inWords(notice: AdministratorNotice, name: string, all: Texts): Words {
  const texts = all.administratorNotice;
  switch (notice.kind) {
    case 'wake-poisoned':
      return texts.wakePoisoned(caseNumber(notice.caseId));
    case 'delivery-doubtful':
      return texts.deliveryDoubtful(notice.count);
    case 'cases-repaired':
      return texts.casesRepaired(notice.count);
    case 'nobody-acknowledged':
      return texts.nobodyAcknowledged(inert(caseNumber(notice.caseId)));
    case 'person-unreachable':
      return texts.personUnreachable(name);
    case 'concern-unanswered':
      return texts.concernUnanswered;
    case 'concern-unchecked':
      return texts.concernUnchecked[notice.because];
    case 'on-call-unanswered':
      return texts.onCallUnanswered;
    case 'flow-in-trouble':
      return texts.flowInTrouble(texts.flows[notice.flow], texts.flowTroubles[notice.because]);
  }
}
