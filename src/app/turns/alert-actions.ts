import { AlertId, type Alert } from '../../alert/alert.ts';
import { decideAnswerAlert, decideSendAlert, type AlertDecision } from '../../alert/decide-alert.ts';
import { alertAskCard } from '../../cards/alert-ask.ts';
import { alertOnCallCard } from '../../cards/alert-on-call.ts';
import { alertStatusCard } from '../../cards/alert-status.ts';
import { dangerCard } from '../../cards/danger.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { talkNowCard } from '../../cards/talk-now.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { mayAlert } from '../alerts/may-alert.ts';
import { onCallFor } from '../alerts/on-call.ts';
import { settleAlert } from '../alerts/settle-alert.ts';
import { nameOf } from '../recipients.ts';
import { sendNoticesSoon } from '../tell-person.ts';
import { alertOnCallData, alertStatusData } from '../views/alert.ts';
import { keptOutBefore } from './kept-out-before.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** 112, not being alone, and who is on call. Comes whether or not storage answers. */
export async function showDanger(context: TurnContext): Promise<Reply> {
  return show(context, dangerCard, { mayAlert: await mayAlert(context.services, context.person) });
}

/** Somebody to talk with now. */
export async function showTalkNow(context: TurnContext): Promise<Reply> {
  return show(context, talkNowCard, { mayAlert: await mayAlert(context.services, context.person) });
}

/** The exact text and to whom, or how the alert that is under way stands. */
export async function askAlert(context: TurnContext): Promise<Reply> {
  const { services, person } = context;
  const stored = await services.alerts.read(person);
  if (stored !== undefined && stored.alert.seen === undefined && stored.alert.unansweredAt === undefined)
    return showAlert(context);
  return showQuestion(context, await keptOutBefore(context), false);
}

async function showQuestion(
  context: TurnContext,
  keptOut: readonly PersonId[],
  isNobodyLeft: boolean,
): Promise<Reply> {
  const { services, person } = context;
  const onCall = await onCallFor(services, person);
  if (onCall.length === 0) return showDanger(context);
  const named = onCall.map((each) => ({ person: each, name: nameOf(services.organisation, each) }));
  return show(context, alertAskCard, {
    name: nameOf(services.organisation, person),
    onCall: named,
    keptOut: keptOut.filter((each) => onCall.includes(each)),
    isNobodyLeft,
  });
}

/** The yes. The alert and the first notice are written down before the answer. */
export async function sendAlert(context: TurnContext, data: SubmitData<'send-alert'>): Promise<Reply> {
  const { services, person, now } = context;
  const onCall = await onCallFor(services, person);
  const request = {
    id: AlertId.parse(data.commandId),
    by: person,
    // Named on the card, and still on call: people drop out, nobody comes in.
    onCall: onCall.filter((each) => data.to.includes(each)),
    keptOut: data.keptOut,
    now,
  };
  const decision = await change(context, person, (alert) => decideSendAlert(alert, request));
  if (decision.kind === 'refused') return showQuestion(context, data.keptOut, true);
  return showAlert(context);
}

/** How the person's latest alert stands. */
export async function showAlert(context: TurnContext): Promise<Reply> {
  const { services, person } = context;
  const stored = await services.alerts.read(person);
  if (stored === undefined) return showDanger(context);
  return show(context, alertStatusCard, alertStatusData(services, stored.alert));
}

/** Who is on call says that they call now. */
export async function answerAlert(context: TurnContext, data: SubmitData<'answer-alert'>): Promise<Reply> {
  const { services, person, now } = context;
  const answer = { id: data.alert, by: person, now };
  const decision = await change(context, data.person, (alert) => decideAnswerAlert(alert, answer));
  if (decision.kind === 'refused' && decision.reason === 'not-allowed') return refusePolitely(context);
  if (decision.kind === 'refused' && decision.reason === 'too-late')
    return show(context, noticeCard, { kind: 'out-of-date' });
  const stored = await services.alerts.read(data.person);
  if (stored === undefined) return show(context, noticeCard, { kind: 'out-of-date' });
  const reading = { reader: person, repeated: false };
  return show(context, alertOnCallCard, alertOnCallData(services, stored.alert, reading));
}

/** Reads, decides and writes until nobody was faster; then what follows is written down and sent after the answer. */
async function change(
  context: TurnContext,
  person: PersonId,
  decide: (alert: Alert | undefined) => AlertDecision,
): Promise<AlertDecision> {
  const { services } = context;
  const before = await services.alerts.read(person);
  const decision = decide(before?.alert);
  if (decision.kind === 'accepted') {
    const isWritten = await services.alerts.write(decision.alert, before?.tag);
    if (!isWritten) return change(context, person, decide);
  }
  const written = await services.alerts.read(person);
  if (written !== undefined) await settleAlert(services, written);
  sendNoticesSoon(context);
  return decision;
}
