import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideAnswerPlan, decideProposePlan } from '../../src/case/action-plan.ts';
import { decideChangeConsent } from '../../src/case/change-consent.ts';
import type { CaseState } from '../../src/case/state.ts';
import { possibleContacts } from '../../src/case/tasks/contact-person.ts';
import { decideNameContact } from '../../src/case/tasks/name-contact.ts';
import { decideTakeUpTask } from '../../src/case/tasks/settle-task.ts';
import { decideSavePlan } from '../../src/case/save-plan.ts';
import { decideAnswerDebriefing, decideProposeDebriefing } from '../../src/case/debriefing.ts';
import { decideRecordEpisode } from '../../src/case/record-episode.ts';
import { decideRecordDeliveries } from '../../src/case/record-deliveries.ts';
import { decideHandOverCase, possibleHandlers } from '../../src/case/tasks/hand-over-case.ts';
import { decideAddTakeDown } from '../../src/case/take-down/decide.ts';
import { decideWake } from '../../src/case/wake.ts';
import { actionPlanThreshold } from '../../src/law/own-rules.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import { ali, amr, anna, leader, mona, peter, settings, upper } from '../case/example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import type { AnyCommand, AnyStep } from './command.ts';
import { dateOf, suggested } from './days.ts';
import { type Circumstances, wakeIn } from './waking.ts';

const byMona = (by: PersonId, name: string, decide: AnyCommand['decide']): AnyStep => ({
  after: { minutes: 5 },
  command: { name: `${name} by ${by}`, decide },
});

/** The leader takes the case on. */
export const isTakenOn: AnyStep = byMona(mona, 'acknowledge', (state) =>
  decideAcknowledge(state, { by: mona }),
);

/** The leader takes the case on, and the team's meeting is planned. */
export const meetingIsPlanned: readonly AnyStep[] = [
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

/** What may happen any number of times. */
const again = (name: string, decide: AnyCommand['decide']): AnyStep => ({
  after: { minutes: 5 },
  command: { name, decide },
});

/** It lies on the internet, and the leader names it. */
export const liesPublic: readonly AnyStep[] = [
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

/** All that is on its way arrives. */
export const allArrives: AnyStep = {
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
export const planIsSaved: readonly AnyStep[] = [
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
export const isGivenToNobody: readonly AnyStep[] = [
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

const nameContact = (choose: (state: CaseState) => PersonId | undefined): AnyStep =>
  again('name-contact', (state) =>
    decideNameContact(state, {
      by: mona,
      choice: {
        person: choose(state),
        until: '2027-02-26',
        present: state.told.map(({ person }) => person),
        today: '2026-11-20',
      },
      hasNote: false,
    }),
  );
const contactOpenAgain = again('take-up', (state) =>
  decideTakeUpTask(state, { by: mona, task: 'contact-person' }),
);
const anotherContact = nameContact((state) => possibleContacts(state).find((person) => person !== mona));
const contactAnswered = (give: boolean): AnyStep =>
  again('consent', (state, { now }) =>
    decideChangeConsent(state, {
      by: anna,
      purpose: 'told',
      person: state.tasks['contact-person']?.contact?.person ?? ali,
      give,
      wording: 1,
      candidates: [leader, amr, upper],
      readsChannel: false,
      now,
      settings,
    }),
  );

/** The one who keeps in touch is replaced, and named again; then the person does not want them in the case, and does. */
export const contactChanges: readonly AnyStep[] = [
  allArrives,
  isTakenOn,
  anotherContact,
  contactOpenAgain,
  nameContact(() => mona),
  contactOpenAgain,
  anotherContact,
  contactAnswered(false),
  contactAnswered(true),
];
