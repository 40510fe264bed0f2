import { collectAskCard } from '../../cards/collect-ask.ts';
import { collectTaskCard } from '../../cards/collect-task.ts';
import type { SubmitData } from '../../cards/registry.ts';
import {
  decideCancelCollection,
  decideFinishCollection,
  decideRequestCollection,
  decideTakeCollection,
} from '../../case/collect.ts';
import { isCollector } from '../../case/collection.ts';
import type { CaseId } from '../../case/ids.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { writeUnlessSent } from '../being-sent.ts';
import { keptBy } from '../evidence/kept-by.ts';
import type { KeptBy } from '../evidence/kept.ts';
import { readPrivately, writePrivately } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import { agreedCollectors, collectorsOfCase, collectorsOfDraft } from '../views/collector.ts';
import { collectTaskData } from '../views/collect-task.ts';
import { showEvidence } from './evidence-list.ts';
import { openDraft } from './open-draft.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Who would be asked, and exactly what they would see. Nobody has been asked yet. */
export async function askCollect(
  context: TurnContext,
  { caseId }: SubmitData<'ask-collect'>,
): Promise<Reply> {
  const kept = await keptBy(context, caseId);
  return kept === undefined ? refusePolitely(context) : showAsk(context, caseId, kept);
}

async function showAsk(context: TurnContext, caseId: CaseId, kept: KeptBy): Promise<Reply> {
  const { services } = context;
  const { organisation } = services;
  const [collector] =
    kept.kind === 'draft'
      ? collectorsOfDraft(
          organisation,
          kept.stored.draft,
          await agreedCollectors(services, kept.stored.draft.unit),
        )
      : collectorsOfCase(organisation, kept.state, await agreedCollectors(services, kept.state.unit));
  const { where, channels } =
    kept.kind === 'draft'
      ? {
          where: kept.stored.draft.collect?.where,
          channels: kept.stored.draft.answers.channels ?? [],
        }
      : { where: (await readPrivately(services, caseId))?.whereToLook, channels: kept.state.channels };
  return show(context, collectAskCard, {
    caseId,
    isDraft: kept.kind === 'draft',
    ...(collector === undefined
      ? {}
      : { collector: { person: collector, name: nameOf(organisation, collector) } }),
    channels,
    ...(where === undefined ? {} : { where }),
  });
}

/** The yes: to exactly the person who was shown. In a draft it is a wish, which is carried out when the draft is sent. */
export async function requestCollect(
  context: TurnContext,
  data: SubmitData<'request-collect'>,
): Promise<Reply> {
  const { services, person } = context;
  const { caseId, collector, where } = data;
  const kept = await keptBy(context, caseId);
  if (kept === undefined) return refusePolitely(context);
  const agreed = await agreedCollectors(
    services,
    kept.kind === 'draft' ? kept.stored.draft.unit : kept.state.unit,
  );
  if (kept.kind === 'draft') {
    if (!collectorsOfDraft(services.organisation, kept.stored.draft, agreed).includes(collector))
      return showAsk(context, caseId, kept);
    await wish(context, caseId, { collector, ...(where === undefined ? {} : { where }) });
    return showEvidence(context, data);
  }
  const outcome = await runInTurn(context, 'request-collect', data, {
    decide: onCase((state, now) =>
      decideRequestCollection(state, {
        by: person,
        collector,
        possible: collectorsOfCase(services.organisation, state, agreed).find((each) => each === collector),
        now,
        workingTime: workingTimeOf(services.organisation, state.unit),
      }),
    ),
    prepare: async () => {
      await Promise.all([
        services.people.addCase(collector, caseId),
        writePrivately(services, caseId, { whereToLook: where ?? '' }),
      ]);
    },
  });
  return outcome.kind === 'refused' && outcome.reason === 'collector-not-possible'
    ? showAsk(context, caseId, kept)
    : showEvidence(context, data);
}

/** Keeps or takes back the wish in the draft. */
async function wish(
  context: TurnContext,
  caseId: CaseId,
  collect: { collector: SubmitData<'request-collect'>['collector']; where?: string } | undefined,
): Promise<void> {
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return;
  const draft = { ...stored.draft, collect, changedAt: context.now };
  if (!(await writeUnlessSent(context.services, draft, stored))) await wish(context, caseId, collect);
}

/** The person takes it back, wish or request. */
export async function cancelCollect(
  context: TurnContext,
  data: SubmitData<'cancel-collect'>,
): Promise<Reply> {
  const kept = await keptBy(context, data.caseId);
  if (kept === undefined) return refusePolitely(context);
  if (kept.kind === 'draft') await wish(context, data.caseId, undefined);
  else
    await runInTurn(context, 'cancel-collect', data, {
      decide: onCase((state) => decideCancelCollection(state, { by: context.person })),
    });
  return showEvidence(context, data);
}

/** The collector is going to send files: from now on they go into this case. */
export async function takeCollect(context: TurnContext, data: SubmitData<'take-collect'>): Promise<Reply> {
  await runInTurn(context, 'take-collect', data, {
    decide: onCase((state) => decideTakeCollection(state, { by: context.person })),
  });
  return showCollect(context, data);
}

/** The collector has kept what there was. */
export async function finishCollect(
  context: TurnContext,
  data: SubmitData<'finish-collect'>,
): Promise<Reply> {
  await runInTurn(context, 'finish-collect', data, {
    decide: onCase((state) => decideFinishCollection(state, { by: context.person })),
  });
  return showCollect(context, data);
}

/** The collector's own view. Whoever collects nothing here sees no more than of a case that does not exist. */
export async function showCollect(context: TurnContext, { caseId }: { caseId: CaseId }): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  const mayLook =
    state !== undefined &&
    hasPart(services, state, person) &&
    state.collection?.collector === person &&
    (isCollector(state, person) || state.collection.status === 'cancelled');
  if (!mayLook) return refusePolitely(context);
  return show(context, collectTaskCard, await collectTaskData(services, state, { isReminder: false }));
}
