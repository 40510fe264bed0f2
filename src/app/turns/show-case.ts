import { amrCaseCard } from '../../cards/amr-case.ts';
import { collectTaskCard } from '../../cards/collect-task.ts';
import { firstAiderCaseCard } from '../../cards/first-aider-case.ts';
import { leaderCaseCard } from '../../cards/leader-case.ts';
import { onCallCaseCard } from '../../cards/on-call-case.ts';
import { noticeCard } from '../../cards/notice.ts';
import { reporterCaseCard } from '../../cards/reporter-case.ts';
import { trCaseCard } from '../../cards/tr-case.ts';
import { viewOf } from '../../case/handler.ts';
import type { CaseId } from '../../case/ids.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { CaseState } from '../../case/state.ts';
import { mightTakeOver } from '../../case/take-over-case.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { awayFrom } from '../circumstances.ts';
import { textOf } from '../private-notes.ts';
import { runCommand } from '../run-command.ts';
import { amrCaseData, leaderCaseData, onCallCaseData, trCaseData } from '../views/case-views.ts';
import { collectTaskData } from '../views/collect-task.ts';
import { firstAiderCaseData } from '../views/first-aid.ts';
import { planTextOf } from '../views/plan-lines.ts';
import { reporterCaseData } from '../views/reporter-case.ts';
import { offersAlert } from './offers-alert.ts';
import { onCase } from './run-in-turn.ts';
import { say, show, type TurnContext } from './turn-context.ts';

/**
 * The case in the view of whoever asks; for everybody else the same polite refusal, whether or not it exists. Nobody
 * but the person sees it without a record of the reading.
 */
export async function showCase(
  context: TurnContext,
  latest: CaseState | undefined,
  reading: 'recorded' | 'to-record' = 'to-record',
): Promise<Reply> {
  const { services, person, now } = context;
  const state = reading === 'recorded' ? latest : await withReading(context, latest);
  const view = state !== undefined && hasPart(services, state, person) ? viewOf(state, person) : undefined;
  if (state === undefined || view === undefined) return refusePolitely(context);
  switch (view) {
    case 'reporter':
      return show(context, reporterCaseCard, {
        ...reporterCaseData(services, state, {
          now,
          justSent: false,
          text: await planTextOf(services, state),
        }),
        offersAlert: await offersAlert(context, state),
      });
    case 'amr':
      return show(context, amrCaseCard, amrCaseData(services, state, { reader: person, now }));
    case 'tr':
      return show(context, trCaseCard, trCaseData(services, state, { reader: person, now }));
    case 'first-aider':
      return show(context, firstAiderCaseCard, firstAiderCaseData(services, state, { reader: person, now }));
    case 'on-call':
      return show(context, onCallCaseCard, onCallCaseData(services, state, { reader: person, now }));
    case 'collector':
      return show(context, collectTaskCard, await collectTaskData(services, state, { isReminder: false }));
    case 'leader': {
      const text = state.status === 'withdrawn' ? undefined : await textOf(services, state);
      if (text?.kind === 'unreadable')
        services.log.error('private-text.unreadable', { case: state.id, reason: text.reason });
      const away = mightTakeOver(state, person) ? await awayFrom(services, state) : [];
      const data = leaderCaseData(services, state, { reader: person, text, away, now });
      return show(context, leaderCaseCard, data);
    }
  }
}

async function withReading(
  { services, person }: TurnContext,
  state: CaseState | undefined,
): Promise<CaseState | undefined> {
  if (state === undefined || !hasPart(services, state, person)) return undefined;
  const outcome = await runCommand(services, {
    caseId: state.id,
    decide: onCase((latest, now) => decideOpenCase(latest, { by: person, now })),
  });
  return outcome.state;
}

/** Answers a card of a draft that is no longer there: the case it became, or that the card is out of date. */
export async function showSentCase(context: TurnContext, caseId: CaseId): Promise<Reply> {
  const head = await context.services.cases.readHead(caseId);
  if (head?.state.reporter === context.person) return showCase(context, head.state);
  return show(context, noticeCard, { kind: 'out-of-date' });
}

/** Says no, and nothing else. A sentence leaves the card of the channel as it is for everybody. */
export function refusePolitely(context: TurnContext): Promise<Reply> {
  return say(context, ({ notice: { 'not-allowed': words } }) => `${words.title}. ${words.body}`);
}
