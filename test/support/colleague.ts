import { Temporal } from 'temporal-polyfill';
import { sendNotices } from '../../src/app/send-notices.ts';
import { settleDueConcerns } from '../../src/app/concerns/settle-concern.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { actionOf, actor, cardIn } from './actor.ts';
import { id } from '../organisation/example.ts';
import type { Here } from './each-test-in.ts';

const da = textsIn('da');

/** The heading: where no card can be shown, and in lists of chats, stand no names. */
export const headingOf = (card: unknown): unknown => (card as { body: { text: string }[] }).body[0]?.text;

/** The heading of a reply. */
export const titleOf = (reply: Reply) => headingOf(cardIn(reply));

/** The heading of what a leader is told of Anna. */
export const toldTitle = da.concern.leader.title('ANNA');

/** Who says something about whom, and what. */
export interface Saying {
  readonly by?: string;
  readonly about?: string;
  readonly facts?: object;
}

const facts = { danger: 'no', harassment: 'skip', named: 'nobody', leaderIsPart: 'false' };

/** The care card has one verb twice: the data of the way that is meant. */
export function actionFor(card: unknown, way: 'ask' | 'tell') {
  return { ...actionOf(card, 'colleague-choose'), way };
}

const answerOf = (card: unknown, answer: string) => ({
  verb: 'concern-answer',
  data: { ...actionOf(card, 'concern-answer'), answer },
});

/** What people do when they are worried about a colleague, and what is told of it. */
export function colleagueSteps(here: Here) {
  const cards = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => outgoing.card);

  const titles = (word: string) => cards(word).map(headingOf);

  const latest = (word: string): unknown => {
    const card = cards(word).at(-1);
    if (card === undefined) throw new Error(`${word} was told nothing`);
    return card;
  };

  /** Up to the preview of what management is told. */
  async function previewTelling({ by = 'bo', about = 'anna', facts: more = {} }: Saying = {}) {
    const who = actor(by, here.one);
    let card = cardIn(await who.says('kollega'));
    card = cardIn(
      await who.clicks({ verb: 'colleague-choose', data: actionFor(card, 'tell') }, 'colleague-choose'),
    );
    card = cardIn(await who.clicks(card, 'colleague-chosen', { person: about, name: '' }));
    return { who, preview: cardIn(await who.clicks(card, 'colleague-say', { ...facts, ...more })) };
  }

  async function tell(saying: Saying = {}) {
    const { who, preview } = await previewTelling(saying);
    const reply = await who.clicks(preview, 'colleague-send-tell');
    await quiet();
    return { who, preview, reply };
  }

  async function previewAsking({ by = 'bo', about = 'anna' }: Saying = {}) {
    const who = actor(by, here.one);
    const care = cardIn(await who.says('min kollega bliver chikaneret'));
    const choose = cardIn(
      await who.clicks({ verb: 'colleague-choose', data: actionFor(care, 'ask') }, 'colleague-choose'),
    );
    const preview = cardIn(await who.clicks(choose, 'colleague-chosen', { person: about, name: '' }));
    return { who, preview };
  }

  async function ask(saying: Saying = {}) {
    const { who, preview } = await previewAsking(saying);
    const reply = await who.clicks(preview, 'colleague-send-ask');
    await quiet();
    return { who, preview, reply };
  }

  /** Everything that goes on after answers. */
  async function quiet() {
    await here.one.background.settled();
    await here.one.background.settled();
  }

  /** The worker looks, some time later. */
  async function later(duration: string) {
    await quiet();
    here.world.clock.advance(Temporal.Duration.from(duration));
    await settleDueConcerns(here.one.services);
    await sendNotices(here.one.services);
  }

  const answers = (word: string, answer: string) =>
    actor(word, here.one).clicks(answerOf(latest(word), answer), 'concern-answer');

  const concernAbout = async (word: string) => (await here.one.services.concerns.read(id(word)))?.concern;

  return {
    cards,
    titles,
    latest,
    previewTelling,
    tell,
    previewAsking,
    ask,
    quiet,
    later,
    answers,
    concernAbout,
  };
}
