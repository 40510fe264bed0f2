import { goodbyeCard } from '../../cards/goodbye.ts';
import { helpCard } from '../../cards/help.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { wordsKeptCard } from '../../cards/words-kept.ts';
import { wordsUnsureCard } from '../../cards/words-unsure.ts';
import { withMoreWords, withoutLastWords } from '../../case/draft-words.ts';
import { mostWords } from '../../case/draft.ts';
import { unitOf } from '../../organisation/directory.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { StoredDraft } from '../../ports/draft-store.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Reply } from '../../ports/turn.ts';
import { isBeingSent, writeUnlessSent } from '../being-sent.ts';
import { begin, notNow, resume } from './intake.ts';
import { openDraft, startDraft } from './open-draft.ts';
import { showStep } from './intake-step.ts';
import { openCases } from './my-cases.ts';
import { showSentCase } from './show-case.ts';
import { say, show, type TurnContext } from './turn-context.ts';

/** Words that answer the card before, and are no story: nothing is kept of them. */
const short: readonly [RegExp, (context: TurnContext) => Promise<Reply>][] = [
  [/^(stop|ikke nu|not now|pause)$/, notNow],
  [/^(ja|nej|jo|ok|okay|yes|no)$/, (context) => say(context, (texts) => texts.freeText.useButtons)],
  [
    /^(tak|mange tak|tusind tak|thanks|thank you|tak for hjaelpen|tak for hjælpen)$/,
    (context) => show(context, goodbyeCard, {}),
  ],
];

/**
 * Words that ask for nothing known. With a draft they are an addition to it; otherwise they stand in a field, and are kept
 * once the person says so. Nothing that was written is lost: what is too long stays in the chat, and the answer says so.
 */
export async function takeFreeText(context: TurnContext, text: string): Promise<Reply> {
  const words = text.trim();
  const plain = words.toLowerCase().replaceAll(/[.!,?\s]+$/g, '');
  const known = short.find(([pattern]) => pattern.test(plain));
  if (known !== undefined) return known[1](context);
  if (words === '' || unitOf(context.services.organisation, context.person) === undefined)
    return show(context, helpCard, { hasDraft: false, unknownText: true });
  const { stored, cases } = await whatIsKnown(context);
  if (words.length > mostWords) return say(context, (texts) => texts.freeText.tooLong);
  if (stored === undefined) return show(context, wordsUnsureCard, { words, cases });
  const draft = withMoreWords(stored.draft, words, context.now);
  if (draft === undefined) return say(context, (texts) => texts.freeText.tooMuch);
  if (!(await writeUnlessSent(context.services, draft, stored))) return takeFreeText(context, text);
  const before = stored.draft.answers.words?.length ?? 0;
  const after = draft.answers.words?.length ?? 0;
  return show(context, wordsKeptCard, { caseId: draft.caseId, before, after });
}

/** While storage is away, or the draft is being sent, the words stand in a field: the card keeps them until the person can go on. */
async function whatIsKnown(context: TurnContext): Promise<Known> {
  try {
    const [stored, cases] = await Promise.all([openDraft(context), openCases(context)]);
    const isOpen = stored !== undefined && !isBeingSent(context.services, stored.draft);
    return { stored: isOpen ? stored : undefined, cases };
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    context.services.log.error('storage.unreachable', errorFields(error));
    return { stored: undefined, cases: [] };
  }
}

interface Known {
  readonly stored: StoredDraft | undefined;
  readonly cases: Awaited<ReturnType<typeof openCases>>;
}

/** Takes out what was added last. A draft that has changed since stays as it is, and is shown. */
export async function undoWords(context: TurnContext, data: SubmitData<'undo-words'>): Promise<Reply> {
  const stored = await openDraft(context, data.caseId);
  if (stored?.draft.caseId !== data.caseId) return showSentCase(context, data.caseId);
  const draft = withoutLastWords(stored.draft, data, context.now);
  if (draft === undefined) return showStep(context, stored.draft);
  if (!(await writeUnlessSent(context.services, draft, stored))) return undoWords(context, data);
  return say(context, (texts) => texts.freeText.undone);
}

/** The yes to begin with these words: they stand in the draft from its first step. */
export async function beginWithWords(
  context: TurnContext,
  { words }: SubmitData<'begin-with-words'>,
): Promise<Reply> {
  if (words === undefined) return begin(context);
  const stored = await startDraft(context);
  if (stored === undefined) return begin(context);
  // The same click again: the words are there.
  if (stored.draft.answers.words?.endsWith(words) === true) return resume(context);
  const draft = withMoreWords(stored.draft, words, context.now);
  if (draft === undefined) return say(context, (texts) => texts.freeText.tooMuch);
  if (!(await writeUnlessSent(context.services, draft, stored)))
    return beginWithWords(context, { words, commandId: context.services.ids.commandId() });
  return showStep(context, draft);
}
