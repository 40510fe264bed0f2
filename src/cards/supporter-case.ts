import { z } from 'zod';
import { caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { CaseFacts, reportedInWords } from './case-facts.ts';
import { clockName } from './clock-name.ts';
import { ShownDeadline } from './deadline-in-words.ts';
import { inert } from './inert.ts';
import { lastMomentInWords, momentInWords } from './moment-in-words.ts';

/** What everybody who supports may know of a case. */
export const SupporterFacts = CaseFacts.omit({ kinds: true, channels: true }).extend({
  deadlines: z.array(ShownDeadline),
});
export type SupporterFacts = z.infer<typeof SupporterFacts>;

/** How the case is shown to everybody who supports: when it was reported, who has it, and the dates by name. */
export function supportersView(data: SupporterFacts, texts: Texts) {
  const { amrCase, caseFacts } = texts;
  const isOpen = data.status === 'open';
  return {
    fallbackText: caseFacts.number(caseNumber(data.caseId)),
    reported: reportedInWords(data, texts),
    isOpen,
    isEnded: !isOpen,
    ended: data.status === 'open' ? '' : amrCase[data.status](inert(data.reporterName)),
    state: acknowledgedInWords(data, texts),
    datesTitle: caseFacts.dates,
    hasDates: data.deadlines.length > 0,
    dates: amrDates(data, texts),
    refresh: caseFacts.refresh,
  };
}

function acknowledgedInWords(
  { acknowledged, now }: Pick<SupporterFacts, 'acknowledged' | 'now'>,
  texts: Texts,
): string {
  if (acknowledged === undefined) return texts.amrCase.notAcknowledged;
  return texts.amrCase.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts, now));
}

function amrDates(
  { deadlines, now }: Pick<SupporterFacts, 'deadlines' | 'now'>,
  texts: Texts,
): readonly string[] {
  return deadlines.map((deadline) => dateInWords(deadline, texts, now));
}

/** Only name and date: what a deadline means for this person is between the person and the leader. */
function dateInWords({ clock, status, lastMoment }: ShownDeadline, texts: Texts, now: string): string {
  const { date, dateMet, dateEnded } = texts.amrCase;
  const name = clockName(clock, texts);
  switch (status) {
    case 'running':
      return date(name, lastMomentInWords(lastMoment, texts, now));
    case 'met':
      return dateMet(name);
    case 'ended':
      return dateEnded(name);
  }
}
