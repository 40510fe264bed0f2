import { evidenceLinkCard } from '../../cards/evidence-link.ts';
import { evidencePackCard } from '../../cards/evidence-pack.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { Language } from '../../organisation/ids.ts';
import { decideExportEvidence, decideShowEvidence } from '../../case/keep-evidence.ts';
import type { Reply } from '../../ports/turn.ts';
import { packItem } from '../evidence/pack-link.ts';
import { linkToFile } from '../private-file.ts';
import { ownWords, readPrivately } from '../private-notes.ts';
import { chosenFile } from './evidence-actions.ts';
import { showEvidence, showKept } from './evidence-list.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** A link to the chosen file. That it was asked for is recorded, first. */
export async function openEvidence(context: TurnContext, data: SubmitData<'open-evidence'>): Promise<Reply> {
  const chosen = await chosenFile(context, data);
  if (chosen === undefined) return refusePolitely(context);
  const { shown, kept } = chosen;
  if (shown === undefined) return showKept(context, kept, data.item !== undefined);
  const { hash } = shown;
  if (kept.kind === 'case') {
    const outcome = await runInTurn(context, `open-evidence.${hash}`, data, {
      decide: onCase((state) => decideShowEvidence(state, { by: context.person, hash })),
    });
    if (outcome.kind === 'refused') return showEvidence(context, data, true);
  }
  return showLink(context, data, { what: 'evidence-item', item: hash, isOwn: true });
}

/** Says what the archive will hold, before it is made. */
export async function askPack(context: TurnContext, data: SubmitData<'ask-evidence-pack'>): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(data.caseId))?.state;
  if (state?.reporter !== person) return refusePolitely(context);
  if (state.evidence.length === 0) return showEvidence(context, data, true);
  const words = ownWords((await readPrivately(services, data.caseId)) ?? {});
  return show(context, evidencePackCard, { caseId: data.caseId, hasWords: words !== undefined });
}

/** A link to all of it in one archive. */
export async function getPack(context: TurnContext, data: SubmitData<'get-evidence-pack'>): Promise<Reply> {
  const { withWords } = data;
  const outcome = await runInTurn(context, 'get-evidence-pack', data, {
    decide: onCase((state) => decideExportEvidence(state, { by: context.person, withWords })),
  });
  if (outcome.kind === 'refused')
    return outcome.reason === 'gone' ? showEvidence(context, data, true) : refusePolitely(context);
  const language = Language.parse((await context.texts).language);
  return showLink(context, data, {
    what: 'evidence-pack',
    item: packItem({ language, withWords }),
    isOwn: outcome.state?.reporter === context.person,
  });
}

async function showLink(
  context: TurnContext,
  { caseId }: Pick<SubmitData<'open-evidence'>, 'caseId'>,
  {
    isOwn,
    ...file
  }: {
    readonly what: 'evidence-item' | 'evidence-pack';
    readonly item: string;
    readonly isOwn: boolean;
  },
): Promise<Reply> {
  const { services, person } = context;
  const url = await linkToFile(services, { caseId, person, ...file });
  return url === undefined
    ? show(context, noticeCard, { kind: 'no-link' })
    : show(context, evidenceLinkCard, { caseId, url, isOwn });
}
