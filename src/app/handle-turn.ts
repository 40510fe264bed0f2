import { draftUnreadableCard } from '../cards/draft-unreadable.ts';
import { instantText } from '../case/instants.ts';
import { StorageUnavailable } from '../ports/case-store.ts';
import type { Conversation } from '../ports/conversation.ts';
import { errorFields } from '../ports/error-name.ts';
import type { PersonRecord } from '../ports/person-store.ts';
import type { Actor, Reply, Turn, TurnHandler } from '../ports/turn.ts';
import { Unreadable } from '../ports/unreadable.ts';
import { textsIn } from '../texts/texts-in.ts';
import type { Background } from './background.ts';
import { neutralLines } from './neutral-line.ts';
import { answerInPlace } from './places/answer-in-place.ts';
import { appWasRemoved } from './places/end-place.ts';
import { languageOf } from './reader.ts';
import { sendNotices } from './send-notices.ts';
import type { Services } from './services.ts';
import { tellPerson } from './tell-person.ts';
import { handleMessage } from './turns/handle-message.ts';
import { handleSubmit } from './turns/handle-submit.ts';
import { say, show, type TurnContext } from './turns/turn-context.ts';
import { watchWrites } from './watch-writes.ts';

const nothing: Reply = { kind: 'nothing' };

/** The application as Teams meets it: every turn gets an answer, and the person's words are kept or the answer says that they were not. */
export function turnHandler(services: Services, background: Background): TurnHandler {
  const mayAnswerIn = neutralLines(services.clock);
  return {
    async handle(turn) {
      switch (turn.kind) {
        case 'installed':
          await remember(services, turn.actor, turn.conversation);
          background.run(() => sendNotices(services));
          return nothing;
        case 'removed':
          if (turn.conversation.kind !== 'personal') await appWasRemoved(services, turn.conversation);
          background.run(() => sendNotices(services));
          return nothing;
        default: {
          const reply = await answer(services, background, turn);
          // A click is always answered: whoever clicked waits for it.
          const isForAll = turn.kind === 'message' && isSeenByOthers(turn);
          return isForAll && reply.kind !== 'nothing' && !mayAnswerIn(turn.conversation.conversationId)
            ? nothing
            : reply;
        }
      }
    },
  };
}

type Asking = Extract<Turn, { kind: 'message' | 'submit' }>;

async function answer(services: Services, background: Background, turn: Asking): Promise<Reply> {
  const { actor, conversation } = turn;
  const record = services.people.read(actor.person);
  const context: TurnContext = {
    services,
    background,
    person: actor.person,
    conversation,
    now: instantText(services.clock.now()),
    // Without storage the answer comes all the same, in the language that is known without it.
    texts: record
      .catch(() => undefined)
      .then((known) => textsIn(languageOf(services, actor.person, withClient(known, actor)))),
  };
  const remembered = record
    .then((known) => rememberPlace(services, actor, conversation, known))
    .catch((error: unknown) => logFailure(services, error));
  const [shown] = await Promise.all([answerOrSayWhy(context, turn), remembered]);
  return shown;
}

async function answerOrSayWhy(outer: TurnContext, turn: Asking): Promise<Reply> {
  const { services, mayHaveChanged } = watchWrites(outer.services);
  const context = { ...outer, services };
  try {
    if (isSeenByOthers(turn)) {
      const isForPlace = turn.kind === 'message' && (await answerInPlace(context, turn.text));
      return isForPlace ? nothing : await say(context, (texts) => texts.sentences.notHere);
    }
    return await (turn.kind === 'message'
      ? handleMessage(context, turn)
      : handleSubmit(context, turn.verb, turn.data));
  } catch (error) {
    if (error instanceof Unreadable) {
      // Private text of cases says it in its card, so this is the person's draft.
      context.services.log.error('private-text.unreadable', { about: 'draft', reason: error.reason });
      return show(context, draftUnreadableCard, {});
    }
    if (!(error instanceof StorageUnavailable)) throw error;
    logFailure(context.services, error);
    const isCertain = !mayHaveChanged();
    return say(context, ({ sentences }) => (isCertain ? sentences.notSaved : sentences.storageDown));
  }
}

/** Whether the answer would be posted where others read: a case is never shown there, and no command runs. */
function isSeenByOthers(turn: Asking): boolean {
  return turn.conversation.kind !== 'personal' && (turn.kind === 'message' || turn.answer === 'posted');
}

function logFailure({ log }: Services, error: unknown): void {
  if (error instanceof StorageUnavailable) log.error('storage.unreachable', errorFields(error));
  else log.error('turn.failed', { about: 'person-record', ...errorFields(error) });
}

function withClient(record: PersonRecord | undefined, { locale }: Actor): PersonRecord {
  return {
    chosenLanguage: record?.chosenLanguage,
    clientLanguage: locale ?? record?.clientLanguage,
    conversation: record?.conversation,
  };
}

/** Where a person can be written to, and in which language: written only when something has changed. */
async function rememberPlace(
  services: Services,
  actor: Actor,
  conversation: Conversation,
  known: PersonRecord | undefined,
): Promise<void> {
  if (conversation.kind !== 'personal') {
    if (conversation.kind === 'channel') await rememberChannel(services, conversation);
    return;
  }
  const fresh = { ...withClient(known, actor), conversation };
  if (JSON.stringify(fresh) === JSON.stringify(known)) return;
  const latest = (await services.people.read(actor.person))?.chosenLanguage;
  await services.people.write(actor.person, { ...fresh, chosenLanguage: latest });
}

async function rememberChannel({ channels }: Services, conversation: Conversation): Promise<void> {
  const known = await channels.read(conversation.conversationId);
  const channelType = conversation.channelType ?? known?.channelType;
  const fresh = { ...conversation, userId: '', ...(channelType && { channelType }) };
  if (JSON.stringify(fresh) !== JSON.stringify(known)) await channels.write(fresh);
}

async function remember(
  services: Services,
  actor: Actor | undefined,
  conversation: Conversation,
): Promise<void> {
  if (conversation.kind === 'channel') await rememberChannel(services, conversation);
  if (conversation.kind !== 'personal' || actor === undefined) return;
  const known = await services.people.read(actor.person);
  // Written down before the person is known: a crash in between greets all the same, and knowing them greets nobody again.
  if (known === undefined) await greetOnce(services, actor.person);
  await rememberPlace(services, actor, conversation, known);
}

/** Later than this a greeting only puzzles. */
const greetingWithin = { hours: 4 * 24 };

async function greetOnce(services: Services, person: Actor['person']): Promise<void> {
  const until = instantText(services.clock.now().add(greetingWithin));
  await tellPerson(services, { recipient: person, key: 'welcome', content: { kind: 'welcome' }, until });
}
