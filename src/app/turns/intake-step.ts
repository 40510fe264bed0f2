import { intakePreviewCard } from '../../cards/intake-preview.ts';
import { intakeWeightCard } from '../../cards/intake-weight.ts';
import { intakeWhatCard } from '../../cards/intake-what.ts';
import { intakeWhenCard } from '../../cards/intake-when.ts';
import { intakeWhoCard } from '../../cards/intake-who.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { Draft } from '../../case/draft.ts';
import { unitOf } from '../../organisation/directory.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { Reply } from '../../ports/turn.ts';
import { naming } from '../beyond-file.ts';
import { sharedPlaceOf } from '../places/shared-place.ts';
import { byHandIn, candidatesFor, excludableFor, inOrder, nameOf } from '../recipients.ts';
import { wishedCollector } from '../views/collector.ts';
import { previewData } from '../views/preview.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Problems that a step's card can point out, by step. */
export interface Problems {
  readonly when?: Parameters<typeof intakeWhenCard.render>[0]['problems'];
  readonly who?: Parameters<typeof intakeWhoCard.render>[0]['problems'];
  readonly weight?: Parameters<typeof intakeWeightCard.render>[0]['problems'];
}

/** The card of the step that the draft stands at. */
export function showStep(context: TurnContext, draft: Draft, problems: Problems = {}): Promise<Reply> {
  const { caseId, answers } = draft;
  const unit = unitOf(context.services.organisation, context.person);
  if (unit === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  switch (draft.step) {
    case 'when':
      return show(context, intakeWhenCard, {
        caseId,
        answers,

        problems: problems.when ?? [],
      });
    case 'what':
      return show(context, intakeWhatCard, { caseId, answers, files: draft.evidence?.length ?? 0 });
    case 'who':
      return showWho(context, unit, draft, problems.who ?? []);
    case 'weight':
      return show(context, intakeWeightCard, {
        caseId,
        answers,

        problems: problems.weight ?? [],
      });
    case 'preview':
      return showPreview(context, unit, draft);
  }
}

async function showPreview(context: TurnContext, unit: Unit, draft: Draft): Promise<Reply> {
  const { services } = context;
  const [texts, place, collector] = await Promise.all([
    context.texts,
    sharedPlaceOf(services, unit),
    wishedCollector(services, draft),
  ]);
  return show(context, intakePreviewCard, previewData(services, { ...place, collector }, draft, texts));
}

async function showWho(
  context: TurnContext,
  unit: Unit,
  draft: Draft,
  problems: NonNullable<Problems['who']>,
): Promise<Reply> {
  const services = await naming(context.services, draft.answers.notTold ?? [], await context.texts);
  return show(context, intakeWhoCard, { ...whoData({ ...context, services }, unit, draft), problems });
}

function whoData(
  { services: { organisation }, person }: TurnContext,
  unit: Unit,
  { caseId, answers }: Draft,
) {
  const byHand = byHandIn(answers);
  const { whistleblowerUrl } = organisation.settings;
  const candidates = inOrder(
    candidatesFor(organisation, unit, person, byHand),
    answers.sender ?? 'unknown',
  ).map((told) => ({ ...told, name: nameOf(organisation, told.person) }));
  return {
    caseId,
    candidates,
    excludable: excludableFor(organisation, unit, person, { byHand, named: answers.notTold ?? [] }),
    answers,
    ...(whistleblowerUrl === undefined ? {} : { whistleblowerUrl }),
  };
}
