import { beforeEach, describe, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { organisation, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

/*
 * Fie gives psychological first aid for the whole administration. Anna asks her in at the report or later; Fie sees who
 * would like to talk, and not a word of why.
 */

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
});

const { firstAid, tasks } = textsIn('da');
const secret = 'HEMMELIGTORD';
const told = {
  when: { date: '2026-11-19', time: '22:15' },
  what: { kinds: 'threat,sexual', channels: 'sms', words: secret },
  who: { told: 'mona,fie', wordsToLeader: 'true' },
  weight: { impact: '9', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes' },
};
const cardsTo = (word: string) => world.messenger.to(word).map(({ outgoing }) => outgoing.card);
const latest = (word: string) => cardsTo(word).at(-1);

async function press(word: string, card: unknown, verb: string, data: object = {}) {
  const answer = await actor(word, one).clicks(card, verb, data);
  await one.background.settled();
  return answer;
}

/** As Mona does at 16: opens the task that asks her to offer a first-aider. */
async function taskOf(word: string, card: unknown) {
  const list = cardIn(await press(word, cardIn(await press(word, card, 'open-case')), 'show-tasks'));
  return shown(await press(word, list, 'open-task', { task: 'first-aider' }));
}

describe('a first-aider who is asked in', () => {
  it('is seen before the yes, with the exact lines, and gets a neutral card and one of their own', async () => {
    const { preview, anna } = await fillIn(one, told);
    expect(shown(preview)).toContain('FIE (psykisk førstehjælper): i en privat chat');
    expect(shown(preview)).toContain('anna@eksempel.dk');
    expect(shown(preview)).toContain('vises ikke, heller ikke datoerne');
    await anna.clicks(preview, 'send-report');
    await one.background.settled();
    const [news] = world.messenger.to('fie');
    expect(shown(news?.outgoing.card)).toContain(firstAid.news.title);
    expect(shown(news?.outgoing.card)).not.toMatch(/ANNA|Kvittér|kvitteret|kan ikke vente/);
    expect(news?.outgoing.summary).not.toContain('kan ikke vente');
    const opened = cardIn(await press('fie', news?.outgoing.card, 'open-case'));
    expect(shown(opened)).toContain(firstAid.card.title.open('ANNA'));
    for (const text of ['anna@eksempel.dk', 'Jobcenter', '112', 'tel:70201201', firstAid.card.asked])
      expect(shown(opened)).toContain(text);
  });

  it('sees no word, kind, date or health in any card, whatever is pressed and however long it lasts', async () => {
    const { caseId } = await report(one, told);
    const opened = cardIn(await press('fie', latest('fie'), 'open-case'));
    const seen: unknown[] = [opened];
    seen.push(await press('fie', opened, 'answer-first-aid', { answer: 'seen' }));
    for (const said of ['mine sager', 'mine opgaver', 'overblik'])
      seen.push(await actor('fie', one).says(said));
    for (const [verb, data] of [
      ['show-history', {}],
      ['show-tasks', {}],
      ['open-task', { task: 'first-aider' }],
      ['show-documents', {}],
      ['show-people', {}],
      ['acknowledge', {}],
      ['change-facts', {}],
      ['show-evidence', {}],
      ['choose-fact', { what: 'absence' }],
      ['show-take-down', {}],
      ['decline-first-aid', {}],
    ] as const) {
      const click = { verb, data: { ...data, caseId, commandId: one.services.ids.commandId() } };
      seen.push(await press('fie', click, verb));
    }
    await runUntil(world, one, '2026-12-20T12:00:00Z');
    const all = shown([...seen, ...world.messenger.to('fie')]);
    expect(all).not.toContain(secret);
    expect(all).not.toMatch(/Trusler|Seksuelle|november kl\. (?!10)|fravær|EASY|psykolog|erstatning/);
  });

  it('answers, and the person sees it in the case and hears of it', async () => {
    await report(one, told);
    const opened = cardIn(await press('fie', latest('fie'), 'open-case'));
    const answered = cardIn(await press('fie', opened, 'answer-first-aid', { answer: 'seen' }));
    expect(offers(answered, 'answer-first-aid')).toBe(true);
    expect(shown(latest('anna'))).toContain('FIE har set det');
    expect(shown(await press('anna', latest('anna'), 'show-case'))).toContain('tager kontakt til dig');
    await press('fie', answered, 'answer-first-aid', { answer: 'cannot' });
    expect(shown(latest('anna'))).toContain(firstAid.answer.cannot('FIE'));
    expect(shown(await press('anna', latest('anna'), 'find-in-case', { purpose: 'add' }))).not.toContain(
      'FIE',
    );
  });

  it('settles the task without the leader learning who', async () => {
    await report(one, told);
    const news = latest('mona');
    expect(await taskOf('mona', news)).toContain(tasks.names['first-aider']);
    const opened = cardIn(await press('fie', latest('fie'), 'open-case'));
    await press('fie', opened, 'answer-first-aid', { answer: 'seen' });
    expect(await taskOf('mona', news)).toContain(tasks.one.doneSometime);
    const view = cardIn(await press('mona', news, 'open-case'));
    const history = shown(await press('mona', view, 'show-history'));
    await runUntil(world, one, '2026-12-20T12:00:00Z');
    expect(shown([view, history, await taskOf('mona', news), ...cardsTo('mona')])).not.toContain('FIE');
    expect(history).not.toContain(firstAid.offer.title.toLowerCase());
  });

  it('brings the task back to the leader with a no after the yes, and the question back to the person', async () => {
    await report(one, told);
    const news = latest('mona');
    const opened = cardIn(await press('fie', latest('fie'), 'open-case'));
    const answered = cardIn(await press('fie', opened, 'answer-first-aid', { answer: 'seen' }));
    expect(await taskOf('mona', news)).toContain(tasks.one.doneSometime);
    await press('fie', answered, 'answer-first-aid', { answer: 'cannot' });
    expect(shown(latest('mona'))).toContain(tasks.news.again);
    expect(shown(latest('mona'))).toContain(tasks.names['first-aider']);
    expect(shown(latest('mona'))).not.toContain('FIE');
    expect(await taskOf('mona', news)).not.toContain(tasks.one.doneSometime);
    expect(shown(latest('anna'))).toContain(firstAid.answer.another);
  });

  it('loses it with the role, and has it back with the role in another unit', async () => {
    await report(one, told);
    const news = latest('fie');
    const withFirstAiders = (unit: string | undefined) =>
      world.start(() => ({
        organisation: Organisation.parse({
          ...organisation,
          units: organisation.units.map((each) => ({
            ...each,
            firstAiders: each.id === unit ? ['fie'] : [],
          })),
        }),
      }));
    expect((await actor('fie', withFirstAiders(undefined)).clicks(news, 'open-case')).kind).toBe('text');
    expect((await actor('fie', withFirstAiders('service')).clicks(news, 'open-case')).kind).toBe('card');
  });

  it('is taken out by the person, and then the old card says nothing', async () => {
    const { anna, receipt } = await report(one, told);
    const opened = cardIn(await press('fie', latest('fie'), 'open-case'));
    const consents = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    const ask = cardIn(await anna.clicks(consents, 'choose-consent', { consent: 'told.fie' }));
    await anna.clicks(ask, 'change-consent');
    await one.background.settled();
    expect(shown(latest('fie'))).not.toContain('ANNA');
    expect((await press('fie', opened, 'answer-first-aid', { answer: 'seen' })).kind).toBe('text');
  });
});

describe('a case with nobody who could do anything about it', () => {
  it('is not sent to a first-aider alone: the person is told why, and nothing is lost', async () => {
    const anna = actor('anna', one);
    const start = cardIn(await anna.clicks(cardIn(await anna.says('chikane')), 'start-intake'));
    const when = { sender: 'outside', date: '2026-11-20', time: '09:30', timeUnknown: 'false' };
    const what = cardIn(await anna.clicks(start, 'answer-when', when));
    const who = cardIn(
      await anna.clicks(what, 'answer-what', { kinds: 'other', channels: 'sms', words: '' }),
    );
    const alone = { told: 'fie', notTold: '', wordsToLeader: 'false', mentionedInDebriefing: 'false' };
    const again = cardIn(await anna.clicks(who, 'answer-who', alone));
    expect(shown(again)).toContain(textsIn('da').intakeWho.nobodyHandles);
    expect(shown(again)).toContain('"value":"fie"');
    expect(offers(again, 'answer-who')).toBe(true);
  });
});

describe('later', () => {
  it('the person finds a first-aider by role or by name, sees what they will see, and asks', async () => {
    const { anna, receipt } = await report(one, { ...told, who: { told: 'mona' } });
    const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
    expect(shown(people)).toContain(firstAid.offer.body);
    const near = cardIn(await anna.clicks(people, 'find-in-case', { purpose: 'add' }));
    expect(shown(near)).toContain('FIE (psykisk førstehjælper)');
    const found = cardIn(await anna.clicks(near, 'search-person', { name: 'fi' }));
    expect(shown(found)).toContain('FIE (psykisk førstehjælper), Middle');
    const preview = cardIn(await anna.clicks(found, 'choose-person', { chosen: 'fie' }));
    expect(shown(preview)).toContain('Ikke hvad der er sket, og ikke datoerne');
    expect(shown(preview)).not.toContain('Datoerne i sagen');
    expect(world.messenger.to('fie')).toEqual([]);
    const done = await press('anna', preview, 'add-recipient');
    expect(shown(done)).toContain('Jeg har givet FIE besked.');
    expect(shown(latest('fie'))).toContain(firstAid.news.title);
  });

  it('the person says no, the leader sees that it is not wanted, and the person may still choose one', async () => {
    const { anna, receipt } = await report(one, { ...told, who: { told: 'mona' } });
    const news = latest('mona');
    const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
    const declined = cardIn(await press('anna', people, 'decline-first-aid'));
    expect(shown(declined)).toContain(firstAid.offer.declined);
    expect(offers(declined, 'decline-first-aid')).toBe(false);
    expect(await taskOf('mona', news)).toContain(tasks.reasons['not-wanted']);
    const near = cardIn(await anna.clicks(declined, 'find-in-case', { purpose: 'add' }));
    const preview = cardIn(await anna.clicks(near, 'choose-person', { chosen: 'fie' }));
    await press('anna', preview, 'add-recipient');
    expect(await taskOf('mona', news)).not.toContain(tasks.reasons['not-wanted'] + '.');
    expect(shown(latest('fie'))).toContain(firstAid.news.title);
  });

  it('is not offered where the organisation has nobody', async () => {
    const units = organisation.units.map((each) => ({ ...each, firstAiders: [] }));
    const without = Organisation.parse({ ...organisation, units });
    one = world.start(() => ({ organisation: without }));
    const { anna, receipt } = await report(one, { ...told, who: { told: 'mona' } });
    const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
    expect(shown(people)).not.toContain(firstAid.offer.body);
  });
});
