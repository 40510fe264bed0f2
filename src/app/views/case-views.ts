import { acknowledgerOf, handlerOf } from '../../case/handler.ts';
import type { Told } from '../../case/facts.ts';
import { isLongSeries } from '../../case/occurrences.ts';
import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { visibility, type CaseField } from '../../organisation/need-to-know.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { planOf } from './action-plan.ts';
import { latestTime, threshold } from './facts.ts';
import { deadlinesFor, deadlinesForReporter, easyNotStarted, firstContact, ownDates } from './deadlines.ts';

/** Who acknowledged and when, by name. */
export function acknowledgedIn({ organisation }: Services, { acknowledged }: CaseState) {
  return acknowledged === undefined
    ? {}
    : { acknowledged: { name: nameOf(organisation, acknowledged.by), at: acknowledged.at } };
}

/** The neutral card for channel and recipients; `reader` is empty for the channel. */
export function notificationData(
  services: Services,
  state: CaseState,
  { reader, repeated }: { reader: PersonId | undefined; repeated: boolean },
) {
  return {
    caseId: state.id,
    status: state.status,
    ...acknowledgedIn(services, state),
    mayAcknowledge: reader === undefined || reader === acknowledgerOf(state),
    repeated,
  };
}

/** The case as the leader who handles it sees it. Words only with the person's consent; never the weight. */
export function leaderCaseData(
  services: Services,
  state: CaseState,
  { reader, text, now }: { reader: PersonId; text: PrivateText | undefined; now: string },
) {
  const { debriefing } = state;
  const sees = (field: CaseField) => visibility('leader', field, ['care', 'notification']) === 'full';
  const mayRead = state.consents.wordsToLeader && sees('words');
  return {
    caseId: state.id,
    status: state.status,
    reporterName: nameOf(services.organisation, state.reporter),
    unitName: unitById(services.organisation, state.unit)?.name ?? state.unit,
    reportedAt: state.reportedAt,
    sender: state.sender,
    occurred: state.occurred,
    ...latestTime(state),
    ...threshold(state),
    kinds: state.kinds,
    channels: state.channels,
    ...(mayRead ? wordsIn(text) : {}),
    ...(state.firstAbsence === undefined || !sees('absence') ? {} : { firstAbsence: state.firstAbsence }),
    ...acknowledgedIn(services, state),
    ...planOf(state),
    deadlines: deadlinesFor(services, state, reader),
    ...firstContact(state),
    easyNotStarted: easyNotStarted(state),
    isLongSeries: isLongSeries(state),
    debriefing: debriefing.status,
    ...(debriefing.status === 'approved' ? { debriefingTime: debriefing.time } : {}),
    ...(state.lacksSomething === undefined ? {} : { lacksSomething: state.lacksSomething }),
    deliveryDoubts: Object.values(state.deliveries).filter(({ status }) => status === 'doubt').length,
    mayAcknowledge:
      state.acknowledged === undefined && state.status === 'open' && handlerOf(state) === reader,
    now,
  };
}

/** The words, or why there are none to show. */
function wordsIn(text: PrivateText | undefined) {
  if (text?.kind === 'erased' || text?.kind === 'unreadable') return { wordsMissing: text.kind };
  const words = text?.kind === 'report' ? text.report.words : undefined;
  return words === undefined ? {} : { words };
}

/** The case as the AMR sees it: enough to support and to register, no words, no health. */
export function amrCaseData(
  services: Services,
  state: CaseState,
  { reader, now }: { reader: PersonId; now: string },
) {
  return {
    caseId: state.id,
    status: state.status,
    reporterName: nameOf(services.organisation, state.reporter),
    unitName: unitById(services.organisation, state.unit)?.name ?? state.unit,
    reportedAt: state.reportedAt,
    kinds: state.kinds,
    channels: state.channels,
    ...acknowledgedIn(services, state),
    ...planOf(state),
    deadlines: deadlinesFor(services, state, reader).map(({ clock, rule, status, lastMoment, actBy }) => ({
      clock,
      rule,
      status,
      lastMoment,
      actBy,
    })),
    now,
  };
}

/** The person's own case: who was told and when they saw it, the dates that matter, what happens next. */
export function reporterCaseData(
  services: Services,
  state: CaseState,
  { now, justSent }: { now: string; justSent: boolean },
) {
  const { debriefing } = state;
  return {
    caseId: state.id,
    justSent,
    status: state.status,
    wordsErased: state.erased !== undefined,
    told: state.told.map((told) => ({
      name: nameOf(services.organisation, told.person),
      as: told.as,
      ...deliveredTo(state, told.person, told.as === 'leader'),
      ...openedBy(state, told.person),
      failed: hasFailed(state, told),
    })),
    ...acknowledgedIn(services, state),
    ...planOf(state),
    deadlines: deadlinesForReporter(services, state),
    moreDates: ownDates(services, state),
    ...firstContact(state),
    easyNotStarted: easyNotStarted(state),
    isLongSeries: isLongSeries(state),
    lacksSomething: state.lacksSomething === true,
    ...(debriefing.status === 'approved' ? { debriefing: debriefing.time } : {}),
    now,
  };
}

/** Neither the channel nor the personal chat took the message. */
function hasFailed(state: CaseState, { person, as }: Told): boolean {
  const status = (place: string) =>
    Object.entries(state.deliveries).find(([id]) => id === `notification.${place}`)?.[1].status;
  const chat = status(person);
  return (
    chat === 'failed' ||
    (chat === undefined && as === 'leader' && status(`channel-${state.unit}`) === 'failed')
  );
}

function deliveredTo(state: CaseState, person: PersonId, mayBeChannel: boolean) {
  const ids = [`notification.${person}`, ...(mayBeChannel ? [`notification.channel-${state.unit}`] : [])];
  const sent = Object.entries(state.deliveries).find(
    ([id, { status }]) => ids.includes(id) && status === 'sent',
  );
  return sent === undefined ? {} : { deliveredAt: sent[1].at };
}

function openedBy(state: CaseState, person: PersonId) {
  const opened = state.opened.find(({ by }) => by === person);
  return opened === undefined ? {} : { openedAt: opened.at };
}
