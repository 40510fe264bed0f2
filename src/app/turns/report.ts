import { noticeCard } from '../../cards/notice.ts';
import { reporterCaseCard } from '../../cards/reporter-case.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { instantText } from '../../case/instants.ts';
import { decideReport, type ReportRefusal } from '../../case/report.ts';
import type { Draft } from '../../case/draft.ts';
import { refused } from '../../case/decision.ts';
import type { CaseState } from '../../case/state.ts';
import { withEvidence } from '../../case/with-evidence.ts';
import { withActionPlan } from '../../case/with-action-plan.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Reply } from '../../ports/turn.ts';
import { consentWordings } from '../../texts/consent-wordings.ts';
import { laterFor, named } from '../chain.ts';
import { namesOf, withoutNames } from '../evidence/put-into-case.ts';
import { withSharedPlace } from '../places/shared-place.ts';
import { byHandIn, candidatesFor, channelUsedFor } from '../recipients.ts';
import { weightsIn } from '../private-notes.ts';
import { clockSettings } from '../services.ts';
import { agreedCollectors, collectorsOfCase } from '../views/collector.ts';
import { reporterCaseData } from '../views/reporter-case.ts';
import { openDraft } from './open-draft.ts';
import { showStep } from './intake-step.ts';
import { offersAlert } from './offers-alert.ts';
import { runInTurn } from './run-in-turn.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/**
 * The yes: the draft becomes a case. The draft is read beside the case's head, private text is written beside the
 * wake message; then one transaction. Nothing that was acknowledged can be lost from there on.
 */
export async function sendReport(context: TurnContext, data: SubmitData<'send-report'>): Promise<Reply> {
  const { services, person, background } = context;
  const unit = unitOf(services.organisation, person);
  let stored: StoredDraft | undefined;
  let placed: Unit | undefined;
  let agreed: readonly PersonId[] = [];
  const outcome = await runInTurn<ReportRefusal | 'no-draft' | 'not-previewed'>(
    context,
    'send-report',
    data,
    {
      isStillOpen: async () => {
        [stored, placed] = await Promise.all([
          services.drafts.read(person, data.caseId),
          unit && withSharedPlace(services, unit),
        ]);
        const wished = stored?.draft.collect?.collector;
        agreed = wished && unit ? await agreedCollectors(services, unit.id, wished) : [];
        return true;
      },
      decide: (state, now) => {
        const draft = stored?.draft;
        if (state !== undefined) return { kind: 'nothing' };
        if (draft?.caseId !== data.caseId || unit === undefined) return refused('no-draft');
        // Changed on another device since this preview was shown: what was not seen is not sent.
        if (draft.step !== 'preview' || draft.changedAt !== data.seen) return refused('not-previewed');
        const { told = [], notTold = [], leaderByHand } = draft.answers;
        const decision = decideReport(state, {
          by: person,
          unit: unit.id,
          answers: draft.answers,
          candidates: candidatesFor(services.organisation, unit, person, byHandIn(draft.answers)),
          channelUsed: channelUsedFor(placed ?? unit, person, told, notTold),
          ...named(
            laterFor(services.organisation, unit, {
              caseId: data.caseId,
              reporter: person,
              told,
              notTold,
              leaderByHand,
            }),
            data.later,
          ),
          wordings: askedWordings,
          now,
          settings: clockSettings(services, unit.id),
          followUpDays: services.organisation.settings.followUpDays,
        });
        const complete = withEvidence(data.caseId, decision, {
          by: person,
          files: (draft.evidence ?? []).map(withoutNames),
          collector: draft.collect?.collector,
          possible: (sent) =>
            collectorsOfCase(services.organisation, sent, agreed).find(
              (each) => each === draft.collect?.collector,
            ),
          now,
          workingTime: workingTimeOf(services.organisation, unit.id),
        });
        const weights = weightsIn(privateReport(stored));
        const threshold = services.organisation.settings.actionPlan;
        return withActionPlan(data.caseId, undefined, complete, { weights, threshold, now });
      },
      prepare: () => prepare(context, stored),
    },
  );
  // Without a draft, a twin of this click may have sent it between our looks at case and draft.
  const state =
    outcome.kind === 'refused' && outcome.reason === 'no-draft'
      ? (await services.cases.readHead(data.caseId))?.state
      : outcome.state;
  if (state?.reporter !== person)
    return outcome.kind === 'refused'
      ? answerRefusal(context, outcome.reason, stored)
      : showSentCase(context, data.caseId);
  // A crash here leaves a draft whose case exists: it goes when the person next looks at it, or with the worker.
  if (stored?.draft.caseId !== data.caseId) return showSent(context, state);
  if (outcome.kind === 'done' && !outcome.repeated) {
    background.run(() => openDraft(context, data.caseId));
    return showSent(context, state);
  }
  // Whoever sent it has not come to that, or died: the case is shown with all that is its own.
  await openDraft(context, data.caseId);
  return showSent(context, (await services.cases.readHead(data.caseId))?.state ?? state);
}

async function showSent(context: TurnContext, state: CaseState): Promise<Reply> {
  return show(context, reporterCaseCard, {
    ...reporterCaseData(context.services, state, { now: context.now, justSent: true }),
    offersAlert: await offersAlert(context, state),
  });
}

/**
 * The draft is held beside the private text: where it was changed or discarded meanwhile, nothing is sent. A text that
 * is there already, of an attempt that failed, is replaced only while there is no case, whose text it would be.
 */
async function prepare(
  context: TurnContext,
  stored: StoredDraft | undefined,
): Promise<'conflict' | undefined> {
  if (stored === undefined) return 'conflict';
  const { services, person } = context;
  const { caseId } = stored.draft;
  const held = services.drafts.hold(stored, instantText(services.clock.now()));
  const isOurs = async () => (await held) && (await services.cases.readHead(caseId)) === undefined;
  const [isHeld] = await Promise.all([
    held,
    services.privates.write(caseId, privateReport(stored), isOurs),
    services.people.addCase(person, caseId),
    ...listedForCollector(context, stored.draft),
  ]);
  return isHeld ? undefined : 'conflict';
}

/** Whoever may be asked to keep evidence finds the case; until it is sent there is nothing to find. */
function listedForCollector({ services }: TurnContext, draft: Draft | undefined) {
  return draft?.collect === undefined ? [] : [services.people.addCase(draft.collect.collector, draft.caseId)];
}

function answerRefusal(
  context: TurnContext,
  reason: ReportRefusal | 'no-draft' | 'not-previewed' | 'not-allowed',
  stored: StoredDraft | undefined,
) {
  if (stored === undefined || reason === 'no-draft' || reason === 'not-allowed')
    return show(context, noticeCard, { kind: 'out-of-date' });
  if (reason === 'not-previewed') return showStep(context, stored.draft);
  if (reason === 'incomplete')
    return showStep(context, { ...stored.draft, step: 'when' }, { when: ['time-missing'] });
  const problem = reason === 'nobody-handles' ? reason : 'nobody-chosen';
  return showStep(context, { ...stored.draft, step: 'who' }, { who: [problem] });
}

/** The consents that are asked on the way to the report. */
const askedWordings = {
  told: consentWordings.told.version,
  words: consentWordings.words.version,
  mentioned: consentWordings.mentioned.version,
};

function privateReport(stored: StoredDraft | undefined): PrivateReport {
  const { words, impact, treatment, happenedBefore } = stored?.draft.answers ?? {};
  const { evidence = [], collect } = stored?.draft ?? {};
  return {
    ...(evidence.length === 0 ? {} : { files: evidence.map(namesOf) }),
    ...(collect?.where === undefined ? {} : { whereToLook: collect.where }),
    ...(words === undefined ? {} : { words }),
    ...(impact === undefined ? {} : { impact }),
    ...(treatment === undefined ? {} : { treatment }),
    ...(happenedBefore === undefined ? {} : { happenedBefore }),
  };
}
