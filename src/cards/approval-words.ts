import type { Texts } from '../texts/texts.ts';
import type { ApprovalData } from './approval-data.ts';
import { isBefore } from './deadline-in-words.ts';
import { inert } from './inert.ts';
import { dayInWords, lastMomentInWords, momentInWords } from './moment-in-words.ts';

/** What stands on the card: what the person needs, the duty, the date, and what is still missing. */
export function linesOf(data: ApprovalData, texts: Texts): readonly string[] {
  const { approvals } = texts;
  const { approval, status, isOpen, mayDecide } = data;
  if (!isOpen) return [approvals.caseEnded];
  if (status === 'agreed') return [approvals.next[approval](inert(data.reporterName))];
  if (status !== 'proposed') return [];
  return [
    approvals.need[approval](inert(data.reporterName)),
    approvals.duty[approval],
    ...datesOf(data, texts),
    ...checksOf(data, texts),
    ...(mayDecide ? [] : [approvals.notYours]),
  ];
}

function datesOf(data: ApprovalData, texts: Texts): readonly string[] {
  const { approvals } = texts;
  const { approval, policeBy, decideBy, noticeBy, firstAbsence, now } = data;
  const moment = (at: string) => lastMomentInWords(at, texts, now);
  const isLate = decideBy !== undefined && !isBefore(now, decideBy);
  return [
    ...(policeBy === undefined ? [] : [approvals.policeBy(inert(data.reporterName), moment(policeBy))]),
    ...(decideBy === undefined ? [] : [approvals[isLate ? 'decideLate' : 'decideBy'](moment(decideBy))]),
    ...(noticeBy === undefined ? [] : [approvals.noticeBy(moment(noticeBy))]),
    ...(approval === 'accident-notice'
      ? [
          firstAbsence === undefined
            ? approvals.noAbsence
            : approvals.absence(dayInWords(firstAbsence, texts, now)),
          ...(data.isLongSeries ? [approvals.longSeries] : []),
        ]
      : []),
  ];
}

/** The two halves of a decision that takes two: the person's yes, and who was asked. */
function checksOf({ consent, legal, reporterName, now }: ApprovalData, texts: Texts): readonly string[] {
  const { approvals } = texts;
  if (consent === undefined) return [];
  return [
    approvals.consent[consent](inert(reporterName)),
    legal === undefined
      ? approvals.legal.missing
      : approvals.legal.done(
          legal.name === undefined ? approvals.legal.lawyers : inert(legal.name),
          dayInWords(legal.on, texts, now),
        ),
  ];
}

/** How it was answered, by whom and when; empty while it is open. */
export function answerInWords(data: ApprovalData, texts: Texts): readonly string[] {
  const { approvals } = texts;
  const { status, decided, receipt, now } = data;
  if (status === 'proposed') return [];
  if (status === 'ended') return [approvals.state.ended(inert(data.reporterName))];
  if (decided === undefined) return [];
  const when =
    status === 'done' && decided.doneOn !== undefined
      ? dayInWords(decided.doneOn, texts, now)
      : momentInWords(decided.at, texts, now);
  return [
    approvals.state[status](inert(decided.name), when),
    ...(decided.reason === undefined ? [] : [`${approvals.reasons[decided.reason]}.`]),
    ...(receipt === undefined ? [] : [approvals.receiptIs(inert(receipt))]),
  ];
}
