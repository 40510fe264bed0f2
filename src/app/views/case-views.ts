import { handlerOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { visibility, type CaseField } from '../../organisation/need-to-know.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { deadlinesFor, easyNotStarted } from './deadlines.ts';

/** Who acknowledged and when, by name. */
export function acknowledgedIn({ organisation }: Services, { acknowledged }: CaseState) {
  return acknowledged === undefined
    ? {}
    : { acknowledged: { name: nameOf(organisation, acknowledged.by), at: acknowledged.at } };
}

/** The neutral card for channel and recipients; `reader` is empty for the channel. */
export function notificationData(services: Services, state: CaseState, reader: PersonId | undefined) {
  return {
    caseId: state.id,
    status: state.status,
    ...acknowledgedIn(services, state),
    mayAcknowledge: reader === undefined || reader === handlerOf(state),
  };
}

/** The case as the leader who handles it sees it. Words only with the person's consent; never the weight. */
export function leaderCaseData(
  services: Services,
  state: CaseState,
  { reader, report, now }: { reader: PersonId; report: PrivateReport | undefined; now: string },
) {
  const { debriefing } = state;
  const sees = (field: CaseField) => visibility('leader', field, ['care', 'notification']) === 'full';
  const words = state.consents.wordsToLeader && sees('words') ? report?.words : undefined;
  return {
    caseId: state.id,
    status: state.status,
    reporterName: nameOf(services.organisation, state.reporter),
    unitName: unitById(services.organisation, state.unit)?.name ?? state.unit,
    reportedAt: state.reportedAt,
    sender: state.sender,
    occurred: state.occurred,
    kinds: state.kinds,
    channels: state.channels,
    ...(words === undefined ? {} : { words }),
    wordsExist: report?.words !== undefined && words === undefined,
    ...(state.firstAbsence === undefined || !sees('absence') ? {} : { firstAbsence: state.firstAbsence }),
    ...acknowledgedIn(services, state),
    deadlines: deadlinesFor(state, reader),
    easyNotStarted: easyNotStarted(state),
    debriefing: debriefing.status,
    ...(debriefing.status === 'approved' ? { debriefingTime: debriefing.time } : {}),
    ...(state.lacksSomething === undefined ? {} : { lacksSomething: state.lacksSomething }),
    deliveryDoubts: Object.values(state.deliveries).filter(({ status }) => status === 'doubt').length,
    mayAcknowledge:
      state.acknowledged === undefined && state.status === 'open' && handlerOf(state) === reader,
    now,
  };
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
    deadlines: deadlinesFor(state, reader).map(({ rule, status, lastMoment, actBy }) => ({
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
    told: state.told.map((told) => ({
      name: nameOf(services.organisation, told.person),
      as: told.as,
      ...deliveredTo(state, told.person, told.as === 'leader'),
      ...openedBy(state, told.person),
    })),
    ...acknowledgedIn(services, state),
    deadlines: state.deadlines.map(({ record, status }) => ({
      rule: record.rule,
      status,
      lastMoment: record.lastMoment,
      actBy: record.actBy,
      assumedMidnight: record.timeAssumed && state.occurred.precision === 'day',
      timeUnknown: state.occurred.precision === 'unknown' && record.rule !== 'easy_absence',
      // The other two are the leader's to do.
      mayMeet: record.rule === 'police_comp' && status === 'running' && state.status === 'open',
    })),
    easyNotStarted: easyNotStarted(state),
    ...(debriefing.status === 'approved' ? { debriefing: debriefing.time } : {}),
    now,
  };
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
