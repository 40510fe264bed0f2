import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { acknowledgeBy } from '../src/case/acknowledge-by.ts';
import { decideAddWords } from '../src/case/add-words.ts';
import { decideAcknowledge } from '../src/case/acknowledge.ts';
import { decideAddRecipient } from '../src/case/add-recipient.ts';
import { decideAnswerPlan, decideProposePlan } from '../src/case/action-plan.ts';
import { decideAnswerApproval, decideCarryOut } from '../src/case/approvals/answer.ts';
import { ApprovalKind, TwoPersonKind } from '../src/case/approvals/approval.ts';
import { decideAskConsent, decideRecordLegalCheck } from '../src/case/approvals/checks.ts';
import { decideProposeApproval } from '../src/case/approvals/propose.ts';
import { PlanMeasure } from '../src/case/plan-content.ts';
import { agreementOf } from '../src/case/plan-state.ts';
import type { PlanReason } from '../src/case/plan-reason.ts';
import { decideSavePlan } from '../src/case/save-plan.ts';
import { decideWantPlanTalk } from '../src/case/want-plan-talk.ts';
import {
  decideAnswerFollowUp,
  decideFollowUpsWanted,
  decideRequestCall,
} from '../src/case/answer-follow-up.ts';
import { decideChangeConsent } from '../src/case/change-consent.ts';
import { ConsentPurpose } from '../src/case/consent.ts';
import {
  decideCancelCollection,
  decideFinishCollection,
  decideRequestCollection,
  decideTakeCollection,
} from '../src/case/collect.ts';
import { nextWorkday, workdayAfterNext } from '../src/case/workdays.ts';
import {
  decideExportEvidence,
  decideNameEvidence,
  decideReceiveEvidence,
  decideRemoveEvidence,
  decideShowEvidence,
} from '../src/case/keep-evidence.ts';
import {
  decideAnswerMissing,
  decideClose,
  decideNeedNothingMore,
  decideTellMissing,
} from '../src/case/closing.ts';
import { MissingPart } from '../src/case/closing-events.ts';
import { decideAnswerMeeting } from '../src/case/answer-meeting.ts';
import { decideCancelMeeting, decideMoveMeeting } from '../src/case/change-meeting.ts';
import { MeetingKind, TalkKind, type MeetingWay } from '../src/case/meeting-events.ts';
import { upcoming } from '../src/case/meetings.ts';
import { decideNoteLearning } from '../src/case/note-learning.ts';
import { decidePlanTalk, nextRound } from '../src/case/plan-talk.ts';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../src/case/debriefing.ts';
import { decideChangeWords, decideCorrectFacts } from '../src/case/correct-facts.ts';
import { decideCorrectOccurrence } from '../src/case/correct-occurrence.ts';
import { decideRecordDeath, decideRetractDeath } from '../src/case/death.ts';
import { nothing, type Decision } from '../src/case/decision.ts';
import type { Wake } from '../src/case/duties/duty.ts';
import { decideExcludePerson } from '../src/case/exclude-person.ts';
import { FirstAidAnswer } from '../src/case/first-aid-state.ts';
import { decideAnswerFirstAid, decideDeclineFirstAid } from '../src/case/first-aid.ts';
import type { HarassmentKind, Told } from '../src/case/facts.ts';
import { CommandId } from '../src/case/ids.ts';
import { instantText } from '../src/case/instants.ts';
import { decideErasePrivateText, type ErasePrivateText } from '../src/case/erase-private-text.ts';
import { DocumentId } from '../src/case/document-id.ts';
import { decideMakeCopy } from '../src/case/make-copy.ts';
import { decideMakeDocument } from '../src/case/make-document.ts';
import { decideEnterReceipt } from '../src/case/task-of-document.ts';
import { ReceiptNumber } from '../src/case/tasks/receipt-number.ts';
import { decideMeetDeadline } from '../src/case/meet-deadline.ts';
import { isUrgent } from '../src/case/is-urgent.ts';
import type { PlannedMessage } from '../src/case/messages.ts';
import { decideNoticeWithoutAbsence } from '../src/case/notice-without-absence.ts';
import { decideOpenCase } from '../src/case/open-case.ts';
import { decideRecordAbsence } from '../src/case/record-absence.ts';
import { decideRecordEpisode } from '../src/case/record-episode.ts';
import { decideRecordDeliveries, type DeliveryReport } from '../src/case/record-deliveries.ts';
import { decideReopen } from '../src/case/reopen.ts';
import { decideReport, type Report } from '../src/case/report.ts';
import type { CaseState } from '../src/case/state.ts';
import { decideNameContact } from '../src/case/tasks/name-contact.ts';
import { decideDoTask, decideSkipTask, decideTakeUpTask } from '../src/case/tasks/settle-task.ts';
import { decideTakeOverCase } from '../src/case/take-over-case.ts';
import { decideHandOverCase, possibleHandlers } from '../src/case/tasks/hand-over-case.ts';
import { decideHandOverTask } from '../src/case/tasks/hand-over-task.ts';
import {
  decideAddTakeDown,
  decideAnswerTakeDown,
  decideCheckTakeDown,
  decideCloseTakeDown,
  decideRequestTakeDown,
  decideTakeDownChoice,
} from '../src/case/take-down/decide.ts';
import { CloseReason, Found, Rung, TakeDownAnswer } from '../src/case/take-down/take-down.ts';
import { TaskKind } from '../src/case/tasks/task-kind.ts';
import { decideWake, nextDue } from '../src/case/wake.ts';
import { withUrgency } from '../src/case/with-urgency.ts';
import { decideWithdraw } from '../src/case/withdraw.ts';
import { CaseRuleId } from '../src/law/rule-id.ts';
import { actionPlanThreshold } from '../src/law/own-rules.ts';
import { localDate } from '../src/law/moments.ts';
import { endOfQuiet } from '../src/law/quiet-hours.ts';
import { suggestMeetingTimes } from '../src/law/suggest-times.ts';
import type { PersonId } from '../src/organisation/ids.ts';
import { chainAfter } from '../src/organisation/escalation.ts';
import { channelMayBeUsed } from '../src/organisation/who-may-know.ts';
import {
  ali,
  amr,
  anna,
  bo,
  deputy,
  fie,
  firstAider,
  guard,
  helle,
  hr,
  jobcenter,
  karen,
  leader,
  mona,
  peter,
  settings,
  tr,
  upper,
} from './case/example-case.ts';
import { usualHours } from './law/arbitraries.ts';
import { id, unit } from './organisation/example.ts';

/** What the outbox knows when a command is decided. */
export interface World {
  /** UTC instant. */
  readonly now: string;
  /** Messages that were decided and of which nothing final is known. */
  readonly outstanding: readonly PlannedMessage[];
}

/** A command that may be decided on any state, and the name of what it does. */
export interface AnyCommand {
  readonly name: string;
  readonly decide: (state: CaseState, world: World) => Decision;
}

/** A command, and how long after the one before it comes; `due` goes to the case's next date where it has one. */
export interface AnyStep {
  readonly after: { readonly minutes: number } | 'due';
  readonly command: AnyCommand;
}

/** A note that a click leaves, or none. */
const anyNote = fc.constantFrom(undefined, CommandId.parse('0190b6a2-6b1e-4c3e-8a64-6b1e4c3e8a64'));

const anybody = fc.constantFrom(anna, mona, ali, karen, peter, bo);
const mostly = (person: typeof anna) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(person) }, { weight: 1, arbitrary: anybody });
const leaders = fc.oneof({ weight: 5, arbitrary: mostly(mona) }, { weight: 1, arbitrary: mostly(karen) });

/** Days from Friday 20 November 2026; reports come on its morning or at night. */
const start = Temporal.Instant.from('2026-11-20T09:00:00Z');
const day = fc.integer({ min: -5, max: 0 });
const dateOf = (days: number) => localDate(start).add({ days }).toString();

const anyOccurred = fc.oneof(
  day.map((days) => ({ precision: 'minute', date: dateOf(days), time: '09:30' }) as const),
  day.map((days) => ({ precision: 'day', date: dateOf(days) }) as const),
  fc.constant({ precision: 'unknown' } as const),
);

/** A report that may be refused; its channel is used as the organisation allows it. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    occurred: anyOccurred,
    told: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Told[]>([leader, amr]) },
      { weight: 2, arbitrary: fc.subarray([leader, amr, upper], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.subarray([leader, amr, upper, leader]) },
      { weight: 1, arbitrary: fc.subarray([tr, hr, upper], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.subarray([leader, amr, firstAider], { minLength: 1 }) },
    ),
    excluded: fc.oneof(
      fc.constant<PersonId[]>([]),
      fc.subarray([mona, ali, peter, karen, helle, guard, fie]),
    ),
    onCall: fc.constantFrom(guard, helle, undefined),
    contradicts: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    firstAbsence: fc.option(day.map(dateOf), { nil: undefined }),
    lastOccurred: fc.option(anyOccurred, { nil: undefined }),
    treatment: fc.boolean(),
    hour: fc.constantFrom(0, 5, 12, 20),
    wordsToLeader: fc.boolean(),
  })
  .map(({ excluded, contradicts, told, ...rest }) => ({
    ...rest,
    told,
    notTold: excluded.filter((out) => contradicts || !told.some(({ person }) => person === out)),
  }))
  .map(({ occurred, lastOccurred, treatment, told, notTold, firstAbsence, hour, wordsToLeader, onCall }) => ({
    by: anna,
    unit: jobcenter,
    answers: {
      sender: 'outside',
      occurred,
      told,
      notTold,
      wordsToLeader,
      treatment,
      ...(firstAbsence === undefined ? {} : { firstAbsence }),
      ...(lastOccurred === undefined ? {} : { lastOccurred }),
    },
    candidates: [leader, amr, upper, tr, hr, firstAider],
    // As if nobody had looked who must not be asked.
    chain: chainAfter([leader, deputy, upper, hr, { person: anna, as: 'hr' }, hr], { told, notTold: [] }),
    onCall: told.some(({ as }) => as === 'leader' || as === 'upper-leader') ? undefined : onCall,
    channelUsed: channelMayBeUsed(unit('jobcenter'), {
      told: told.map(({ person }) => person),
      excluded: notTold,
      reporter: anna,
    }),
    now: instantText(start.add({ hours: hour })),
    settings,
    followUpDays: [1, 3, 7, 28, 90],
  }));

const command = <Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  decide: (state: CaseState, value: Value, world: World) => Decision,
): fc.Arbitrary<AnyCommand> =>
  values.map((value) => ({ name, decide: (state, world) => decide(state, value, world) }));

const suggested = (now: string) =>
  suggestMeetingTimes(Temporal.Instant.from(now), usualHours).map(({ start: from, end }) => ({
    start: instantText(from),
    end: instantText(end),
  }));

/** What the world is like when a case is woken: who is away, who has moved on, and who cannot be asked any more. */
const circumstances = fc.record({
  remindersToWorkflow: fc.boolean(),
  away: fc.subarray([mona, peter, karen, helle]),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant<PersonId[]>([]) }, fc.subarray([mona, peter])),
  left: fc.oneof(
    { weight: 4, arbitrary: fc.constant<PersonId[]>([]) },
    fc.subarray([peter, karen, helle, guard]),
  ),
});

type Circumstances = typeof circumstances extends fc.Arbitrary<infer Value> ? Value : never;

const wakeIn = (state: CaseState, { left, ...world }: Circumstances, now: string): Wake => ({
  now,
  ...world,
  chain: state.chain.filter(({ person }) => ![...left, ...world.gone].includes(person)),
  onCall: left.some((person) => person === state.onCall) ? undefined : state.onCall,
  acknowledgeBy: acknowledgeBy(now, settings, isUrgent(state)),
  // Calendars are slow, and hardly any wake asks for these.
  get times() {
    return suggested(now);
  },
  nextWorkday: nextWorkday(now, usualHours),
  workdayAfterNext: workdayAfterNext(now, usualHours),
  endOfQuiet: instantText(endOfQuiet(Temporal.Instant.from(now), usualHours)),
});

const wake = command('wake', circumstances, (state, world, { now }) =>
  decideWake(state, wakeIn(state, world, now)),
);

/** Whoever leads somewhere else, chosen by hand. */
const elsewhere: Told = { person: id('henrik'), as: 'leader' };
const readers = [mona, peter, ali];

/** The person changes who is told: somebody must not know more, or one more is told. */
const recipientClicks = fc.oneof(
  command(
    'exclude',
    fc.record({
      by: mostly(anna),
      person: fc.constantFrom(mona, ali, karen, peter, helle, guard, bo, fie),
      world: circumstances,
    }),
    (state, { by, person, world }, { now }) =>
      decideExcludePerson(state, {
        by,
        person,
        readsChannel: readers.includes(person),
        isInvited: person !== ali,
        wake: wakeIn(state, world, now),
        settings,
      }),
  ),
  command(
    'add',
    fc.record({
      by: mostly(anna),
      recipient: fc.constantFrom(leader, amr, upper, tr, hr, firstAider, elsewhere),
    }),
    (state, { by, recipient }, { now }) =>
      decideAddRecipient(state, {
        by,
        recipient,
        isByHand: recipient === elsewhere,
        candidates: [leader, amr, upper, tr, hr, firstAider, elsewhere],
        wake: { now, acknowledgeBy: acknowledgeBy(now, settings, isUrgent(state)) },
        settings,
      }),
  ),
);

/** A first-aider answers, now and then somebody who is none; and the person wants none. */
const firstAidClicks = fc.oneof(
  command(
    'answer-first-aid',
    fc.record({
      by: mostly(fie),
      answer: fc.constantFrom(...FirstAidAnswer.options),
      world: circumstances,
    }),
    (state, { by, answer, world }, { now }) =>
      decideAnswerFirstAid(state, { by, answer, wake: wakeIn(state, world, now) }),
  ),
  command('decline-first-aid', mostly(anna), (state, by) => decideDeclineFirstAid(state, { by })),
);

const outcomes = fc.constantFrom<DeliveryReport['outcome']>(
  { kind: 'sent', messageId: 'm-1' },
  { kind: 'sent', messageId: 'm-2' },
  { kind: 'doubt', reason: 'http-500' },
  { kind: 'dead', reason: 'http-403' },
  { kind: 'waiting' },
);

/** What became of some of the messages that are on their way. */
const deliver = command(
  'deliver',
  fc.array(outcomes, { minLength: 1, maxLength: 6 }),
  (state, results, world) =>
    decideRecordDeliveries(
      state,
      results.flatMap((outcome, index) => {
        const message = world.outstanding[index];
        return message === undefined ? [] : [{ message, outcome }];
      }),
    ),
);

/** When something happened that is told later: now and then out of reach, or in the future. */
const toldLater = fc.oneof(
  anyOccurred,
  fc
    .tuple(fc.integer({ min: -3, max: 20 }), fc.constantFrom('08:15', '21:40'))
    .map(([days, time]) => ({ precision: 'minute', date: dateOf(days), time }) as const),
);

/** Everything that changes a fact beside absence. */
const factClicks = [
  command(
    'correct',
    fc.record({ by: mostly(anna), episode: fc.constantFrom(1, 1, 2, 3), occurred: toldLater }),
    (state, correction, { now }) => decideCorrectOccurrence(state, { ...correction, now, settings }),
  ),
  command(
    'episode',
    fc.record({
      by: mostly(anna),
      occurred: toldLater,
      kinds: fc.constantFrom<HarassmentKind[]>([], ['exposure'], ['stalking']),
      namesHome: fc.boolean(),
    }),
    (state, episode, { now }) =>
      withUrgency(state, decideRecordEpisode(state, { ...episode, channels: ['sms'], now, settings }), {
        now,
        settings,
      }),
  ),
  command('notice', fc.tuple(mostly(anna), fc.boolean()), (state, [by, needed], { now }) =>
    decideNoticeWithoutAbsence(state, { by, needed, now, settings }),
  ),
] as const;

const anyDeath = fc.oneof(
  command('death', fc.tuple(mostly(mona), fc.integer({ min: 0, max: 10 })), (state, [by, days], { now }) =>
    decideRecordDeath(state, { by, knownSince: { precision: 'day', date: dateOf(days) }, now, settings }),
  ),
  command('no-death', mostly(mona), (state, by, { now }) => decideRetractDeath(state, { by, now, settings })),
);

const planNotes = ['1', '2'].map((digit) => CommandId.parse(`00000000-0000-4000-8000-00000000000${digit}`));

const anyFollowUp = fc.oneof(
  command(
    'weigh',
    fc.array(fc.record({ episode: fc.constantFrom(1, 2, 3), impact: fc.integer({ min: 1, max: 10 }) }), {
      maxLength: 3,
    }),
    (state, weights, { now }) => decideProposePlan(state, { weights, threshold: actionPlanThreshold, now }),
  ),
  command(
    'answer-plan',
    fc.tuple(leaders, fc.option(fc.constantFrom<PlanReason>('have-one', 'talk-first'), { nil: undefined })),
    (state, [by, notNow]) => decideAnswerPlan(state, { by, ...(notNow && { notNow }) }),
  ),
  command(
    'save-plan',
    fc.tuple(
      mostly(mona),
      fc.array(
        fc.record({
          measure: fc.constantFrom(...PlanMeasure.options),
          owner: fc.constantFrom(mona, mona, ali, karen, bo),
        }),
        { maxLength: 3 },
      ),
      fc.option(fc.tuple(fc.constantFrom(...planNotes), fc.constantFrom(mona, mona, ali)), {
        nil: undefined,
      }),
      fc.option(fc.integer({ min: -2, max: 20 }), { nil: undefined }),
      fc.constantFrom(0, 0, 0, 1),
    ),
    (state, [by, measures, own, days, isOld], { now }) =>
      decideSavePlan(state, {
        by,
        seen: Math.max(0, (agreementOf(state)?.version ?? 0) - isOld),
        measures,
        own: own && { note: own[0], owners: [own[1]] },
        lookAgainOn: days === undefined ? undefined : dateOf(days),
        away: by === mona ? [] : [mona],
        present: state.told.map(({ person }) => person),
        now,
        today: dateOf(0),
        workingTime: usualHours,
      }),
  ),
  command('want-plan-talk', fc.tuple(mostly(anna), fc.constantFrom(0, 0, 1)), (state, [by, isOld]) =>
    decideWantPlanTalk(state, { by, version: Math.max(1, (agreementOf(state)?.version ?? 1) - isOld) }),
  ),
  command('answer-follow-up', fc.tuple(mostly(anna), fc.constantFrom(1, 3, 7, 10, 28)), (state, [by, day]) =>
    decideAnswerFollowUp(state, { by, day }),
  ),
  command('follow-ups', fc.tuple(mostly(anna), fc.boolean()), (state, [by, wanted]) =>
    decideFollowUpsWanted(state, { by, wanted }),
  ),
  command('call', mostly(anna), (state, by, { now }) => decideRequestCall(state, { by, now })),
);

/** Few kinds, so that a task that was settled is often meant again. */
const someTask = fc.constantFrom<TaskKind>('first-talk', 'register', 'accident-notice', 'police-help', 'apv');

const someItem = { by: mostly(mona), item: fc.constantFrom(1, 1, 2) };

/** What people do to have content removed. */
const takeDownClicks = fc.oneof(
  command(
    'add-take-down',
    fc.record({ by: fc.oneof(mostly(mona), mostly(anna)), place: fc.constantFrom('x', 'website') }),
    (state, adding) => decideAddTakeDown(state, adding),
  ),
  command(
    'request-take-down',
    fc.record({ ...someItem, rung: fc.constantFrom(...Rung.options), on: day.map(dateOf) }),
    (state, asking, { now }) =>
      decideRequestTakeDown(state, {
        ...asking,
        now,
        today: localDate(Temporal.Instant.from(now)).toString(),
      }),
  ),
  command(
    'answer-take-down',
    fc.record({ ...someItem, answer: fc.constantFrom(...TakeDownAnswer.options) }),
    (state, answer, { now }) => decideAnswerTakeDown(state, { ...answer, now, workingTime: usualHours }),
  ),
  command(
    'check-take-down',
    fc.record({
      ...someItem,
      by: fc.oneof(mostly(mona), mostly(anna)),
      found: fc.constantFrom(...Found.options),
    }),
    (state, check, { now }) => decideCheckTakeDown(state, { ...check, now, workingTime: usualHours }),
  ),
  command(
    'close-take-down',
    fc.record({ ...someItem, because: fc.constantFrom(...CloseReason.options) }),
    (state, closing) => decideCloseTakeDown(state, closing),
  ),
  command(
    'choose-take-down',
    fc.record({ by: mostly(anna), choice: fc.constantFrom('follow', 'power'), yes: fc.boolean() }),
    (state, choosing) => decideTakeDownChoice(state, choosing),
  ),
);

/** What people do with the tasks of a case. */
const taskClicks = fc.oneof(
  command(
    'do-task',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      task: someTask,
      receipt: fc.constantFrom(undefined, 'SN-2026-104', '77/2026'),
      hasNote: fc.boolean(),
    }),
    (state, doing) => decideDoTask(state, doing),
  ),
  command(
    'name-contact',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      choice: fc.record({
        person: fc.constantFrom(mona, ali, anna, undefined),
        until: fc.constantFrom('2027-02-26', '2020-01-01', undefined),
        present: fc.constant([mona, ali]),
        today: fc.constant('2026-11-20'),
      }),
      hasNote: fc.boolean(),
    }),
    (state, naming) => decideNameContact(state, naming),
  ),
  command(
    'skip-task',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      task: fc.constantFrom<TaskKind>('apv', 'psychologist', 'register'),
      reason: fc.constantFrom('not-needed', 'not-wanted', 'done-otherwise', 'not-possible'),
      hasNote: fc.boolean(),
    }),
    (state, skipping) => decideSkipTask(state, skipping),
  ),
  command(
    'hand-task',
    fc.record({ by: mostly(mona), task: someTask, to: fc.constantFrom(ali, mona, karen, helle) }),
    (state, handing) =>
      decideHandOverTask(state, { ...handing, present: state.told.map(({ person }) => person) }),
  ),
  command(
    'hand-case',
    fc.record({ by: leaders, to: fc.constantFrom(peter, karen, helle), world: circumstances }),
    (state, { by, to, world }, { now }) => {
      const wakeNow = wakeIn(state, world, now);
      const present = state.told.map(({ person }) => person).filter((each) => !wakeNow.gone.includes(each));
      const candidates = possibleHandlers(state, { chain: wakeNow.chain, present });
      return decideHandOverCase(state, { by, to, candidates, wake: wakeNow });
    },
  ),
  command(
    'take-over',
    fc.record({ by: fc.oneof(mostly(peter), mostly(karen), leaders), world: circumstances }),
    (state, { by, world }, { now }) => decideTakeOverCase(state, { by, wake: wakeIn(state, world, now) }),
  ),
  command('take-up', mostly(mona), (state, by) => {
    const settled = TaskKind.options.find((task) => state.tasks[task]?.outcome !== undefined);
    return decideTakeUpTask(state, { by, task: settled ?? 'apv' });
  }),
);

const ways = fc.constantFrom<MeetingWay>('workflow', 'calendar-file', 'calendar');

/** A meeting that is ahead where there is one, and what a card knows of it: now and then an older round, or less than happened. */
const anyMeeting = fc.record({ turn: fc.nat(2), isOld: fc.nat(5).map((chance) => chance === 0) });

function meetingIn(state: CaseState, { turn, isOld }: { turn: number; isOld: boolean }) {
  const kinds = MeetingKind.options.filter((meeting) => upcoming(state, meeting) !== undefined);
  const meeting = kinds[turn % Math.max(1, kinds.length)] ?? 'group-talk';
  const planned = upcoming(state, meeting);
  return { meeting, round: planned?.round ?? 1, changes: (planned?.changes ?? 0) + (isOld ? 1 : 0) };
}

/** What is done with meetings once they are thought of: by people who may, and by others, from cards of every age. */
const meetingClicks = fc.oneof(
  command('other-times', leaders, (state, by, { now }) =>
    decideProposeDebriefing(state, {
      by,
      times: suggested(now),
      insteadOf: state.debriefing.status === 'none' ? 1 : state.debriefing.round,
    }),
  ),
  command(
    'plan-talk',
    fc.record({ by: leaders, meeting: fc.constantFrom(...TalkKind.options), way: ways, choice: fc.nat(2) }),
    (state, { by, meeting, way, choice }, { now }) => {
      const time = suggested(now)[choice];
      if (time === undefined) return nothing;
      return decidePlanTalk(state, { by, meeting, round: nextRound(state, meeting), time, way, now });
    },
  ),
  command(
    'move',
    fc.record({ by: leaders, which: anyMeeting, way: ways, hours: fc.integer({ min: -3, max: 50 }) }),
    (state, { by, which, way, hours }, { now }) => {
      const start = Temporal.Instant.from(now).add({ hours });
      const time = { start: instantText(start), end: instantText(start.add({ minutes: 45 })) };
      return decideMoveMeeting(state, { by, ...meetingIn(state, which), way, time, now });
    },
  ),
  command(
    'cancel',
    fc.record({ by: leaders, which: anyMeeting, way: ways }),
    (state, { by, which, way }, { now }) =>
      decideCancelMeeting(state, { by, ...meetingIn(state, which), way, now }),
  ),
  command(
    'answer-meeting',
    fc.record({ by: mostly(anna), which: anyMeeting, joins: fc.boolean() }),
    (state, { by, which, joins }) => {
      const { meeting, round } = meetingIn(state, which);
      return decideAnswerMeeting(state, { by, meeting, round, joins });
    },
  ),
  command('learning', mostly(mona), (state, by, { now }) =>
    decideNoteLearning(state, {
      by,
      round: state.debriefing.status === 'none' ? 1 : state.debriefing.round,
      topics: ['tell-early'],
      now,
    }),
  ),
);

const clicks = fc.oneof(
  command('acknowledge', fc.oneof(leaders, mostly(peter), mostly(helle)), (state, by) =>
    decideAcknowledge(state, { by }),
  ),
  command('open', anybody, (state, by, { now }) => decideOpenCase(state, { by, now })),
  command('meet', fc.tuple(mostly(mona), fc.constantFrom(...CaseRuleId.options)), (state, [by, clock]) =>
    decideMeetDeadline(state, { by, clock }),
  ),
  command('absence', fc.tuple(mostly(anna), fc.integer({ min: -3, max: 20 })), (state, [by, days], { now }) =>
    decideRecordAbsence(state, { by, firstDay: dateOf(days), now, settings }),
  ),
  ...factClicks,
  command('propose', leaders, (state, by, { now }) =>
    decideProposeDebriefing(state, { by, times: suggested(now) }),
  ),
  command(
    'answer-debriefing',
    fc.record({
      by: leaders,
      choice: fc.constantFrom(0, 1, undefined),
      way: ways,
      lead: fc.constantFrom(undefined, ali, ali, karen),
    }),
    ({ debriefing, ...state }, { by, choice, way, lead }, { now }) =>
      decideAnswerDebriefing(
        { ...state, debriefing },
        {
          by,
          round: debriefing.status === 'none' ? 1 : debriefing.round,
          start:
            debriefing.status === 'proposed' && choice !== undefined
              ? debriefing.times[choice]?.start
              : undefined,
          lead,
          present: state.told.map(({ person }) => person),
          now,
          invitationBy: way,
        },
      ),
  ),
  command('missing', fc.tuple(mostly(anna), fc.boolean()), (state, [by, lacksSomething]) =>
    decideAnswerMissing(state, { by, lacksSomething }),
  ),
  command(
    'tell-missing',
    fc.record({ by: mostly(anna), missing: fc.subarray([...MissingPart.options]), words: anyNote }),
    (state, told) => decideTellMissing(state, told),
  ),
);

const hashes = ['0', '1', '2'].map((letter) => letter.repeat(64));
const anyHash = fc.constantFrom(...hashes);
const keepers = fc.oneof({ weight: 3, arbitrary: mostly(anna) }, { weight: 1, arbitrary: mostly(bo) });

/** Files that are kept, and who keeps them: sometimes somebody who must not, or for whom nobody asked. */
const evidence = fc.oneof(
  command('receive', fc.tuple(keepers, fc.subarray(hashes, { minLength: 1 })), (state, [by, some], { now }) =>
    decideReceiveEvidence(state, {
      by,
      files: some.map((hash) => ({ hash, size: 90_000_000, mediaType: 'image/png', receivedAt: now, by })),
    }),
  ),
  command('name', fc.record({ by: mostly(anna), hash: anyHash }), (state, item) =>
    decideNameEvidence(state, item),
  ),
  command('show', fc.record({ by: mostly(anna), hash: anyHash }), (state, item) =>
    decideShowEvidence(state, item),
  ),
  command('remove', fc.record({ by: keepers, hash: anyHash }), (state, item) =>
    decideRemoveEvidence(state, item),
  ),
  command('export', fc.record({ by: mostly(anna), withWords: fc.boolean() }), (state, pack) =>
    decideExportEvidence(state, pack),
  ),
  command(
    'collect',
    fc.record({ by: mostly(anna), collector: fc.constantFrom(bo, bo, mona, peter), isThere: mostly(anna) }),
    (state, { by, collector, isThere }, { now }) =>
      decideRequestCollection(state, {
        by,
        collector,
        possible: isThere === anna ? collector : undefined,
        now,
        workingTime: usualHours,
      }),
  ),
  command('take', mostly(bo), (state, by) => decideTakeCollection(state, { by })),
  command('finish', mostly(bo), (state, by) => decideFinishCollection(state, { by })),
  command('cancel-collection', mostly(anna), (state, by) => decideCancelCollection(state, { by })),
);

/** Asked for, or because it was kept for so many days. */
const erase = command(
  'erase',
  fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  (state, days, { now }) => decideErasePrivateText(state, erasure(days, now)),
);

function erasure(days: number | undefined, now: string): ErasePrivateText {
  if (days === undefined) return { because: 'asked' };
  const endedBefore = instantText(Temporal.Instant.from(now).subtract({ hours: 24 * days }));
  return { because: 'retention', endedBefore };
}

const consent = command(
  'consent',
  fc.record({
    by: mostly(anna),
    purpose: fc.oneof(
      fc.constant('told' as const),
      fc.constantFrom(...ConsentPurpose.options),
      fc.constantFrom(...TwoPersonKind.options),
    ),
    person: fc.constantFrom(mona, ali, karen, peter, anna, fie),
    give: fc.boolean(),
    // The deputy and the leader above do not read the channel here.
    readers: fc.constant([mona, ali]),
  }),
  (state, { person, readers, ...answer }, { now }) =>
    decideChangeConsent(state, {
      ...answer,
      ...(answer.purpose === 'told' ? { person } : {}),
      wording: 1,
      candidates: [leader, amr, upper, firstAider],
      readsChannel: readers.includes(person),
      now,
      settings,
    }),
);

/** Cards of decisions as people press them: mostly of the round that is open, now and then an older one. */
const onRound = fc.record({
  by: fc.oneof(
    { weight: 8, arbitrary: fc.constant(mona) },
    { weight: 1, arbitrary: anybody },
    { weight: 1, arbitrary: fc.constant(helle) },
  ),
  approval: fc.constantFrom(...TwoPersonKind.options),
  stale: fc.integer({ min: 0, max: 9 }).map((chance) => (chance === 0 ? 1 : 0)),
  away: fc.oneof({ weight: 5, arbitrary: fc.constant<PersonId[]>([]) }, fc.subarray([mona, karen])),
});
const roundOf = ({ approvals }: CaseState, approval: ApprovalKind, stale: number) =>
  Math.max(1, (approvals[approval]?.round ?? 1) - stale);
const policeNumber = ReceiptNumber.parse('0700-12345');

const approvals = fc.oneof(
  command(
    'propose-approval',
    fc.record({ by: leaders, approval: fc.constantFrom(...ApprovalKind.options) }),
    (state, click, { now }) => decideProposeApproval(state, { ...click, away: [], now, settings }),
  ),
  command('ask-consent', onRound, (state, { stale, ...click }) =>
    decideAskConsent(state, { ...click, round: roundOf(state, click.approval, stale) }),
  ),
  command(
    'legal-check',
    fc.tuple(onRound, fc.constantFrom(helle, 'legal' as const)),
    (state, [{ stale, ...click }, asked], { now }) => {
      const on = localDate(Temporal.Instant.from(now)).toString();
      const round = roundOf(state, click.approval, stale);
      return decideRecordLegalCheck(state, { ...click, round, asked, on, today: on, hr: [helle] });
    },
  ),
  command(
    'decide-approval',
    fc.record({
      click: onRound,
      approval: fc.constantFrom(...ApprovalKind.options),
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'together' as const, 'no' as const),
      reason: fc.constantFrom('not-wanted' as const, 'reported-already' as const),
      isSafe: fc.boolean(),
    }),
    (state, { click: { stale, ...click }, approval: kind, isSafe, ...answer }) => {
      // Mostly what waits for it.
      const approval =
        ApprovalKind.options.find((each) => state.approvals[each]?.status === 'proposed') ?? kind;
      return decideAnswerApproval(state, {
        ...click,
        ...answer,
        approval,
        round: roundOf(state, approval, stale),
        safety: { couldWorsen: !isSafe, somebodyInDanger: false, policeNeedQuiet: false },
      });
    },
  ),
  command(
    'carry-out',
    fc.tuple(onRound, fc.constantFrom(...ApprovalKind.options)),
    (state, [{ stale, ...click }, kind], { now }) => {
      const on = localDate(Temporal.Instant.from(now)).toString();
      // Mostly what waits for it.
      const approval =
        ApprovalKind.options.find((each) => state.approvals[each]?.status === 'agreed') ?? kind;
      const round = roundOf(state, approval, stale);
      return decideCarryOut(state, { ...click, approval, round, on, today: on, receipt: policeNumber });
    },
  ),
);

const correctFacts = command(
  'facts',
  fc.record({
    by: mostly(anna),
    kinds: fc.constantFrom<HarassmentKind[]>([], ['exposure'], ['threat', 'other']),
    channels: fc.constantFrom<('sms' | 'mail')[]>([], ['sms'], ['mail', 'sms']),
    sender: fc.constantFrom('outside' as const, 'inside' as const, 'unknown' as const),
  }),
  (state, facts, { now }) =>
    withUrgency(state, decideCorrectFacts(state, { ...facts, now, settings }), { now, settings }),
);
const words = command('words', mostly(anna), (state, by) => decideChangeWords(state, { by }));
const copy = command('copy', mostly(anna), (state, by) => decideMakeCopy(state, { by }));
const document = command(
  'document',
  fc.record({
    by: fc.oneof(leaders, anybody),
    document: fc.constantFrom(...DocumentId.options),
    fetched: fc.boolean(),
  }),
  (state, choice, { now }) => decideMakeDocument(state, { ...choice, now }),
);
const receipt = command(
  'receipt',
  fc.record({
    by: fc.oneof(leaders, anybody),
    document: fc.constantFrom(...DocumentId.options),
    receipt: fc.constantFrom('EASY-2026-0042', 'SN 4711/2').map((number) => ReceiptNumber.parse(number)),
  }),
  (state, entered) => decideEnterReceipt(state, entered),
);

const moreWords = command('more words', mostly(anna), (state, by) => decideAddWords(state, { by }));

const reopen = command(
  'reopen',
  fc.tuple(mostly(anna), fc.subarray([mona, ali, karen, peter, helle], { minLength: 1 })),
  (state, [by, there], { now }) =>
    decideReopen(state, {
      by,
      present: state.told.map(({ person }) => person).filter((person) => there.includes(person)),
      followUpDays: [1, 3, 7],
      now,
      settings,
    }),
);
const nothingMore = command('nothing-more', mostly(anna), (state, by) =>
  decideNeedNothingMore(state, { by }),
);

const endings = fc.oneof(
  {
    weight: 3,
    arbitrary: command('close', fc.tuple(leaders, anyNote), (state, [by, recognition], { now }) =>
      decideClose(state, { by, now, recognition }),
    ),
  },
  { weight: 1, arbitrary: command('withdraw', mostly(anna), (state, by) => decideWithdraw(state, { by })) },
);

/** Anything that anybody, the clock or the outbox can do to a case. */
export const anyCommand = fc.oneof(
  { weight: 4, arbitrary: wake },
  { weight: 3, arbitrary: deliver },
  { weight: 8, arbitrary: clicks },
  { weight: 3, arbitrary: taskClicks },
  { weight: 1, arbitrary: anyDeath },
  { weight: 4, arbitrary: anyFollowUp },
  { weight: 2, arbitrary: consent },
  { weight: 2, arbitrary: approvals },
  { weight: 2, arbitrary: meetingClicks },
  { weight: 4, arbitrary: evidence },
  { weight: 2, arbitrary: recipientClicks },
  { weight: 2, arbitrary: firstAidClicks },
  { weight: 2, arbitrary: correctFacts },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: copy },
  { weight: 1, arbitrary: document },
  { weight: 1, arbitrary: receipt },
  { weight: 1, arbitrary: moreWords },
  { weight: 1, arbitrary: nothingMore },
  { weight: 1, arbitrary: reopen },
  { weight: 1, arbitrary: endings },
  { weight: 1, arbitrary: erase },
);

const anyPause = fc.oneof(
  { weight: 2, arbitrary: fc.constant('due' as const) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }).map((minutes) => ({ minutes })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => ({ minutes })) },
);

/** A report and what happens afterwards. */
export const anyLife = fc.record({
  report: anyReport,
  steps: fc.array(fc.record({ after: anyPause, command: anyCommand }), { maxLength: 60, size: 'max' }),
});

const byMona = (by: PersonId, name: string, decide: AnyCommand['decide']): AnyStep => ({
  after: { minutes: 5 },
  command: { name: `${name} by ${by}`, decide },
});

const isTakenOn: AnyStep = byMona(mona, 'acknowledge', (state) => decideAcknowledge(state, { by: mona }));
const anyDecision = fc.oneof({ weight: 4, arbitrary: approvals }, consent, wake);

/** A life in which the leader decides, and the person says yes and no to it. */
export const anyLifeWithDecisions = fc.record({
  report: anyReport,
  steps: fc
    .array(fc.record({ after: fc.constant({ minutes: 30 }), command: anyDecision }), {
      maxLength: 30,
      size: 'max',
    })
    .map((steps): AnyStep[] => [isTakenOn, ...steps]),
});

/** The leader takes the case on, and the team's meeting is planned. */
const meetingIsPlanned: readonly AnyStep[] = [
  isTakenOn,
  byMona(mona, 'propose', (state, { now }) =>
    decideProposeDebriefing(state, { by: mona, times: suggested(now) }),
  ),
  byMona(mona, 'approve', (state, { now }) =>
    decideAnswerDebriefing(state, {
      by: mona,
      round: 1,
      start: state.debriefing.status === 'proposed' ? state.debriefing.times[0]?.start : undefined,
      now,
      invitationBy: 'workflow',
    }),
  ),
];

const anythingOfMeetings = fc.oneof(
  { weight: 3, arbitrary: wake },
  { weight: 4, arbitrary: meetingClicks },
  recipientClicks,
);

/** What may happen any number of times. */
const again = (name: string, decide: AnyCommand['decide']): AnyStep => ({
  after: { minutes: 5 },
  command: { name, decide },
});

/** It lies on the internet, and the leader names it. */
const liesPublic: readonly AnyStep[] = [
  isTakenOn,
  again('episode', (state, { now }) =>
    decideRecordEpisode(state, {
      by: anna,
      occurred: { precision: 'unknown' },
      kinds: [],
      channels: ['social-media'],
      now,
      settings,
    }),
  ),
  again('add-take-down', (state) => decideAddTakeDown(state, { by: mona, place: 'meta' })),
];

const anythingOfTakeDown = fc.oneof(
  { weight: 5, arbitrary: takeDownClicks },
  { weight: 3, arbitrary: wake },
  taskClicks,
);

/** A life in which it lies on the internet, and somebody wants it removed. */
export const anyLifeWithTakeDown = fc.record({
  report: anyReport,
  steps: fc
    .array(
      fc.record({
        after: fc.oneof({ weight: 2, arbitrary: fc.constant('due' as const) }, anyPause),
        command: anythingOfTakeDown,
      }),
      { maxLength: 30, size: 'max' },
    )
    .map((steps): AnyStep[] => [...liesPublic, ...steps]),
});

/** A life in which the team meets sooner or later: what can happen to a meeting, from its invitation to what was learned. */
export const anyLifeWithMeeting = fc.record({
  report: anyReport,
  steps: fc
    .array(
      fc.record({
        after: fc.oneof({ weight: 2, arbitrary: fc.constant('due' as const) }, anyPause),
        command: anythingOfMeetings,
      }),
      { maxLength: 25, size: 'max' },
    )
    .map((steps): AnyStep[] => [...meetingIsPlanned, ...steps]),
});

/** All that is on its way arrives. */
const allArrives: AnyStep = {
  after: { minutes: 1 },
  command: {
    name: 'deliver',
    decide: (state, { outstanding }) =>
      decideRecordDeliveries(
        state,
        outstanding.map((message) => ({ message, outcome: { kind: 'sent', messageId: 'm-0' } })),
      ),
  },
};

/** A plan is agreed and written down, and its day lies ahead. */
const planIsSaved: readonly AnyStep[] = [
  isTakenOn,
  again('weigh', (state, { now }) =>
    decideProposePlan(state, {
      weights: [{ episode: 1, impact: 9 }],
      threshold: actionPlanThreshold,
      now,
    }),
  ),
  again('answer-plan', (state) => decideAnswerPlan(state, { by: mona })),
  again('save-plan', (state, { now }) =>
    decideSavePlan(state, {
      by: mona,
      seen: 0,
      measures: [{ measure: 'two-people', owner: mona }],
      own: undefined,
      lookAgainOn: dateOf(8),
      away: [],
      present: state.told.map(({ person }) => person),
      now,
      today: dateOf(0),
      workingTime: usualHours,
    }),
  ),
];

const nobodyIsAway: Circumstances = { remindersToWorkflow: false, away: [], gone: [], left: [] };

/** The leader passes the case on, and no message gets there. */
const isGivenToNobody: readonly AnyStep[] = [
  allArrives,
  isTakenOn,
  again('hand-case', (state, { now }) => {
    const wakeNow = wakeIn(state, nobodyIsAway, now);
    const present = state.told.map(({ person }) => person);
    const candidates = possibleHandlers(state, { chain: wakeNow.chain, present });
    const to = candidates[0]?.person ?? peter;
    return decideHandOverCase(state, { by: mona, to, candidates, wake: wakeNow });
  }),
  again('deliver', (state, { outstanding }) =>
    decideRecordDeliveries(
      state,
      outstanding.map((message) => ({ message, outcome: { kind: 'waiting' } })),
    ),
  ),
  again('wake', (state, { now }) => decideWake(state, wakeIn(state, nobodyIsAway, now))),
];

/** How lives begin, and what is done in them then. */
export const partsOfLives: readonly { first: readonly AnyStep[]; then: fc.Arbitrary<AnyCommand> }[] = [
  { first: [allArrives], then: anyCommand },
  { first: [isTakenOn], then: anyDecision },
  { first: planIsSaved, then: anyCommand },
  { first: meetingIsPlanned, then: fc.oneof({ weight: 9, arbitrary: anythingOfMeetings }, endings) },
  { first: liesPublic, then: anythingOfTakeDown },
  { first: isGivenToNobody, then: anyCommand },
];

/** When a step happens, after the one at `now`. */
export function timeOf(step: AnyStep, state: CaseState | undefined, now: string): string {
  if (step.after !== 'due') return instantText(Temporal.Instant.from(now).add(step.after));
  const due = state === undefined ? undefined : nextDue(state);
  return due === undefined || due < now ? now : due;
}

/** The report as a decision, which a life begins with. */
export function begin(report: Report): Decision {
  return decideReport(undefined, report);
}
