import { acknowledgersOf, askedLater, handlerOf, roleOf } from '../../case/handler.ts';
import { isUrgent } from '../../case/is-urgent.ts';
import { mayExport } from '../../case/keep-evidence.ts';
import { mayReadWords } from '../../case/may-read-words.ts';
import { isLongSeries } from '../../case/occurrences.ts';
import type { CaseState } from '../../case/state.ts';
import { takerOf } from '../../case/take-over-case.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { visibility, type CaseField } from '../../organisation/need-to-know.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { ownWords } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { hasPlanFor } from '../../case/tasks/belongs-to-task.ts';
import { leaderPlanOf, ownPartOf, planOf } from './action-plan.ts';
import { latestTime, threshold } from './facts.ts';
import { deadlinesFor, easyNotStarted, firstContact } from './deadlines.ts';

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
  const listens = reader !== undefined && roleOf(state, reader) === 'first-aider';
  return {
    caseId: state.id,
    status: state.status,
    isReopened: state.reopened > 0,
    ...(listens ? {} : acknowledgedIn(services, state)),
    mayAcknowledge: reader === undefined || acknowledgersOf(state).includes(reader),
    isAsked: reader !== undefined && state.acknowledged === undefined && askedLater(state).includes(reader),
    isUrgent: isUrgent(state) && !listens,
    ...(listens ? { listens } : {}),
    repeated,
  };
}

/**
 * The case as a leader or HR sees it, by what the role needs to know. Words only with the person's consent, which was
 * given for those who were chosen then; never the weight.
 */
export function leaderCaseData(
  services: Services,
  state: CaseState,
  {
    reader,
    text,
    away,
    now,
  }: { reader: PersonId; text: PrivateText | undefined; away: readonly PersonId[]; now: string },
) {
  const { debriefing } = state;
  const role = roleOf(state, reader) ?? 'other';
  const sees = (field: CaseField) => visibility(role, field, ['care', 'notification']) === 'full';
  const mayRead = sees('words') && mayReadWords(state, reader);
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
    ...leaderPlanOf(state),
    mayOpenPlan: hasPlanFor(state, reader),
    deadlines: deadlinesFor(services, state, reader),
    ...firstContact(state),
    easyNotStarted: easyNotStarted(state),
    isUrgent: isUrgent(state),
    namesHome: state.namesHome,
    isLongSeries: isLongSeries(state),
    debriefing: debriefing.status === 'cancelled' ? ('declined' as const) : debriefing.status,
    ...(debriefing.status === 'approved' ? { debriefingTime: debriefing.time } : {}),
    ...(state.lacksSomething === undefined ? {} : { lacksSomething: state.lacksSomething }),
    deliveryDoubts: Object.values(state.deliveries).filter(({ status }) => status === 'doubt').length,
    mayAcknowledge:
      state.acknowledged === undefined && state.status === 'open' && acknowledgersOf(state).includes(reader),
    ...standsInFor(services, state, { reader, away }),
    handles: handlerOf(state) === reader,
    mayFetchEvidence: state.evidence.length > 0 && mayExport(state, reader),
    ...joinedIn(services, state, reader),
    now,
  };
}

/** The words, or why there are none to show. */
function wordsIn(text: PrivateText | undefined) {
  if (text?.kind === 'erased' || text?.kind === 'unreadable') return { wordsMissing: text.kind };
  const words = text?.kind === 'report' ? ownWords(text.report) : undefined;
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
    ...ownPartOf(state, reader),
    deadlines: datesFor(services, state, reader),
    now,
  };
}

/** The case as the union representative sees it: whom it is about, and the dates; nothing of what has happened. */
export function trCaseData(services: Services, state: CaseState, at: { reader: PersonId; now: string }) {
  const { caseId, status, reporterName, unitName, reportedAt, acknowledged, deadlines, now } = amrCaseData(
    services,
    state,
    at,
  );
  return {
    caseId,
    status,
    reporterName,
    unitName,
    reportedAt,
    ...(acknowledged === undefined ? {} : { acknowledged }),
    deadlines,
    now,
  };
}

/** The case as who is on call sees it: whom it is about, and which date cannot wait. */
export function onCallCaseData(
  services: Services,
  state: CaseState,
  { reader, now }: { reader: PersonId; now: string },
) {
  return {
    caseId: state.id,
    status: state.status,
    reporterName: nameOf(services.organisation, state.reporter),
    kinds: state.kinds,
    deadlines: datesFor(services, state, reader),
    now,
  };
}

/** The dates that the reader sees, without why they run. */
function datesFor(services: Services, state: CaseState, reader: PersonId) {
  return deadlinesFor(services, state, reader).map(({ clock, rule, status, lastMoment, actBy }) => ({
    clock,
    rule,
    status,
    lastMoment,
    actBy,
  }));
}

/** Whose case the reader may take over now, because they are away. */
function standsInFor(
  { organisation }: Services,
  state: CaseState,
  { reader, away }: { readonly reader: PersonId; readonly away: readonly PersonId[] },
) {
  const handler = handlerOf(state);
  const mayTake = handler !== undefined && takerOf(state, away) === reader;
  return mayTake ? { standsInFor: nameOf(organisation, handler) } : {};
}

/** Why a reader who was not chosen at the report has the case all the same. */
function joinedIn({ organisation }: Services, { joined }: CaseState, reader: PersonId) {
  const latest = joined.findLast(({ person }) => person === reader);
  if (latest === undefined) return {};
  const { because, after } = latest;
  return { joined: { because, after: after === undefined ? '' : nameOf(organisation, after) } };
}
