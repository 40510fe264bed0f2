import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { ChangeReason } from '../case/messages.ts';
import { ClockId } from '../law/deadline-record.ts';
import { clockName } from './clock-name.ts';
import type { Rendering } from './define-card.ts';
import { lastMomentInWords } from './moment-in-words.ts';

/** Dates that have changed and why; instants in UTC. */
export const DatesChangedData = z.strictObject({
  caseId: CaseId,
  because: ChangeReason,
  /** Without a last moment the date no longer matters. */
  dates: z.array(z.strictObject({ clock: ClockId, lastMoment: InstantText.optional() })),
  now: InstantText,
});
export type DatesChangedData = z.infer<typeof DatesChangedData>;

/** What both cards of changed dates show: a sentence for each date, with the reason. */
export function datesChangedView(data: DatesChangedData, { texts, commandId }: Rendering) {
  const { datesChanged, caseFacts } = texts;
  const reason = datesChanged.because[data.because];
  return {
    title: datesChanged.title,
    fallbackText: datesChanged.title,
    lines: data.dates.map(({ clock, lastMoment }) => ({
      line:
        lastMoment === undefined
          ? datesChanged.gone(clockName(clock, texts), reason)
          : datesChanged.now(clockName(clock, texts), lastMomentInWords(lastMoment, texts, data.now), reason),
    })),
    caseNumber: caseFacts.number(caseNumber(data.caseId)),
    click: { caseId: data.caseId, commandId },
  };
}
