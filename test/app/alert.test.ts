import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceAlerts } from '../../src/app/alerts/advance-alerts.ts';
import { removeOldNotices } from '../../src/app/remove-old-notices.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id, plain } from '../organisation/example.ts';
import { actionOf, actor, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { answeringOnly, startWorld, type Instance, type World } from '../support/services.ts';

let world: World;
let one: Instance;

const workplace = Organisation.parse({ ...plain, onCall: ['guard', 'helle', 'anna'] });

beforeEach(async () => {
  // Friday at 21.42, when everything else waits for the morning.
  world = await startWorld({ workplace, from: Temporal.Instant.from('2026-11-20T20:42:00Z') });
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

const da = textsIn('da').alert;
const anna = (instance = one) => actor('anna', instance);
const pass = async (minutes: number, instance = one) => {
  world.clock.advance(Temporal.Duration.from({ minutes }));
  await work(instance);
};
const work = async (instance = one) => {
  await advanceAlerts(instance.services);
  await sendNotices(instance.services);
};
const got = (word: string) => world.messenger.to(word).map(({ outgoing }) => shown(outgoing.card));
const titles = (word: string) =>
  world.messenger.to(word).map(({ outgoing }) => titleOf({ kind: 'card', card: outgoing.card }));

/** Anna says that she is in danger and asks for who is on call. */
async function ask(instance = one) {
  const danger = cardIn(
    await anna(instance).clicks(cardIn(await anna(instance).says('chikane')), 'in-danger'),
  );
  return cardIn(await anna(instance).clicks(danger, 'ask-alert'));
}

async function alert(instance = one, inputs: object = { keptOut: '' }) {
  const question = await ask(instance);
  const status = await anna(instance).clicks(question, 'send-alert', inputs);
  await instance.background.settled();
  return { question, status };
}

describe('before the yes', () => {
  it('the card shows the exact text and who gets it, and nothing is stored or sent', async () => {
    const question = await ask();
    expect(shown(question)).toContain(da.onCall.title('ANNA'));
    expect(shown(question)).toContain(da.onCall.body('ANNA'));
    expect(shown(question)).toContain(da.ask.to('GUARD'));
    expect(shown(question)).toContain(da.ask.then('HELLE'));
    await work();
    expect(await world.rows('alerts')).toEqual([]);
    expect(await world.rows('notices')).toEqual([]);
    expect(world.messenger.sent).toEqual([]);
  });

  it('112 stands first on every card of it', async () => {
    const emergency = textsIn('da').crisis.emergency;
    const { question, status } = await alert();
    await pass(10);
    await pass(10);
    const cards = [
      question,
      cardIn(status),
      ...world.messenger.to('anna').map(({ outgoing }) => outgoing.card),
    ];
    expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) expect((card as { body: { text: string }[] }).body[0]?.text).toBe(emergency);
  });

  it('it is not offered where nobody else is on call, or the bot can write to none of them', async () => {
    const alone = Organisation.parse({ ...plain, onCall: ['anna'] });
    const none = world.start(() => ({ organisation: alone }));
    const danger = await anna(none).clicks(cardIn(await anna(none).says('chikane')), 'in-danger');
    expect(offers(danger, 'ask-alert')).toBe(false);
    const unmet = Organisation.parse({
      ...plain,
      people: [...plain.people, { ...plain.people[0], id: 'new', name: 'NEW' }],
      onCall: ['new'],
    });
    const lonely = world.start(() => ({ organisation: unmet }));
    const other = await anna(lonely).clicks(cardIn(await anna(lonely).says('chikane')), 'in-danger');
    expect(offers(other, 'ask-alert')).toBe(false);
  });

  it('the danger card comes without storage', async () => {
    const down = () => Promise.reject(new StorageUnavailable('storage answered nothing'));
    const broken = world.start(({ people }) => ({ people: { ...people, read: down } }));
    const greeting = cardIn(await anna().says('chikane'));
    const danger = await anna(broken).clicks(greeting, 'in-danger');
    expect(titleOf(danger)).toBe(textsIn('da').danger.title);
  });
});

describe('after the yes', () => {
  it('who is on call hears at once, at night too: the name and nothing else', async () => {
    const { question, status } = await alert();
    expect(titleOf(status)).toBe(da.status.asked('GUARD'));
    expect(titles('guard')).toEqual([da.onCall.title('ANNA')]);
    const sent = world.messenger.to('guard')[0]?.outgoing;
    expect(sent?.summary).toBe(da.summary);
    expect(sent?.summary).not.toContain('ANNA');
    for (const text of [da.onCall.title('ANNA'), da.onCall.body('ANNA')]) {
      expect(shown(question)).toContain(text);
      expect(got('guard')[0]).toContain(text);
    }
    expect(world.messenger.to('helle')).toEqual([]);
  });

  it('the person hears who has seen it and when, and nobody else is asked', async () => {
    await alert();
    const [card] = world.messenger.to('guard').map(({ outgoing }) => outgoing.card);
    world.clock.advance(Temporal.Duration.from('PT9M'));
    const answer = await actor('guard', one).clicks(card, 'answer-alert');
    await one.background.settled();
    expect(titleOf(answer)).toBe(da.onCall.answered('ANNA'));
    expect(titles('anna')).toEqual([da.status.seen('GUARD', 'kl. 21.51')]);
    await pass(60);
    expect(world.messenger.to('helle')).toEqual([]);
    expect(titles('anna')).toHaveLength(1);
  });

  it('after ten minutes the next is asked as well and the person told; after ten more that nobody is left', async () => {
    await alert();
    await pass(9);
    expect(world.messenger.to('helle')).toEqual([]);
    await pass(1);
    expect(titles('helle')).toEqual([da.onCall.title('ANNA')]);
    expect(titles('anna')).toEqual([da.status.next('HELLE')]);
    await pass(10);
    expect(titles('anna')).toEqual([da.status.next('HELLE'), da.status.unanswered]);
    await pass(60);
    expect(titles('anna')).toHaveLength(2);
    expect(titles('guard')).toHaveLength(1);
  });

  it('the administrators learn in the daytime that nobody answered, not who asked or when', async () => {
    await alert();
    await pass(10);
    await pass(10);
    expect(world.messenger.to('admin')).toEqual([]);
    world.clock.set(Temporal.Instant.from('2026-11-23T08:00:00Z'));
    await work();
    expect(got('admin')).toHaveLength(1);
    expect(got('admin')[0]).toContain(textsIn('da').administratorNotice.onCallUnanswered.title);
    expect(got('admin')[0]).not.toMatch(/ANNA|anna|20\. november|21\.42/);
  });

  it('a late answer still reaches the person', async () => {
    await alert();
    const [card] = world.messenger.to('guard').map(({ outgoing }) => outgoing.card);
    await pass(10);
    await pass(10);
    await pass(30);
    await actor('guard', one).clicks(card, 'answer-alert');
    await one.background.settled();
    expect(titles('anna').at(-1)).toBe(da.status.seen('GUARD', 'kl. 22.32'));
  });

  it('of two who answer the first counts, and the other learns who calls', async () => {
    await alert();
    await pass(10);
    const card = (word: string) => world.messenger.to(word).at(-1)?.outgoing.card;
    const answers = await Promise.all([
      actor('guard', one).clicks(card('guard'), 'answer-alert'),
      actor('helle', world.start()).clicks(card('helle'), 'answer-alert'),
    ]);
    await one.background.settled();
    expect(answers.map(titleOf)).toContain(da.onCall.answered('ANNA'));
    expect(answers.map(titleOf).some((title) => String(title).endsWith('og ringer'))).toBe(true);
    expect(titles('anna').filter((title) => / svarede .*: Jeg ringer nu$/.test(String(title)))).toHaveLength(
      1,
    );
  });

  it('whoever is away comes last', async () => {
    const away = { from: '2026-11-20', until: '2026-11-20' };
    const people = plain.people.map((person) =>
      person.id === 'guard' ? { ...person, away: [away] } : person,
    );
    const absent = Organisation.parse({ ...plain, people, onCall: ['guard', 'helle'] });
    const { absenceInFile } = await import('../../src/adapters/file/absence.ts');
    const instance = world.start(() => ({ organisation: absent, absence: absenceInFile(absent) }));
    const { status } = await alert(instance);
    expect(titleOf(status)).toBe(da.status.asked('HELLE'));
  });
});

describe('who the person wants kept out of it', () => {
  it('gets nothing, and the next one is the first', async () => {
    const { status } = await alert(one, { keptOut: 'guard' });
    expect(titleOf(status)).toBe(da.status.asked('HELLE'));
    await pass(10);
    await pass(10);
    expect(world.messenger.to('guard')).toEqual([]);
    expect(titles('anna').at(-1)).toBe(da.status.unanswered);
  });

  it('with nobody left the card comes again and says so; nothing is stored', async () => {
    const { status } = await alert(one, { keptOut: 'guard,helle' });
    expect(shown(status)).toContain(da.ask.nobodyLeft);
    expect(await world.rows('alerts')).toEqual([]);
  });

  it('an administrator among them is not told that nobody answered', async () => {
    const organisation = Organisation.parse({
      ...plain,
      onCall: ['guard', 'helle'],
      administrators: ['guard'],
    });
    const instance = world.start(() => ({ organisation }));
    await alert(instance, { keptOut: 'guard' });
    await pass(10, instance);
    world.clock.set(Temporal.Instant.from('2026-11-23T08:00:00Z'));
    await work(instance);
    expect(world.messenger.to('guard')).toEqual([]);
  });

  it('is remembered from the draft, so that it need not be said again', async () => {
    const draft = {
      caseId: one.services.ids.caseId(),
      person: id('anna'),
      unit: plain.units[2]?.id,
      step: 'who',
      answers: { notTold: [id('guard')] },
      changedAt: '2026-11-20T20:00:00.000Z',
    };
    await one.services.drafts.write(draft as never, undefined);
    const question = await anna().clicks(
      cardIn(
        await anna().clicks(
          { verb: 'talk-now', data: { commandId: one.services.ids.commandId() } },
          'talk-now',
        ),
      ),
      'ask-alert',
    );
    expect(shown(question)).toContain('"value":"guard"');
    expect(shown(question)).toContain(da.ask.to('HELLE'));
  });
});

describe('an alert is made once', () => {
  it('however often and by however many processes its click is delivered', async () => {
    const question = await ask();
    const two = world.start();
    await Promise.all([
      anna().clicks(question, 'send-alert', { keptOut: '' }),
      anna(two).clicks(question, 'send-alert', { keptOut: '' }),
      anna().clicks(question, 'send-alert', { keptOut: '' }),
    ]);
    await Promise.all([one.background.settled(), two.background.settled(), work(), work(two)]);
    expect(titles('guard')).toHaveLength(1);
    const [card] = world.messenger.to('guard').map(({ outgoing }) => outgoing.card);
    await actor('guard', one).clicks(card, 'answer-alert');
    await one.background.settled();
    await anna(two).clicks(question, 'send-alert', { keptOut: '' });
    await pass(11, two);
    expect(titles('guard')).toHaveLength(1);
    expect(world.messenger.to('helle')).toEqual([]);
  });

  it('another card while it is under way shows how it stands', async () => {
    const second = await ask();
    await alert();
    expect(titleOf(await anna().clicks(second, 'send-alert', { keptOut: '' }))).toBe(
      da.status.asked('GUARD'),
    );
    await work();
    expect(titles('guard')).toHaveLength(1);
  });

  it('after one was answered a new one can be asked for, and the old click stays without effect', async () => {
    const { question } = await alert();
    const answer = async () => {
      const card = world.messenger.to('guard').at(-1)?.outgoing.card;
      await actor('guard', one).clicks(card, 'answer-alert');
      await one.background.settled();
    };
    await answer();
    await alert();
    expect(titles('guard')).toHaveLength(2);
    await answer();
    await anna().clicks(question, 'send-alert', { keptOut: '' });
    await work();
    expect(titles('guard')).toHaveLength(2);
  });

  it('a process that dies after the alert is kept and before its notice loses nothing', async () => {
    const dying = world.start(({ notices }) => ({
      notices: { ...notices, add: () => Promise.reject(new StorageUnavailable('gone', true)) },
    }));
    const question = await ask();
    await anna(answeringOnly(dying)).clicks(question, 'send-alert', { keptOut: '' });
    expect(world.messenger.to('guard')).toEqual([]);
    await work();
    await work(world.start());
    expect(titles('guard')).toEqual([da.onCall.title('ANNA')]);
  });

  it('a process that dies between asking the next and telling anybody loses nothing', async () => {
    await alert();
    const dying = world.start(({ notices }) => ({
      notices: { ...notices, add: () => Promise.reject(new StorageUnavailable('gone', true)) },
    }));
    await pass(10, dying);
    expect(world.messenger.to('helle')).toEqual([]);
    await work();
    expect(titles('helle')).toHaveLength(1);
    expect(titles('anna')).toEqual([da.status.next('HELLE')]);
  });

  it('what may not have arrived comes again, marked, within the ten minutes', async () => {
    world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' });
    await alert();
    await pass(1);
    expect(got('guard')).toHaveLength(2);
    expect(got('guard')[1]).toContain(textsIn('da').reminder.repeated);
  });
});

describe('strangers', () => {
  it('can neither answer an alert nor learn of one', async () => {
    await alert();
    const [card] = world.messenger.to('guard').map(({ outgoing }) => outgoing.card);
    const never = { verb: 'answer-alert', data: { ...actionOf(card, 'answer-alert'), person: 'bo' } };
    const mine = await actor('mona', one).clicks(card, 'answer-alert');
    const none = await actor('mona', one).clicks(never, 'answer-alert');
    expect(mine).toEqual(none);
    expect(shown(mine)).not.toContain('ANNA');
    // Helle is on call, but was not asked yet.
    expect(await actor('helle', one).clicks(card, 'answer-alert')).toEqual(none);
    await work();
    expect(world.messenger.to('anna')).toEqual([]);
  });
});

it('nothing of an alert is left after 30 days', async () => {
  await alert();
  await pass(10);
  await pass(10);
  // A Tuesday morning, when the administrators are told.
  world.clock.set(Temporal.Instant.from('2026-12-22T09:00:00Z'));
  await work();
  await removeOldNotices(one.services);
  expect(await world.rows('alerts')).toEqual([]);
  world.clock.advance(Temporal.Duration.from('P31D'));
  await removeOldNotices(one.services);
  expect(await world.rows('notices')).toEqual([]);
});

it('the log names nobody', async () => {
  await alert();
  await pass(10);
  await pass(10);
  expect(JSON.stringify(world.log)).not.toMatch(/anna|guard|helle/i);
});
