import template from '../../adaptive-cards/approval.json' with { type: 'json' };
import { caseNumber } from '../case/ids.ts';
import { needsTwo, reasonsOf } from '../case/approvals/approval.ts';
import {
  approvalClick,
  askConsentClick,
  carryOutClick,
  decideApprovalClick,
  legalCheckClick,
  mostComment,
  mostReceipt,
} from './approval-clicks.ts';
import { ApprovalData } from './approval-data.ts';
import { answerInWords, linesOf } from './approval-words.ts';
import { choicesOf, yesNoChoices, yesNoValue } from './choices.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { showDocumentClick } from './document-clicks.ts';
import { inert } from './inert.ts';
import { localDateOf } from './local-date.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * One decision for whoever handles the case: what the person needs, the duty, the date, then what is still missing, one
 * thing at a time. Whatever was clicked, it shows how things stand now.
 */
export const approvalCard = defineCard({
  name: 'approval',
  template,
  data: ApprovalData,
  view: (data, { texts, commandId }) => {
    const { approvals } = texts;
    const { approval, round, kept = {} } = data;
    const click = { caseId: data.caseId, commandId, approval };
    const onRound = { ...click, round };
    const stage = stageOf(data);
    return {
      shared: texts.shared,
      title: data.status === 'proposed' ? approvals.question[approval] : approvals.name[approval],
      fallbackText: texts.caseFacts.number(caseNumber(data.caseId)),
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      hasProblem: data.problem !== undefined,
      problem: data.problem === undefined ? '' : approvals.problem[data.problem],
      lines: linesOf(data, texts),
      answer: answerInWords(data, texts),
      wrote: data.comment === undefined ? '' : approvals.wrote(inert(data.decided?.name ?? '')),
      hasComment: data.comment !== undefined,
      comment: paragraphs(data.comment ?? ''),
      ...stage,
      legal: approvals.legal,
      askedChoices: [
        ...data.askable.map(({ person, name }) => ({ title: name, value: person })),
        { title: approvals.legal.lawyers, value: 'legal' },
      ],
      askedValue: kept.asked ?? '',
      askedOnValue: kept.askedOn ?? localDateOf(data.now),
      safety: approvals.safety,
      yesNo: yesNoChoices(texts).filter(({ value }) => value !== 'skip'),
      couldWorsenValue: valueOf(kept.couldWorsen),
      somebodyInDangerValue: valueOf(kept.somebodyInDanger),
      policeNeedQuietValue: valueOf(kept.policeNeedQuiet),
      letter: approvals.letter,
      reason: approvals.reason,
      reasonChoices: choicesOf(reasonsOf[approval], approvals.reasons),
      reasonValue: kept.reason ?? '',
      commentLabel: (approval === 'psychologist'
        ? approvals.commentOf.psychologist
        : approvals.comment.label)(data.reporterName),
      commentHint: approvals.comment.hint,
      commentValue: kept.comment ?? '',
      mostComment,
      receiptLabel:
        approval === 'police-help' || approval === 'accident-notice' ? approvals.receipt[approval] : '',
      receiptValue: kept.receipt ?? '',
      mostReceipt,
      doneOnLabel: approvals.doneOn,
      doneOnValue: kept.doneOn ?? localDateOf(data.now),
      yes: approvals.yes[approval],
      no: approvals.no,
      together: approvals.together,
      ask: approvals.ask,
      finish: approval === 'psychologist' ? '' : approvals.finish[approval],
      again: approvals.again,
      hasDraft: approval === 'accident-notice' && data.isOpen,
      draft: approvals.draft,
      draftClick: { caseId: data.caseId, commandId, document: 'easy-draft' },
      open: approvals.backToCase,
      click,
      caseClick: { caseId: data.caseId, commandId },
      roundClick: onRound,
      yesClick: { ...onRound, answer: 'yes' },
      togetherClick: { ...onRound, answer: 'together' },
      noClick: { ...onRound, answer: 'no' },
    };
  },
  submits: {
    'ask-consent': askConsentClick,
    'record-legal-check': legalCheckClick,
    'decide-approval': decideApprovalClick,
    'carry-out-approval': carryOutClick,
    'propose-approval': approvalClick,
    'show-document': showDocumentClick,
    'open-case': caseClick,
  },
});

function valueOf(answer: boolean | undefined): string {
  return answer === undefined ? '' : yesNoValue(answer);
}

/** What can be done on the card now: one thing at a time. */
function stageOf({ approval, status, isOpen, mayDecide, mayCheck, consent, legal }: ApprovalData) {
  const isWaiting = isOpen && status === 'proposed';
  const isComplete = !needsTwo(approval) || (consent === 'given' && legal !== undefined);
  const decides = isWaiting && mayDecide;
  const carriesOut = isOpen && mayDecide && status === 'agreed' && approval !== 'psychologist';
  return {
    asksLegal: isWaiting && mayCheck && needsTwo(approval) && legal === undefined,
    asksSafety: decides && isComplete && approval === 'sender-contact',
    showsLetter: carriesOut && approval === 'sender-contact',
    decides,
    mayAgree: decides && isComplete,
    mayShare: decides && approval === 'psychologist',
    mayAsk: decides && consent === 'missing',
    carriesOut,
    asksReceipt: carriesOut && approval !== 'sender-contact',
    mayRepeat: isOpen && mayDecide && ['declined', 'together', 'ended'].includes(status),
  };
}
