import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackground } from '../../src/app/background.ts';
import { turnHandler } from '../../src/app/handle-turn.ts';
import { connectPlace } from '../../src/app/places/connect-place.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { unitById } from '../../src/organisation/directory.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { example, id, plain, unit } from '../organisation/example.ts';
import { actor, shown, titleOf } from '../support/actor.ts';
import { mortal } from '../support/faults.ts';
import { conversation, organisation, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

const { sentences, places } = textsIn('da');
const { news } = places;
const here = '19:ours@thread.tacv2';
const channel: Conversation = { ...conversation(here), channelType: 'private' };
const group: Conversation = { ...conversation('19:chat@thread.v2'), kind: 'groupChat' };
const jobcenter = UnitId.parse('jobcenter');
const notHere = { kind: 'text', text: sentences.notHere };
const nothing = { kind: 'nothing' };

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld({ workplace: example });
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

/** A process with these services. */
function answering(services: Instance['services']): Instance {
  const background = createBackground(services);
  return { services, background, handler: turnHandler(services, background) };
}

async function writes(who: string, text: string, where = channel, process = one) {
  const by = { person: id(who), locale: undefined };
  const reply = await process.handler.handle({
    kind: 'message',
    actor: by,
    conversation: where,
    text,
    files: [],
  });
  await process.background.settled();
  return reply;
}

const advance = (duration: string) => world.clock.advance(Temporal.Duration.from(duration));
const posts = (where = here) => world.messenger.to(where).map(({ outgoing }) => shown(outgoing.card));
const cardsOf = (who: string) => world.messenger.to(who).map(({ outgoing }) => outgoing.card);
const titlesOf = (who: string) => cardsOf(who).map(({ fallbackText }) => fallbackText);
const boundTo = async () => (await one.services.places.ofUnit(jobcenter))?.place.conversationId;

describe('a private channel', () => {
  it('is connected by its leader with one neutral test post, and the leader learns who reads it', async () => {
    expect(await writes('mona', 'forbind')).toEqual(nothing);
    expect(posts()).toEqual([expect.stringContaining(places.test.channel.title)]);
    expect(posts()[0]).not.toMatch(/MONA|Jobcenter/);
    const card = shown(cardsOf('mona')[0]);
    for (const said of [news.connected.title, 'MONA, PETER, ALI', places.warning, places.disconnect])
      expect(card).toContain(said);
  });

  it('is then where a case is told, to whoever may know and never past somebody who is kept out', async () => {
    await writes('mona', 'forbind');
    await report(one);
    expect(posts()).toHaveLength(2);
    expect(posts()[1]).toContain(textsIn('da').notification.title);
    await report(one, { who: { notTold: 'peter' } });
    expect(posts()).toHaveLength(2);
  });

  it('is posted to once, however often Teams delivers the message, and to several processes', async () => {
    const other = world.start();
    await Promise.all([writes('mona', 'forbind'), writes('mona', 'forbind', channel, other)]);
    await writes('mona', 'forbind');
    expect(posts()).toHaveLength(1);
    expect(titlesOf('mona')).toEqual([news.connected.title]);
  });

  it('answers later that it is connected, without another post', async () => {
    await writes('mona', 'forbind');
    advance('PT2M');
    await writes('mona', 'connect');
    expect(posts()).toHaveLength(1);
    expect(titlesOf('mona')).toEqual([news.connected.title, news.connected.title]);
  });

  it('is not kept when the test post is not accepted', async () => {
    world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' });
    await writes('mona', 'forbind');
    expect(await boundTo()).toBeUndefined();
    expect(titlesOf('mona')).toEqual([news['not-posted'].title]);
    await writes('mona', 'forbind');
    expect(await boundTo()).toBe(here);
  });

  it('is not used after a crash during the test, and can be connected again', async () => {
    world.messenger.fates.push('die-after');
    void writes('mona', 'forbind');
    await expect.poll(() => posts()).toHaveLength(1);
    await report(world.start());
    expect(posts()).toHaveLength(1);
    advance('PT46S');
    await writes('mona', 'forbind', channel, world.start());
    expect(posts()).toHaveLength(2);
    expect(titlesOf('mona')).toContain(news.connected.title);
  });

  it('is connected after all, wherever a process died on the way, and the leader hears of it', async () => {
    for (let nth = 1, end = ''; end !== 'lived'; nth += 1) {
      const own = await startWorld({ workplace: example });
      await own.introduce();
      const { services, died } = mortal(own.start().services, nth, 'after');
      const dying = answering(services);
      end = await Promise.race([died, writes('mona', 'forbind', channel, dying).then(() => 'lived')]);
      own.clock.advance(Temporal.Duration.from('PT2M'));
      const next = own.start();
      await writes('mona', 'forbind', channel, next);
      const where = `after effect ${nth}`;
      expect((await next.services.places.ofUnit(jobcenter))?.place.provenAt, where).toBeDefined();
      expect(own.messenger.to(here).length, where).toBeLessThanOrEqual(2);
      expect(own.messenger.to('mona').length, where).toBeGreaterThanOrEqual(1);
      await own.stop();
    }
  });

  it('belongs to one unit, also when two are connected in the same moment', async () => {
    const { services } = one;
    const wish = (name: string, by: string) =>
      connectPlace(services, { unit: unit(name), by: id(by), conversation: channel });
    const got = await Promise.all([wish('jobcenter', 'mona'), wish('service', 'henrik')]);
    expect(got.map((each) => each.news).toSorted()).toEqual(['connected', 'overtaken']);
    expect(await services.places.all()).toHaveLength(1);
    expect(posts()).toHaveLength(1);
  });

  it('of two for one unit in the same moment, one is connected', async () => {
    const wish = (where: string) =>
      connectPlace(one.services, {
        unit: unit('jobcenter'),
        by: id('mona'),
        conversation: { ...channel, conversationId: where },
      });
    const got = await Promise.all([wish(here), wish('19:theirs@thread.tacv2')]);
    expect(got.map((each) => each.news).toSorted()).toEqual(['connected', 'overtaken']);
    expect(world.messenger.sent).toHaveLength(1);
  });
});

describe('whoever leads nothing', () => {
  it.each(['anna', 'ali', 'helle'])('%s gets the neutral line and changes nothing', async (who) => {
    expect(await writes(who, 'forbind')).toEqual(notHere);
    expect(await boundTo()).toBeUndefined();
    expect(world.messenger.sent).toEqual([]);
  });

  it('does not end a place either, nor does another leader', async () => {
    await writes('mona', 'forbind');
    await writes('anna', 'afbryd');
    await writes('henrik', 'afbryd');
    expect(await boundTo()).toBe(here);
    expect(titlesOf('henrik')).toEqual([news['none-here'].title]);
  });

  it('is told to write in private first, when the bot has not met the leader', async () => {
    const alone = await startWorld({ workplace: example });
    try {
      expect(await writes('mona', 'forbind', channel, alone.start())).toEqual(notHere);
    } finally {
      await alone.stop();
    }
  });
});

describe('what may not be private', () => {
  it.each(['standard', 'shared'] as const)(
    'a %s channel is refused, also where Teams said so before',
    async (channelType) => {
      const known = { ...channel, channelType };
      await one.handler.handle({ kind: 'installed', actor: undefined, conversation: known });
      await writes('mona', 'forbind', conversation(here));
      expect(await boundTo()).toBeUndefined();
      expect(posts()).toEqual([]);
      expect(titlesOf('mona')).toEqual([news['not-private'].title]);
    },
  );

  it('is asked about in the own chat, once, and connected by the answer there', async () => {
    const unknown = conversation(here);
    await writes('mona', 'forbind', unknown);
    await writes('mona', 'forbind', unknown);
    expect(posts()).toEqual([]);
    const [card, ...more] = cardsOf('mona');
    expect(more).toEqual([]);
    expect(shown(card)).toContain(places.ask.notSure);
    const answers = () => actor('mona', one).clicks(card, 'connect-place');
    expect(titleOf(await answers())).toBe(news.connected.title);
    expect(titleOf(await answers())).toBe(news.connected.title);
    expect(posts()).toHaveLength(1);
  });

  it('is not connected by an old question, nor by somebody else with it', async () => {
    await writes('mona', 'forbind', conversation(here));
    const [card] = cardsOf('mona');
    await actor('henrik', one).clicks(card, 'connect-place');
    advance('P1D');
    await actor('mona', one).clicks(card, 'connect-place');
    expect(await boundTo()).toBeUndefined();
  });
});

describe('an administrator', () => {
  it('chooses the unit in the own chat, and only there', async () => {
    await writes('admin', 'forbind');
    const [card] = cardsOf('admin');
    const by = actor('admin', one);
    expect(shown(await by.clicks(card, 'connect-place', { unit: '' }))).toContain(places.ask.chooseUnit);
    await by.clicks(card, 'connect-place', { unit: 'jobcenter' });
    expect(await boundTo()).toBe(here);
    expect(posts()[0]).not.toContain('Jobcenter');
  });
});

describe('a group chat', () => {
  const joins = async () => {
    await writes('mona', 'forbind', group);
    return actor('mona', one).clicks(cardsOf('mona').at(-1), 'connect-place');
  };

  it('is asked about by name, and then used for cases', async () => {
    expect(shown(await joins())).toContain(JSON.stringify(places.group));
    expect(shown(cardsOf('mona')[0])).toContain(places.ask.group('MONA, PETER, ALI'));
    const { preview } = await report(one);
    expect(shown(preview)).toContain(textsIn('da').intakePreview.channel.groupChat('MONA, PETER, ALI'));
    expect(posts(group.conversationId)).toHaveLength(2);
  });

  it('ends with the first change among those who were in it', async () => {
    await joins();
    const units = plain.units.map((each) => (each.id === 'jobcenter' ? { ...each, deputy: 'bo' } : each));
    const changed = Organisation.parse({ ...plain, units });
    await report(world.start(() => ({ organisation: changed })));
    expect(posts(group.conversationId)).toHaveLength(1);
  });

  it('does not take the place of a channel', async () => {
    await writes('mona', 'forbind');
    expect(titleOf(await joins())).toBe(news['has-channel'].title);
    expect(await boundTo()).toBe(here);
  });
});

describe('the organisation file', () => {
  it('wins: another channel than the one it names is refused', async () => {
    const named = world.start(() => ({ organisation }));
    await writes('mona', 'forbind', channel, named);
    expect(posts()).toEqual([]);
    expect(titlesOf('mona')).toEqual([news['in-file'].title]);
    expect(unitById(organisation, jobcenter)?.privateChannel).toBeDefined();
  });
});

describe('an end', () => {
  it('by afbryd in the channel: cases are told one by one again', async () => {
    await writes('mona', 'forbind');
    await writes('mona', 'afbryd');
    expect(await boundTo()).toBeUndefined();
    expect(titlesOf('mona')).toEqual([news.connected.title, news.ended.title]);
    await report(one);
    expect(posts()).toHaveLength(1);
  });

  it('by the button, also by an administrator: the leader is told, and an old button ends nothing new', async () => {
    await writes('mona', 'forbind');
    const [old] = cardsOf('mona');
    await actor('admin', one).clicks(old, 'disconnect-place');
    await one.background.settled();
    expect(titlesOf('mona')).toEqual([news.connected.title, news.ended.title]);
    await writes('mona', 'forbind');
    await actor('mona', one).clicks(old, 'disconnect-place');
    expect(await boundTo()).toBe(here);
    await actor('anna', one).clicks(cardsOf('mona').at(-1), 'disconnect-place');
    expect(await boundTo()).toBe(here);
  });

  it('when the app is removed: leader and administrators are told once', async () => {
    await writes('mona', 'forbind');
    const removed = () => one.handler.handle({ kind: 'removed', conversation: channel });
    await Promise.all([removed(), removed()]);
    await removed();
    await one.background.settled();
    await sendNotices(one.services);
    expect(await boundTo()).toBeUndefined();
    for (const who of ['mona', 'admin'])
      expect(titlesOf(who).filter((title) => title === news['app-removed'].title)).toHaveLength(1);
    await report(one);
    expect(posts()).toHaveLength(1);
  });
});

it('tells in the own chat how it is done, and how it is', async () => {
  const mona = actor('mona', one);
  expect(titleOf(await mona.says('forbind'))).toBe(news.how.title);
  await writes('mona', 'forbind');
  expect(titleOf(await mona.says('forbind'))).toBe(news.connected.title);
  expect(titleOf(await actor('anna', one).says('forbind'))).not.toBe(news.how.title);
});
