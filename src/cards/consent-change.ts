import { z } from 'zod';
import template from '../../adaptive-cards/consent-change.json' with { type: 'json' };
import { ConsentPurpose } from '../case/consent.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { ConsentLine, purposeInWords } from './consent-data.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';

const ConsentChangeData = z.strictObject({
  caseId: CaseId,
  /** Before the answer, or the receipt after it. */
  stage: z.enum(['ask', 'done']),
  line: ConsentLine,
  /** What the button will do, or has done. */
  give: z.boolean(),
  /** Version of the wording that is shown, or that was answered. */
  wording: z.int().min(1),
  /** The case waits for whom it is taken from: an example of who is asked then, or that nobody is left to ask. */
  next: z.union([z.strictObject({ name: z.string() }), z.literal('nobody')]).optional(),
  /** The leader is told of the answer: somebody handles the case, and it is open. */
  isHeard: z.boolean(),
  /** Nobody else has the case. */
  isLast: z.boolean(),
  now: InstantText,
});
type ConsentChangeData = z.infer<typeof ConsentChangeData>;

/** One consent: before the answer, what a yes means or what stops and what cannot be undone; after it, the same as done. */
export const consentChangeCard = defineCard(
  withHelpNow({
    name: 'consent-change',
    template,
    data: ConsentChangeData,
    view: (data, { texts, commandId }) => {
      const { caseId, stage, line, give, isLast } = data;
      const { consents } = texts;
      const title = consents[stage][give ? 'give' : 'withdraw'];
      const click = { caseId, commandId };
      return {
        ...consents,
        title,
        fallbackText: title,
        // What is taken back is named, not promised once more.
        what: give ? meaningOf(line, texts) : purposeInWords(line, texts),
        ...answered(data, texts),
        isForAnother: give && line.notFor !== undefined,
        forAnother: consents.forAnother(line.notFor ?? ''),
        hasStops: !give && !isLast,
        stops: give ? '' : stopsOf(data, texts),
        ...nextIn(data, texts),
        stays: consents.stays[line.purpose],
        hasProblem: isLast,
        problem: consents.nobodyLeft(line.whom?.name ?? ''),
        isAsk: stage === 'ask',
        isDone: stage === 'done',
        mayAnswer: !isLast,
        yes: give ? consents.give : consents.withdraw,
        answer: answerOf(data, commandId, give),
        // What was agreed to for others can be taken back here too.
        mayTakeBack: give && stage === 'ask' && line.answer?.given === true,
        no: answerOf(data, commandId, false),
        click,
      };
    },
    submits: {
      'change-consent': caseClick.extend({
        purpose: ConsentPurpose,
        person: PersonId.optional(),
        give: z.boolean(),
        wording: z.int().min(1),
      }),
      'ask-withdraw': caseClick,
      'show-consents': caseClick,
      'show-case': caseClick,
    },
  }),
);

function answerOf({ caseId, line, wording }: ConsentChangeData, commandId: string, give: boolean) {
  const { purpose, whom } = line;
  return {
    caseId,
    commandId,
    purpose,
    ...(whom === undefined ? {} : { person: whom.person }),
    give,
    wording,
  };
}

function meaningOf({ purpose, whom }: ConsentLine, { consents }: Texts): string {
  return purpose === 'told' ? consents.means.told(whom?.name ?? '') : consents.means[purpose];
}

function stopsOf({ line: { purpose, whom }, isHeard }: ConsentChangeData, { consents }: Texts): string {
  if (purpose === 'told') return consents.stops.told(whom?.name ?? '');
  return isHeard ? consents.stops[purpose] : { ...consents.stops, ...consents.stopsUnheard }[purpose];
}

function answered({ stage, line: { answer }, wording, now }: ConsentChangeData, texts: Texts) {
  if (answer === undefined) return { isAnswered: false, answered: '' };
  const moment = momentInWords(answer.at, texts, now);
  const { consents } = texts;
  const said = answer.given ? consents.now.yes(moment) : consents.now.no(moment);
  return { isAnswered: true, answered: stage === 'done' ? consents.receipt(moment, wording) : said };
}

function nextIn({ give, isLast, next }: ConsentChangeData, { consents }: Texts) {
  const hasNext = next !== undefined && !give && !isLast;
  if (next === undefined) return { hasNext, next: '' };
  return { hasNext, next: next === 'nobody' ? consents.asksNobody : consents.asksNext(next.name) };
}
