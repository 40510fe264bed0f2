import { amrCaseCard } from '../../cards/amr-case.ts';
import { leaderCaseCard } from '../../cards/leader-case.ts';
import { noticeCard } from '../../cards/notice.ts';
import { reporterCaseCard } from '../../cards/reporter-case.ts';
import { viewOf } from '../../case/handler.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { amrCaseData, leaderCaseData, reporterCaseData } from '../views/case-views.ts';
import { say, show, type TurnContext } from './turn-context.ts';

/** The case in the view of whoever asks; for everybody else the same polite refusal, whether or not it exists. */
export async function showCase(context: TurnContext, state: CaseState | undefined): Promise<Reply> {
  const { services, person, now } = context;
  const view = state === undefined ? undefined : viewOf(state, person);
  if (state === undefined || view === undefined) return refusePolitely(context);
  switch (view) {
    case 'reporter':
      return show(context, reporterCaseCard, reporterCaseData(services, state, { now, justSent: false }));
    case 'amr':
      return show(context, amrCaseCard, amrCaseData(services, state, { reader: person, now }));
    case 'leader': {
      const report = state.status === 'withdrawn' ? undefined : await services.privates.read(state.id);
      return show(context, leaderCaseCard, leaderCaseData(services, state, { reader: person, report, now }));
    }
  }
}

/** Answers a card of a draft that is no longer there: the case it became, or that the card is out of date. */
export async function showSentCase(context: TurnContext, caseId: CaseId): Promise<Reply> {
  const head = await context.services.cases.readHead(caseId);
  if (head?.state.reporter === context.person) return showCase(context, head.state);
  return show(context, noticeCard, { kind: 'out-of-date' });
}

/** Says no, and nothing else. A sentence leaves the card of the channel as it is for everybody. */
export function refusePolitely(context: TurnContext): Promise<Reply> {
  return say(context, (texts) => texts.notice['not-allowed'].body);
}
