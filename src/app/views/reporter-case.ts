import { localDateOf } from '../../cards/local-date.ts';
import { askedSoFar, handlerOf } from '../../case/handler.ts';
import { isLongSeries } from '../../case/occurrences.ts';
import type { CaseState } from '../../case/state.ts';
import { progressOf, talkedAt } from '../../case/tasks/progress.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { namedContact } from './contact-person.ts';
import { laterNow } from '../chain.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { planOf, shownPlan } from './action-plan.ts';
import { acknowledgedIn } from './case-views.ts';
import { deadlinesForReporter, easyNotStarted, firstContact, ownDates } from './deadlines.ts';
import { toldData } from './told.ts';

/** The person's own case: who was told and when they saw it, the dates that matter, what happens next. */
export function reporterCaseData(
  services: Services,
  state: CaseState,
  {
    now,
    justSent,
    text,
  }: {
    readonly now: string;
    readonly justSent: boolean;
    /** The private text, where the plan has lines of the leader's own. */
    readonly text?: PrivateText | undefined;
  },
) {
  const { debriefing } = state;
  return {
    caseId: state.id,
    justSent,
    status: state.status,
    files: state.evidence.length,
    wordsErased: state.erased !== undefined,
    told: state.told.map((told) => toldData(services, state, told)),
    ...acknowledgedIn(services, state),
    ...nextIn(services, state),
    ...planOf(state),
    ...agreedIn(services, state, text),
    hasLeader: handlerOf(state) !== undefined,
    deadlines: deadlinesForReporter(services, state),
    moreDates: ownDates(state),
    ...firstContact(state),
    easyNotStarted: easyNotStarted(state),
    isLongSeries: isLongSeries(state),
    lacksSomething: state.lacksSomething === true,
    progress: progressOf(state).map((each) => ({ ...each, ...(each.step === 1 ? talked(state) : {}) })),
    ...contactIn(services, state, now),
    ...(debriefing.status === 'approved' ? { debriefing: debriefing.time } : {}),
    now,
  };
}

function agreedIn(services: Services, state: CaseState, text: PrivateText | undefined) {
  const agreed = shownPlan(services, state, { reader: state.reporter, text });
  return agreed === undefined ? {} : { agreed };
}

/** Once the day is past nobody is said to keep in touch. */
function contactIn(services: Services, state: CaseState, now: string) {
  const { named } = namedContact(services, state);
  const today = localDateOf(now);
  return named !== undefined && today <= named.until ? { contact: named } : {};
}

function talked(state: CaseState) {
  const at = talkedAt(state);
  return at === undefined ? {} : { talkedAt: at };
}

/** Who is asked next, and when; or that nobody is left. */
function nextIn(services: Services, state: CaseState) {
  if (state.status !== 'open' || state.acknowledged !== undefined) return { isChainEnded: false };
  const next = laterNow(services, state).chain.find(({ person }) => !askedSoFar(state).includes(person));
  const { acknowledgeBy } = state;
  return {
    isChainEnded: acknowledgeBy === undefined,
    ...(acknowledgeBy === undefined || next === undefined
      ? {}
      : { next: { name: nameOf(services.organisation, next.person), at: acknowledgeBy } }),
  };
}
