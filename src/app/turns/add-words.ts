import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAddWords } from '../../case/add-words.ts';
import { withMoreWords } from '../../case/draft-words.ts';
import { mostWords } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import { readersOfWords } from '../../case/may-read-words.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Reply } from '../../ports/turn.ts';
import { isBeingSent, writeUnlessSent } from '../being-sent.ts';
import { ownWords, readPrivately, writePrivately } from '../private-notes.ts';
import { withNote } from '../with-note.ts';
import { afterCommand } from './case-actions.ts';
import { openDraft } from './open-draft.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { say, show, type TurnContext } from './turn-context.ts';

/** The yes to add these words to a case that is there. What is not kept stays in the field, and the answer says so. */
export async function addWords(context: TurnContext, data: SubmitData<'add-words'>): Promise<Reply> {
  const { services, person } = context;
  const { words, commandId: click } = data;
  const caseId = data.toCase ?? data.caseId;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state?.reporter !== person) return refusePolitely(context);
  if (words === undefined) return showCase(context, state);
  const before = await readPrivately(services, caseId);
  if (before === undefined || state.status !== 'open')
    return say(context, (texts) => texts.freeText.caseNotNow);
  const added = { click, words };
  if (isTooMuch(before, added)) return say(context, (texts) => texts.freeText.caseTooMuch);
  const outcome = await runInTurn(
    context,
    'add-words',
    { ...data, caseId },
    {
      decide: onCase((latest) => decideAddWords(latest, { by: person })),
      prepare: () => writePrivately(services, caseId, { added }),
    },
  );
  if (outcome.kind !== 'done') return afterCommand(context, outcome);
  const isShared = readersOfWords(outcome.state).length > 0;
  return show(context, noticeCard, { kind: isShared ? 'words-added-shared' : 'words-added' });
}

function isTooMuch(
  before: PrivateReport,
  added: { readonly click: string; readonly words: string },
): boolean {
  const after = withNote(before, { added });
  return (ownWords(after)?.length ?? 0) > mostWords || (after.added?.length ?? 0) > 100;
}

/** What became of words that were to be added to a draft: `gone` where there is none of this number any more. */
export type AddedToDraft = 'added' | 'no-room' | 'being-sent' | 'gone';

/** Adds words to the person's draft. A message that comes twice adds them once. */
export async function addToDraft(context: TurnContext, caseId: CaseId, words: string): Promise<AddedToDraft> {
  const stored = await openDraft(context, caseId);
  if (stored?.draft.caseId !== caseId) return 'gone';
  if (stored.draft.answers.words?.endsWith(words) === true) return 'added';
  if (isBeingSent(context.services, stored.draft)) return 'being-sent';
  const draft = withMoreWords(stored.draft, words, context.now);
  if (draft === undefined) return 'no-room';
  if (await writeUnlessSent(context.services, draft, stored)) return 'added';
  return addToDraft(context, caseId, words);
}
