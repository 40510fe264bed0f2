import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendNotices } from '../../src/app/send-notices.ts';
import { settleDueConcerns } from '../../src/app/concerns/settle-concern.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { actionOf, actor, cardIn, offers, shown } from '../support/actor.ts';
import { id } from '../organisation/example.ts';
import { answeringOnly, organisation, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

const da = textsIn('da');

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

/** The heading: where no card can be shown, and in lists of chats, stand no names. */
const headingOf = (card: unknown): unknown => (card as { body: { text: string }[] }).body[0]?.text;
const titleOf = (reply: Reply) => headingOf(cardIn(reply));
const cards = (word: string) => world.messenger.to(word).map(({ outgoing }) => outgoing.card);
const titles = (word: string) => cards(word).map(headingOf);
const latest = (word: string): unknown => {
  const card = cards(word).at(-1);
  if (card === undefined) throw new Error(`${word} was told nothing`);
  return card;
};
const toldTitle = da.concern.leader.title('ANNA');

interface Saying {
  readonly by?: string;
  readonly about?: string;
  readonly facts?: object;
}

const facts = { danger: 'no', harassment: 'skip', named: 'nobody', leaderIsPart: 'false' };

/** Up to the preview of what management is told. */
async function previewTelling({ by = 'bo', about = 'anna', facts: more = {} }: Saying = {}) {
  const who = actor(by, one);
  let card = cardIn(await who.says('kollega'));
  card = cardIn(
    await who.clicks({ verb: 'colleague-choose', data: actionFor(card, 'tell') }, 'colleague-choose'),
  );
  card = cardIn(await who.clicks(card, 'colleague-chosen', { person: about, name: '' }));
  return { who, preview: cardIn(await who.clicks(card, 'colleague-say', { ...facts, ...more })) };
}

/** The care card has one verb twice: the data of the way that is meant. */
function actionFor(card: unknown, way: 'ask' | 'tell') {
  return { ...actionOf(card, 'colleague-choose'), way };
}

async function tell(saying: Saying = {}) {
  const { who, preview } = await previewTelling(saying);
  const reply = await who.clicks(preview, 'colleague-send-tell');
  await quiet();
  return { who, preview, reply };
}

async function previewAsking({ by = 'bo', about = 'anna' }: Saying = {}) {
  const who = actor(by, one);
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
  await one.background.settled();
  await one.background.settled();
}

/** The worker looks, some time later. */
async function later(duration: string) {
  await quiet();
  world.clock.advance(Temporal.Duration.from(duration));
  await settleDueConcerns(one.services);
  await sendNotices(one.services);
}

const answerOf = (card: unknown, answer: string) => ({
  verb: 'concern-answer',
  data: { ...actionOf(card, 'concern-answer'), answer },
});
const answers = (word: string, answer: string) =>
  actor(word, one).clicks(answerOf(latest(word), answer), 'concern-answer');
const concernAbout = async (word: string) => (await one.services.concerns.read(id(word)))?.concern;

describe('the word', () => {
  it('shows a short list and stores nothing', async () => {
    const reply = await actor('bo', one).says('kollega');
    expect(titleOf(reply)).toBe(da.colleague.care.title);
    for (const line of da.colleague.care.list) expect(shown(reply)).toContain(line.replaceAll('"', '\\"'));
    expect(shown(reply)).toContain('112');
    expect(await concernAbout('anna')).toBeUndefined();
  });

  it.each(['Tina', 'tin'])('finds %s outside the own unit by name', async (name) => {
    const bo = actor('bo', one);
    const care = cardIn(await bo.says('colleague'));
    const choose = cardIn(
      await bo.clicks({ verb: 'colleague-choose', data: actionFor(care, 'ask') }, 'colleague-choose'),
    );
    expect(shown(choose)).not.toContain('TINA');
    const preview = await bo.clicks(choose, 'colleague-chosen', { person: '', name });
    expect(shown(preview)).toContain('TINA');
  });

  it('knows whom to call for somebody whom the organisation does not know', async () => {
    const bo = actor('bo', one);
    const care = cardIn(await bo.says('kollega'));
    const choose = cardIn(
      await bo.clicks({ verb: 'colleague-choose', data: actionFor(care, 'tell') }, 'colleague-choose'),
    );
    const reply = await bo.clicks(choose, 'colleague-chosen', { person: '', name: 'Ukendt Person' });
    expect(shown(reply)).toContain(da.colleague.choose.whomToCall);
    const none = await bo.clicks(choose, 'colleague-chosen', { person: '', name: '' });
    expect(shown(none)).toContain(da.colleague.choose.problems.missing);
  });

  it('leads whoever means themselves to the own way', async () => {
    const bo = actor('bo', one);
    const { preview } = await previewAsking();
    const own = {
      verb: 'colleague-send-ask',
      data: { ...actionOf(preview, 'colleague-send-ask'), about: 'bo' },
    };
    expect(titleOf(await bo.clicks(own, 'colleague-send-ask'))).toBe(da.greeting.title);
    expect(await concernAbout('bo')).toBeUndefined();
  });
});

describe('asking the colleague first', () => {
  it('tells the person and nobody else, word for word as shown', async () => {
    const { preview, reply } = await ask();
    const words = da.concern.asked.body('BO');
    expect(shown(preview)).toContain(words);
    expect(shown(latest('anna'))).toContain(words);
    expect(titleOf(reply)).toBe(da.colleague.done.asked.title);
    expect(world.messenger.sent.map(({ to }) => to)).toEqual(['a:anna']);
  });

  it('shows the colleague the same whatever the person does or wants', async () => {
    const first = await ask();
    await answers('anna', 'mute');
    world.clock.advance(Temporal.Duration.from('P8D'));
    const again = await ask();
    expect(shown(again.reply)).toBe(shown(first.reply));
    expect(shown(again.preview)).toBe(shown(first.preview));
    await later('P5D');
    expect(cards('anna')).toHaveLength(1);
    expect(cards('bo')).toEqual([]);
  });

  it('leads to the person’s own case with nothing filled in, and the colleague may know only with a yes', async () => {
    await ask();
    const reply = await answers('anna', 'want-help');
    const anna = actor('anna', one);
    expect(titleOf(await anna.clicks(cardIn(reply), 'start'))).toBe(da.greeting.title);
    expect(await one.services.drafts.read(id('anna'))).toBeUndefined();
    await quiet();
    expect(cards('bo')).toEqual([]);
    await anna.clicks(cardIn(reply), 'concern-let-know');
    await anna.clicks(cardIn(reply), 'concern-let-know');
    await quiet();
    expect(titles('bo')).toEqual([da.colleague.done['may-know'].title('ANNA')]);
  });

  it('tells the colleague on asking when it was given, and the same where the person wants no questions', async () => {
    world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
    const given = async (about: string) => {
      const { who, reply } = await ask({ about });
      const before = await who.clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(before)).toBe(da.colleague.done.waiting.title);
      await later('P2DT10H');
      const after = await who.clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(after)).toBe(da.colleague.done['given-ask'].title);
      expect(shown(await who.clicks(cardIn(before), 'colleague-delivered'))).toBe(shown(after));
      const strange = await actor('tina', one).clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(strange)).toBe(da.colleague.done.forgotten.title);
      return shown(after).replaceAll(about.toUpperCase(), 'X');
    };
    const shownTo = await given('anna');
    expect(shownTo).toMatch(/mandag 23\. november kl\. 0?8\.00/);
    world.clock.set(Temporal.Instant.from('2026-11-25T21:00:00Z'));
    await ask({ by: 'ida', about: 'ali' });
    await later('P1DT10H');
    await answers('ali', 'mute');
    const count = cards('ali').length;
    world.clock.set(Temporal.Instant.from('2026-11-27T21:00:00Z'));
    const toMuted = await given('ali');
    expect(cards('ali')).toHaveLength(count);
    expect(toMuted.replace('30. november', '23. november')).toBe(shownTo);
  });

  it('waits for the morning', async () => {
    world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
    await ask();
    expect(cards('anna')).toEqual([]);
    await later('P2DT10H');
    expect(cards('anna')).toHaveLength(1);
  });
});

describe('telling the leader the least', () => {
  it('tells leader and person at the same time, names nobody, and the person gets every word the leader got', async () => {
    const { preview, reply } = await tell();
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('anna')).toEqual([da.concern.told.title.told]);
    expect(titleOf(reply)).toBe(da.colleague.done.told.title);
    const words = [
      da.concern.leader.talk('ANNA'),
      da.concern.leader.anonymous,
      da.concern.leader.knows('ANNA'),
    ];
    for (const line of words) {
      for (const place of [preview, latest('mona'), latest('anna')]) expect(shown(place)).toContain(line);
    }
    expect(shown(latest('anna'))).toContain('MONA (leder), fredag 20. november kl. 10.00');
    for (const word of ['mona', 'anna']) expect(shown(latest(word))).not.toContain('BO');
    expect(world.messenger.sent).toHaveLength(2);
  });

  it('lets the colleague see when the person was told, and nothing of any leader', async () => {
    const { who, reply } = await tell();
    const given = await who.clicks(cardIn(reply), 'colleague-delivered');
    expect(shown(given)).toContain('ANNA fik besked fredag 20. november kl. 10.00');
    expect(shown(given)).not.toMatch(/MONA|leder/);
    const { reply: held } = await tell();
    const waits = await who.clicks(cardIn(held), 'colleague-delivered');
    expect(titleOf(waits)).toBe(da.colleague.done.waiting.title);
  });

  it.each([
    ['nobody', false, false],
    ['about', true, false],
    ['both', true, true],
  ])('names the colleague as far as %s', async (named, toAnna, toMona) => {
    await tell({ facts: { named } });
    expect(shown(latest('anna')).includes('BO')).toBe(toAnna);
    expect(shown(latest('mona')).includes('BO')).toBe(toMona);
  });

  it('goes past a leader who may have a part in it, and past the deputy', async () => {
    const { preview } = await previewTelling({ facts: { leaderIsPart: 'true' } });
    expect(shown(preview)).not.toContain('MONA');
    await tell({ facts: { leaderIsPart: 'true' } });
    expect(titles('karen')).toEqual([toldTitle]);
    expect([...cards('mona'), ...cards('peter')]).toEqual([]);
  });

  it('alarms who is on call as well where there is danger, and does not wait at night', async () => {
    world.clock.set(Temporal.Instant.from('2026-11-20T21:40:00Z'));
    const { preview } = await tell({ facts: { danger: 'yes', harassment: 'threat' } });
    expect(shown(preview)).toContain(da.colleague.tellPreview.callFirst);
    for (const word of ['mona', 'guard', 'anna'])
      expect(shown(latest(word)), word).toContain(da.concern.leader.danger('ANNA'));
    expect(offers(latest('guard'), 'acknowledge-concern')).toBe(false);
  });

  it('is seen: the person hears who has it, once', async () => {
    await tell();
    const card = latest('mona');
    for (let click = 0; click < 2; click += 1)
      expect(shown(await actor('mona', one).clicks(card, 'acknowledge-concern'))).toContain(
        'MONA kvitterede',
      );
    await quiet();
    expect(titles('anna')).toEqual([da.concern.told.title.told, da.concern.told.title.seen]);
    await later('P3D');
    expect(cards('peter')).toEqual([]);
  });

  it('asks the next, one after the other, when nobody acknowledges, and tells the person each time', async () => {
    world.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
    await tell();
    await later('PT3H59M');
    expect(cards('peter')).toEqual([]);
    await later('PT1M');
    const order = ['peter', 'karen', 'helle', 'hans', 'ali'];
    for (const [index, word] of order.entries()) {
      for (let hour = 0; hour < 24 && cards(word).length === 0; hour += 1) await later('PT1H');
      expect(titles(word)).toEqual([toldTitle]);
      expect(titles('anna')).toHaveLength(index + 2);
      expect(shown(latest('anna'))).toContain(word.toUpperCase());
    }
    await later('P1D');
    expect(titles('anna').at(-1)).toBe(da.concern.told.title['chain-ended']);
    for (let day = 0; day < 4; day += 1) await later('P1D');
    expect(titles('admin')).toEqual([da.administratorNotice.concernUnanswered.title]);
    expect(shown(latest('admin'))).not.toMatch(/ANNA|BO/);
    const count = world.messenger.sent.length;
    for (let day = 0; day < 9; day += 1) await later('P1D');
    expect(world.messenger.sent).toHaveLength(count);
  });

  it.each(['own-case', 'no-help'])(
    'ends when the person answers %s: whoever was told hears that and no more',
    async (answer) => {
      await tell();
      const card = latest('mona');
      const reply = await answers('anna', answer);
      await quiet();
      expect(titles('mona')).toEqual([toldTitle, da.concern.leader.answeredTitle('ANNA')]);
      expect(shown(latest('mona'))).not.toMatch(/hjælp|fortæl/i);
      expect(offers(cardIn(reply), 'start')).toBe(answer === 'own-case');
      expect(titleOf(await actor('mona', one).clicks(card, 'acknowledge-concern'))).toBe(
        da.concern.leader.answeredTitle('ANNA'),
      );
      await later('P3D');
      expect(cards('peter')).toEqual([]);
    },
  );

  it('goes on after “not now”', async () => {
    await tell();
    await answers('anna', 'later');
    await later('P3D');
    expect(titles('peter')).toEqual([toldTitle]);
  });

  it('lets the person keep out somebody who was told: no trace from then on, and the next is asked', async () => {
    await tell();
    const card = latest('mona');
    const anna = actor('anna', one);
    const choose = cardIn(await anna.clicks(latest('anna'), 'concern-keep-out-ask'));
    expect(shown(choose)).toContain('PETER (stedfortræder)');
    await anna.clicks(choose, 'concern-keep-out', { person: 'mona' });
    await quiet();
    expect(titles('peter')).toEqual([toldTitle]);
    expect(titles('mona')).toEqual([toldTitle]);
    const nobody = {
      verb: 'acknowledge-concern',
      data: { ...actionOf(card, 'acknowledge-concern'), about: 'ida' },
    };
    expect(shown(await actor('mona', one).clicks(card, 'acknowledge-concern'))).toBe(
      shown(await actor('mona', one).clicks(nobody, 'acknowledge-concern')),
    );
    await answers('anna', 'no-help');
    await quiet();
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('peter')).toHaveLength(2);
  });

  it('has no way in for the colleague, nor for anybody else', async () => {
    await tell();
    for (const word of ['bo', 'ali', 'guard', 'tina']) {
      const reply = await actor(word, one).clicks(latest('mona'), 'acknowledge-concern');
      expect(shown(reply), word).toContain(da.notice['not-allowed'].title);
      expect(
        titleOf(
          await actor(word, one).clicks(
            { verb: 'show-concern', data: { commandId: one.services.ids.commandId() } },
            'show-concern',
          ),
        ),
      ).toBe(da.notice['out-of-date'].title);
    }
  });
});

describe('several colleagues', () => {
  it('are one concern: no second alarm, and neither hears of the other', async () => {
    const alone = await tell({ by: 'bo', facts: { named: 'about' } });
    await later('P3D');
    const second = await tell({ by: 'tina' });
    expect(shown(second.reply)).toBe(shown(alone.reply));
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(1);
    expect(titles('anna').at(-1)).toBe(da.concern.told.title.again);
    expect(shown(latest('anna'))).not.toContain('TINA');
    expect([...cards('bo'), ...cards('tina')]).toEqual([]);
  });

  it('alarm again when there is danger that nobody had spoken of', async () => {
    await tell({ by: 'bo' });
    await answers('anna', 'no-help');
    await tell({ by: 'tina', facts: { danger: 'yes' } });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
    expect(titles('guard')).toEqual([toldTitle]);
    await tell({ by: 'ida', facts: { danger: 'yes' } });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
  });

  it('are a new concern after thirty days, and the old one is erased', async () => {
    await tell({ by: 'bo' });
    await later('P31D');
    await tell({ by: 'tina' });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
    expect((await concernAbout('anna'))?.tellings).toHaveLength(1);
    await later('P31D');
    await later('P31D');
    expect(await concernAbout('anna')).toBeUndefined();
  });
});

describe('a person with a case of their own', () => {
  it('and its leader gets a gentle word at most', async () => {
    const without = await previewTelling();
    await report(one);
    const before = world.messenger.sent.length;
    const { preview, reply } = await tell();
    expect(shown(preview)).toBe(shown(without.preview));
    expect(titleOf(reply)).toBe(da.colleague.done.told.title);
    expect(shown(latest('mona'))).toContain(da.concern.leader.gentle('ANNA'));
    await later('P3D');
    const asked = world.messenger.sent
      .slice(before)
      .filter(({ outgoing }) => headingOf(outgoing.card) === toldTitle);
    expect(asked.map(({ to }) => to)).toEqual(['a:mona']);
  });

  it.each(['mona', 'peter', 'karen', 'helle', 'ali', 'guard'])(
    'who keeps out %s: no word of it ever reaches them, and the colleague sees no difference',
    async (hidden) => {
      const without = await tell({ by: 'tina', about: 'bo', facts: { danger: 'yes' } });
      const told = hidden === 'mona' ? 'ali' : 'mona';
      const { caseId } = await report(one, {
        who: { told: hidden === 'ali' ? 'mona' : told, notTold: hidden },
      });
      expect((await one.services.cases.readHead(caseId))?.state.notTold).toEqual([hidden]);
      const before = world.messenger.sent.length;
      const { preview, reply } = await tell({ by: 'tina', facts: { danger: 'yes' } });
      const neutral = (text: string) => text.replaceAll(/ANNA|BO\b/g, 'X').replaceAll(/"about":"\w+"/g, '');
      expect(neutral(shown(preview))).toBe(neutral(shown(without.preview)));
      expect(neutral(shown(reply))).toBe(neutral(shown(without.reply)));
      for (let day = 0; day < 12; day += 1) await later('P1D');
      const sent = world.messenger.sent
        .slice(before)
        .filter((entry) => entry.to === `a:${hidden}` && shown(entry).includes('ANNA'));
      expect(sent).toEqual([]);
      expect(
        world.messenger.sent.slice(before).some(({ outgoing }) => headingOf(outgoing.card) === toldTitle),
      ).toBe(true);
    },
  );

  it.each(['karen', 'helle'])(
    'who went past the nearest leader to %s: neither that leader nor the deputy is asked, in danger either',
    async (chosen) => {
      await report(one, { who: { told: chosen } });
      const before = world.messenger.sent.length;
      await tell({ facts: { danger: 'yes' } });
      for (let day = 0; day < 12; day += 1) await later('P1D');
      const asked = world.messenger.sent
        .slice(before)
        .filter(({ outgoing }) => headingOf(outgoing.card) === toldTitle)
        .map(({ to }) => to);
      expect(asked).toContain(`a:${chosen}`);
      expect(asked).not.toContain('a:mona');
      expect(asked).not.toContain('a:peter');
    },
  );

  it('that is opened after somebody was told: whoever it keeps out has no way back', async () => {
    await tell();
    const card = latest('mona');
    await report(one, { who: { told: 'karen', notTold: 'mona' } });
    expect(shown(await actor('mona', one).clicks(card, 'acknowledge-concern'))).toContain(
      da.notice['not-allowed'].title,
    );
  });
});

describe('more than the limits', () => {
  it('waits for somebody in HR, who lets it go out or stops it', async () => {
    for (const about of ['anna', 'ali', 'peter']) await tell({ about });
    const before = cards('henrik').length;
    const held = await tell({ about: 'ida' });
    expect(titleOf(held.reply)).toBe(da.colleague.done.review.title);
    expect(cards('henrik')).toHaveLength(before);
    expect(cards('ida')).toEqual([]);
    const card = latest('helle');
    expect(shown(card)).toContain(da.concern.review.tell('BO', 'IDA'));
    expect(shown(card)).toContain(da.concern.review.count(4));
    const yes = { verb: 'review-concern', data: { ...actionOf(card, 'review-concern'), isApproved: true } };
    expect(shown(await actor('hans', one).clicks(yes, 'review-concern'))).toContain(
      da.notice['not-allowed'].title,
    );
    expect(titleOf(await actor('helle', one).clicks(yes, 'review-concern'))).toBe(
      da.concern.review.approved.title,
    );
    expect(titleOf(await actor('helle', one).clicks(yes, 'review-concern'))).toBe(
      da.concern.review.gone.title,
    );
    await quiet();
    expect(titles('henrik').at(-1)).toBe(da.concern.leader.title('IDA'));
    expect(titles('ida')).toEqual([da.concern.told.title.told]);
  });

  it('and a no sends nothing and is said calmly', async () => {
    await ask();
    const again = await ask();
    expect(titleOf(again.reply)).toBe(da.colleague.done.review.title);
    const card = latest('helle');
    const no = { verb: 'review-concern', data: { ...actionOf(card, 'review-concern'), isApproved: false } };
    await actor('helle', one).clicks(no, 'review-concern');
    await quiet();
    expect(titles('bo')).toEqual([da.colleague.done['not-passed-on'].title]);
    expect(cards('anna')).toHaveLength(1);
  });

  it('remind whoever looks once after a working day, and then the administrators hear that it waits, without names', async () => {
    await ask();
    await ask();
    expect(titles('helle')).toEqual([da.concern.review.title]);
    // Friday 10:00; the next working day is Monday.
    await later('P2DT23H');
    expect(cards('helle')).toHaveLength(1);
    await later('PT1H');
    expect(titles('helle')).toEqual([da.concern.review.title, da.concern.review.title]);
    expect(shown(latest('helle'))).toContain(da.concern.review.waits);
    expect(cards('admin')).toEqual([]);
    for (let day = 0; day < 4; day += 1) await later('P1D');
    expect(cards('helle')).toHaveLength(2);
    expect(titles('admin')).toEqual([da.administratorNotice.concernUnchecked.waits.title]);
    expect(shown(latest('admin'))).not.toMatch(/ANNA|BO\b|HELLE/);
    const yes = {
      verb: 'review-concern',
      data: { ...actionOf(latest('helle'), 'review-concern'), isApproved: true },
    };
    await actor('helle', one).clicks(yes, 'review-concern');
    await quiet();
    expect(cards('anna')).toHaveLength(2);
  });

  it.each([
    ['HR has nobody', undefined],
    ['a case keeps all of HR out', 'helle,hans'],
  ])(
    'where %s: the colleague reads the same, the administrators hear that nobody looks, and whoever comes is asked',
    async (_, notTold) => {
      const usual = await (async () => {
        await ask({ by: 'tina', about: 'bo' });
        return (await ask({ by: 'tina', about: 'bo' })).reply;
      })();
      const nobody = Organisation.parse({ ...organisation, hr: [] });
      if (notTold === undefined) one = world.start(() => ({ organisation: nobody }));
      else await report(one, { who: { told: 'mona', notTold } });
      const before = ['helle', 'hans'].map((word) => cards(word).length);
      await ask();
      const { reply } = await ask();
      const neutral = (answer: Reply) =>
        shown(answer)
          .replaceAll(/ANNA|BO\b/g, 'X')
          .replaceAll(/"about":"\w+"/g, '');
      expect(neutral(reply)).toBe(neutral(usual));
      await later('PT1M');
      expect(['helle', 'hans'].map((word) => cards(word).length)).toEqual(before);
      expect(titles('admin')).toEqual([da.administratorNotice.concernUnchecked.nobody.title]);
      expect(shown(latest('admin'))).not.toMatch(/ANNA|BO\b|HELLE|HANS/);
      one = world.start(() => ({
        organisation: Organisation.parse({ ...organisation, hr: ['helle', 'hans', 'karen'] }),
      }));
      for (let day = 0; day < 4; day += 1) await later('P1D');
      expect(titles(notTold === undefined ? 'helle' : 'karen').slice(-2)).toContain(da.concern.review.title);
      const { title } = da.administratorNotice.concernUnchecked.nobody;
      expect(titles('admin').filter((each) => each === title)).toHaveLength(1);
    },
  );

  it('never hold up the first word of danger about the same person', async () => {
    await tell();
    const danger = await tell({ facts: { danger: 'yes' } });
    expect(titleOf(danger.reply)).toBe(da.colleague.done.told.title);
    const more = await tell({ facts: { danger: 'yes' } });
    expect(titleOf(more.reply)).toBe(da.colleague.done.review.title);
  });
});

describe('whatever happens in between', () => {
  it('a click that Teams delivers again, at two processes, counts once', async () => {
    const { who, preview } = await previewTelling();
    const two = world.start();
    const again = actor('bo', two);
    const replies = await Promise.all([
      who.clicks(preview, 'colleague-send-tell'),
      again.clicks(preview, 'colleague-send-tell'),
      who.clicks(preview, 'colleague-send-tell'),
    ]);
    expect(new Set(replies.map(shown)).size).toBe(1);
    await Promise.all([quiet(), two.background.settled()]);
    await later('PT1M');
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('anna')).toHaveLength(1);
  });

  it('a process that dies after its answer leaves everything for the next', async () => {
    const { preview } = await previewTelling();
    const dead = actor('bo', answeringOnly(one));
    await dead.clicks(preview, 'colleague-send-tell');
    expect(world.messenger.sent).toEqual([]);
    await Promise.all([settleDueConcerns(world.start().services), settleDueConcerns(one.services)]);
    await later('PT1M');
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('anna')).toEqual([da.concern.told.title.told]);
  });

  it('says nothing to the log of who is concerned', async () => {
    await tell({ facts: { danger: 'yes', named: 'both' } });
    await ask({ by: 'tina' });
    await answers('anna', 'no-help');
    await later('P3D');
    const log = JSON.stringify(world.log);
    for (const word of ['anna', 'ANNA', 'bo', 'BO', 'mona', 'tina', 'threat'])
      expect(log).not.toMatch(new RegExp(`"${word}`));
  });
});
