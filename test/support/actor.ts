import type { PersonId } from '../../src/organisation/ids.ts';
import type { SentFile } from '../../src/ports/file-fetcher.ts';
import type { Reply, Turn } from '../../src/ports/turn.ts';
import { id } from '../organisation/example.ts';
import { channelId, conversation, type Instance } from './services.ts';

/** A person in front of Teams, at one process. */
export interface Actor {
  readonly person: PersonId;
  says(text: string): Promise<Reply>;
  /** Sends files, by their address or as a whole, with or without a text. */
  sends(
    files: readonly (string | SentFile)[],
    text?: string,
    place?: 'chat' | 'channel',
    messageId?: string,
  ): Promise<Reply>;
  /** Clicks the button of this verb on a card, inputs filled in. */
  clicks(card: unknown, verb: string, inputs?: object, place?: 'chat' | 'channel'): Promise<Reply>;
}

export function actor(word: string, instance: Instance): Actor {
  const person = id(word);
  const who = { actor: { person, locale: undefined } };
  const handle = (turn: Turn) => instance.handler.handle(turn);
  return {
    person,
    says: (text) => handle({ kind: 'message', ...who, conversation: conversation(word), text, files: [] }),
    sends: (files, text = '', place = 'chat', messageId) =>
      handle({
        messageId,
        kind: 'message',
        ...who,
        conversation: conversation(place === 'chat' ? word : channelId),
        text,
        files: files.map((file) =>
          typeof file === 'string' ? ({ how: 'pasted', url: file, name: '' } as const) : file,
        ),
      }),
    clicks(card, verb, inputs = {}, place = 'chat') {
      return handle({
        kind: 'submit',
        ...who,
        conversation: conversation(place === 'chat' ? word : channelId),
        cardMessageId: undefined,
        answer: 'in-place',
        verb,
        data: { ...actionOf(card, verb), ...inputs },
      });
    },
  };
}

/** What the button of this verb sends. Throws when the card has none. */
export function actionOf(card: unknown, verb: string): Record<string, unknown> {
  const found = search(card, verb);
  if (found === undefined) throw new Error(`The card has no ${verb}: ${JSON.stringify(card)}`);
  return found;
}

/** Whether the card has a button of this verb. */
export function offers(card: unknown, verb: string): boolean {
  return search(card, verb) !== undefined;
}

/** The card of a reply. Throws for a sentence. */
export function cardIn(reply: Reply): unknown {
  if (reply.kind !== 'card') throw new Error(`No card: ${JSON.stringify(reply)}`);
  return reply.card;
}

/** The menu behind the one button of the person's own case. */
export async function menuOf(person: Actor, caseCard: unknown): Promise<unknown> {
  return cardIn(await person.clicks(caseCard, 'case-menu'));
}

/** Everything that a reply or card shows or sends, as one text, with the ids of clicks left out. */
export function shown(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"commandId":"[^"]*"|"sent":"[\w-]{43}"/g, '');
}

function search(node: unknown, verb: string): Record<string, unknown> | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('verb' in node && node.verb === verb)
    return ('data' in node ? node.data : {}) as Record<string, unknown>;
  for (const child of Object.values(node)) {
    const found = search(child, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a card says where nothing else can be shown: its title. */
export function titleOf(reply: Reply): unknown {
  const card = cardIn(reply);
  return typeof card === 'object' && card !== null && 'fallbackText' in card ? card.fallbackText : undefined;
}
