import { Temporal } from 'temporal-polyfill';
import { helpCard } from '../../cards/help.ts';
import { noticeCard } from '../../cards/notice.ts';
import { momentInWords } from '../../cards/moment-in-words.ts';
import { instantText } from '../../case/instants.ts';
import type { Language } from '../../organisation/ids.ts';
import { dutyOf } from '../../organisation/duty-of.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Reply, Turn } from '../../ports/turn.ts';
import { textsIn } from '../../texts/texts-in.ts';
import { runDue } from '../run-due.ts';
import { readRequest } from '../words.ts';
import { showCare } from './colleague-actions.ts';
import { offerDrill } from './drill.ts';
import { showPage } from './guidance.ts';
import { takeFreeText } from './free-text.ts';
import { begin } from './intake.ts';
import { hasDraft } from './open-draft.ts';
import { showMyCases } from './my-cases.ts';
import { showMyTasks, showOverview } from './my-tasks.ts';
import { showSelfCheck } from './show-self-check.ts';
import { showPlace } from './place-handlers.ts';
import { receiveFiles } from './receive-files.ts';
import { say, show, type TurnContext } from './turn-context.ts';

type MessageTurn = Extract<Turn, { kind: 'message' }>;

/** Answers a message that was written in the personal chat. */
export async function handleMessage(
  context: TurnContext,
  { text, files, messageId }: Pick<MessageTurn, 'text' | 'files' | 'messageId'>,
): Promise<Reply> {
  if (files.length > 0) return receiveFiles(context, { files, text, message: messageId });
  const request = readRequest(text);
  switch (request.kind) {
    case 'start':
      return begin(context);
    case 'colleague':
      return showCare(context);
    case 'my-cases':
      return showMyCases(context);
    case 'my-tasks':
      return showMyTasks(context);
    case 'overview':
      return showOverview(context);
    case 'drill':
      return offerDrill(context);
    case 'language':
      return changeLanguage(context, request.language);
    case 'advance-clock':
      return advanceClock(context, request.hours);
    // Words of a duty are no words about harassment, whoever types them.
    case 'connect':
    case 'disconnect':
      return (await showPlace(context)) ?? showHelp(context, true);
    case 'self-check':
      return (await showSelfCheck(context)) ?? showHelp(context, true);
    case 'page':
      return showPage(context, request.page);
    case 'help':
      return showHelp(context, false);
    case 'unknown':
      return takeFreeText(context, text);
  }
}

async function showHelp(context: TurnContext, unknownText: boolean): Promise<Reply> {
  const duty = dutyOf(context.services.organisation, context.person);
  return show(context, helpCard, {
    hasDraft: await hasDraftIfKnown(context),
    unknownText,
    ...(duty === undefined ? {} : { duty }),
  });
}

/** Help needs no storage: while the draft cannot be read, the menu is shown without it. */
async function hasDraftIfKnown(context: TurnContext): Promise<boolean> {
  try {
    return await hasDraft(context);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    context.services.log.error('storage.unreachable', errorFields(error));
    return false;
  }
}

async function changeLanguage(context: TurnContext, language: Language): Promise<Reply> {
  const { people } = context.services;
  const record = await people.read(context.person);
  await people.write(context.person, {
    conversation: record?.conversation ?? context.conversation,
    clientLanguage: record?.clientLanguage,
    chosenLanguage: language,
  });
  return show({ ...context, texts: Promise.resolve(textsIn(language)) }, noticeCard, { kind: 'language' });
}

/** Local mode only: moves the clock, and everything that became due happens before the answer. */
async function advanceClock(context: TurnContext, hours: number): Promise<Reply> {
  const clock = context.services.adjustableClock;
  if (clock === undefined) return showHelp(context, true);
  const { now } = clock.advance(Temporal.Duration.from({ hours }));
  await runDue(context.services);
  return say(context, (texts) => texts.sentences.clockMoved(momentInWords(instantText(now), texts)));
}
