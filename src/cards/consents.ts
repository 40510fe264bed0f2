import { z } from 'zod';
import template from '../../adaptive-cards/consents.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, chooseConsentClick } from './clicks.ts';
import { ConsentLine, purposeInWords } from './consent-data.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords } from './moment-in-words.ts';

const ConsentsData = z.strictObject({
  caseId: CaseId,
  isOpen: z.boolean(),
  lines: z.array(ConsentLine).min(1).max(40),
  now: InstantText,
});

/** Every consent: for what, to whom, yes or no, and since when. One is chosen to be changed. */
export const consentsCard = defineCard(
  withHelpNow({
    name: 'consents',
    template,
    data: ConsentsData,
    view: ({ caseId, isOpen, lines, now }, { texts, commandId }) => ({
      ...texts.consents,
      fallbackText: texts.consents.title,
      isOpen,
      consentChoices: lines.map((line) => ({ title: lineInWords(line, texts, now), value: keyOf(line) })),
      consentValue: lines[0] === undefined ? '' : keyOf(lines[0]),
      click: { caseId, commandId },
    }),
    submits: {
      'choose-consent': chooseConsentClick,
      'ask-withdraw': caseClick,
      'case-menu': caseClick,
    },
  }),
);

/** What the choice of a line sends: the purpose, and the person after a point. */
function keyOf({ purpose, whom }: ConsentLine): string {
  return whom === undefined ? purpose : `${purpose}.${whom.person}`;
}

function lineInWords(line: ConsentLine, texts: Texts, now: string): string {
  const what = purposeInWords(line, texts);
  const { consents } = texts;
  if (line.answer === undefined) return consents.notAnswered(what);
  // The time of day stands on the card of the one that is chosen: a phone has room for a day.
  const day = dayInWords(localDateOf(line.answer.at), texts, now);
  const said = line.answer.given ? consents.yesSince(what, day) : consents.noSince(what, day);
  return line.notFor === undefined ? said : consents.notFor(said, line.notFor);
}
