import type { Temporal } from 'temporal-polyfill';
import type { SentFile } from '../../src/ports/file-fetcher.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { executesIn, isNode, textOf, typeOf, type Node } from '../cards/walk.ts';
import type { Random } from '../crash/random.ts';
import { actor } from './actor.ts';
import { channelId, conversation, type Instance, type World } from './services.ts';

/** What a person types into this field. */
export type Typing = (person: string, field: string) => string;

/** Something that a person got to see, and when. */
export interface Seen {
  readonly person: string;
  readonly at: string;
  /** What it answers; nothing for a message that came by itself. */
  readonly after: string | undefined;
  readonly what: unknown;
}

/** People in front of Teams who press whatever button their cards have, with whatever they fill in. */
export interface Office {
  readonly seen: readonly Seen[];
  /** Everybody reads what has come. */
  look(): void;
  /** Presses any of the person's latest buttons that may be pressed; nothing when there is none. */
  press(
    random: Random,
    person: string,
    may?: (verb: string, data: Node) => boolean,
  ): Promise<Reply | undefined>;
  /** Writes to the bot, with pictures or files or without. */
  say(person: string, text: string, files?: readonly SentFile[]): Promise<Reply>;
}

/** Who reads the private channel of the example. */
const channelReaders = ['mona', 'peter', 'ali'];
/** People press what they have last seen. */
const buttonsAtHand = 20;

export function openOffice(world: World, one: Instance, typing: Typing): Office {
  const seen: Seen[] = [];
  const cards = new Map<string, unknown[]>();
  let read = 0;

  const see = (person: string, after: string | undefined, what: unknown) => {
    seen.push({ person, at: world.clock.now().toString(), after, what });
    if (isNode(what) && typeOf(what) === 'AdaptiveCard')
      cards.set(person, [...(cards.get(person) ?? []), what]);
  };

  /** Messages come to whoever reads there. */
  const readMessages = () => {
    for (const { to, outgoing } of world.messenger.sent.slice(read)) {
      const readers = to === channelId ? channelReaders : [to.slice('a:'.length)];
      for (const person of readers) {
        see(person, undefined, outgoing.card);
        see(person, undefined, outgoing.summary);
      }
    }
    read = world.messenger.sent.length;
  };

  const answered = async (person: string, after: string, reply: Reply): Promise<Reply> => {
    await one.background.settled();
    see(person, after, reply.kind === 'card' ? reply.card : reply.kind === 'text' ? reply.text : reply.kind);
    readMessages();
    return reply;
  };

  return {
    seen,
    look: readMessages,
    async press(random, person, may = () => true) {
      readMessages();
      const today = world.clock.now().toZonedDateTimeISO('Europe/Copenhagen').toPlainDate();
      const buttons = (cards.get(person) ?? [])
        .flatMap((card) => executesIn(card))
        .filter(({ action: { verb, data } }) => may(String(verb), isNode(data) ? data : {}))
        .slice(-buttonsAtHand);
      // Older cards are pressed less.
      const { action, inputs = [] } = buttons[Math.floor(buttons.length * (1 - random.next() ** 2))] ?? {};
      if (action === undefined) return undefined;
      const verb = textOf(action, 'verb');
      const filled = Object.fromEntries(
        inputs.map((input) => [textOf(input, 'id'), fill(random, input, person, today, typing)]),
      );
      return answered(person, verb, await actor(person, one).clicks(action, verb, filled));
    },
    async say(person, text, files = []) {
      readMessages();
      const message = { kind: 'message', conversation: conversation(person), text, files } as const;
      const { person: by } = actor(person, one);
      return answered(
        person,
        text,
        await one.handler.handle({ ...message, actor: { person: by, locale: undefined } }),
      );
    },
  };
}

/** What Teams would send for a field that somebody has filled in. */
function fill(
  random: Random,
  input: Node,
  person: string,
  today: Temporal.PlainDate,
  typing: Typing,
): string {
  const often = random.chance(0.8);
  switch (typeOf(input)) {
    case 'Input.Text':
      return often ? typing(person, textOf(input, 'id')) : '';
    case 'Input.Date':
      return often ? today.subtract({ days: random.below(3) }).toString() : '';
    case 'Input.Time':
      return often ? '00:30' : '';
    case 'Input.Toggle':
      return random.chance(0.3) ? textOf(input, 'valueOn') : textOf(input, 'valueOff');
    default:
      return chosen(random, input);
  }
}

function chosen(random: Random, input: Node): string {
  const choices = (Array.isArray(input['choices']) ? input['choices'] : []).map((choice: Node) =>
    textOf(choice, 'value'),
  );
  if (choices.length === 0) return '';
  return input['isMultiSelect'] === true
    ? choices.filter(() => random.chance(0.6)).join(',')
    : random.pick(choices);
}
