import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../src/app/send-notices.ts';
import { ToldAs } from '../../src/case/facts.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { executesIn, isNode } from '../cards/walk.ts';
import { actor, cardIn, menuOf, offers, shown, type Actor } from '../support/actor.ts';
import { conversationOf } from '../support/recording-messenger.ts';
import {
  channelId,
  organisation,
  runUntil,
  startWorld,
  type Instance,
  type World,
} from '../support/services.ts';
import { report } from '../support/walk.ts';

/*
 * The person finds out later that somebody must not know. Whoever it is: the case goes on with the next whom the person
 * was told of, the part in it is gone, old cards answer as for a case that does not exist, and nothing more comes.
 */

interface Kept {
  readonly who: string;
  readonly role: string;
  readonly told: string;
  readonly change?: Partial<Organisation>;
  readonly unit?: object;
  readonly when?: object;
  /** What happens before the person finds out. */
  readonly before?: (days: Days) => Promise<unknown>;
  /** Who is asked in their place: at once, or nobody is left. */
  readonly next?: string;
  /** Whether they have had anything of the case. */
  readonly hasHeard?: boolean;
}

interface Days {
  readonly world: World;
  readonly one: Instance;
  readonly anna: Actor;
  readonly caseId: CaseId;
  readonly receipt: unknown;
}

const acknowledgedBy = (word: string) => async (days: Days) => {
  await press(days, word, 'acknowledge');
  await days.one.background.settled();
};
const until = (at: string) => (days: Days) => runUntil(days.world, days.one, at);

const everybody: readonly Kept[] = [
  { who: 'mona', role: 'the leader', told: 'mona,ali', before: acknowledgedBy('mona'), next: 'peter' },
  {
    who: 'peter',
    role: 'the deputy who was asked',
    told: 'mona,ali',
    before: until('2026-11-20T13:30:00Z'),
    next: 'karen',
  },
  {
    who: 'mona',
    role: 'the only leader',
    told: 'mona',
    change: { hr: [] },
    unit: { parent: undefined, deputy: undefined },
    next: 'nobody',
  },
  { who: 'ali', role: 'the AMR', told: 'mona,ali' },
  { who: 'tina', role: 'the TR', told: 'mona,tina' },
  {
    who: 'fie',
    role: 'a psychological first-aider',
    told: 'mona,fie',
    before: (days) => press(days, 'fie', 'answer-first-aid', { answer: 'seen' }),
  },
  { who: 'helle', role: 'HR', told: 'helle', before: acknowledgedBy('helle'), next: 'hans' },
  {
    who: 'guard',
    role: 'who is on call',
    told: 'ali',
    change: { hr: [] },
    // Its 72 hours end before the morning of the next working day.
    when: { date: '2026-11-19', time: '22:00' },
    before: until('2026-11-22T20:00:00Z'),
  },
  { who: 'admin', role: 'an administrator', told: 'ali', change: { hr: [] }, hasHeard: false },
  { who: 'bo', role: 'who collects the evidence', told: 'mona', unit: { collector: 'bo' }, before: collect },
];

async function collect({ anna, receipt, one }: Days): Promise<void> {
  const list = cardIn(await anna.clicks(receipt, 'show-evidence'));
  await anna.clicks(cardIn(await anna.clicks(list, 'ask-collect')), 'request-collect', { where: '' });
  await one.background.settled();
}

/** The same days of a case, up to where Anna finds out. */
async function live({ told, change, unit, when = {}, before }: Kept): Promise<Days> {
  const units = organisation.units.map((each) => (each.id === 'jobcenter' ? { ...each, ...unit } : each));
  const workplace = Organisation.parse({ ...organisation, ...change, units });
  const world = await startWorld({ workplace });
  await world.introduce();
  const one = world.start();
  const days = { world, one, ...(await report(one, { when, who: { told } })) };
  await before?.(days);
  return days;
}

function press({ one, caseId }: Pick<Days, 'one' | 'caseId'>, word: string, verb: string, data: object = {}) {
  const click = { verb, data: { ...data, caseId, commandId: one.services.ids.commandId() } };
  return actor(word, one).clicks(click, verb);
}

/** Anna looks for somebody by name and says yes to keeping them out. */
async function keepOut({ anna, receipt, one }: Days, who: string): Promise<string> {
  const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
  const search = cardIn(await anna.clicks(people, 'find-in-case', { purpose: 'exclude' }));
  const found = cardIn(await anna.clicks(search, 'search-person', { name: who.slice(0, -1) }));
  const preview = cardIn(await anna.clicks(found, 'choose-person', { chosen: who }));
  const done = shown(await anna.clicks(preview, 'exclude-person'));
  await one.background.settled();
  return done;
}

/** Every button of the case that somebody ever had. */
function buttonsOf({ world, caseId }: Days, who: string, answers: readonly unknown[]) {
  const sent = [...world.messenger.to(who), ...world.messenger.to(channelId)];
  return [...sent.map(({ outgoing }) => outgoing.card), ...answers]
    .flatMap((card) => executesIn(card))
    .flatMap(({ action: { verb, data } }) =>
      isNode(data) && data['caseId'] === caseId ? [{ verb: String(verb), data }] : [],
    );
}

describe.each(everybody)('$role ($who), kept out later', (kept) => {
  const { who, hasHeard = true } = kept;

  it('has no way in, hears nothing more and finds no trace, and the case goes on with the next', async () => {
    const days = await live(kept);
    const { world, one, caseId, anna, receipt } = days;
    const cases = shown(await actor(who, one).says('mine sager'));
    const opened = await press(days, who, 'open-case');
    expect(opened.kind === 'card').toBe(hasHeard);
    const old = buttonsOf(days, who, opened.kind === 'card' ? [opened.card] : []);
    expect(old.length > 0).toBe(hasHeard);
    const readsIt = ['mona', 'peter', 'ali'].includes(who);
    const already = world.messenger.sent.length;

    expect(await keepOut(days, who)).toContain(`${who.toUpperCase()} får ikke mere at vide fra mig`);
    const state = (await one.services.cases.readHead(caseId))?.state;
    if (readsIt) expect(state?.channelUsed).toBe(false);
    const since = () => world.messenger.sent.slice(already);
    const got = (word: string) => since().filter(({ to }) => to === conversationOf(word));
    if (kept.next === 'nobody')
      expect(shown(await press(days, 'anna', 'show-people'))).toContain('ingen leder eller HR i sagen');
    else if (kept.next !== undefined) expect(shown(got(kept.next))).toContain('open-case');
    if (who === 'ali') expect(shown(got('mona'))).toContain('open-case');

    await runUntil(world, one, '2026-12-18T12:00:00Z');
    await sendNotices(one.services);
    // A card that is there may become neutral; nothing new comes, where they read either.
    for (const place of readsIt ? [who, channelId] : [who]) {
      expect(got(place).filter(({ replaces }) => replaces === undefined)).toEqual([]);
      for (const { outgoing } of got(place)) expect(shown(outgoing.card)).not.toContain(caseId);
    }
    for (const { verb, data } of [
      ...old,
      { verb: 'open-case', data: {} },
      { verb: 'acknowledge', data: {} },
    ]) {
      const nowhere = { one, caseId: one.services.ids.caseId() };
      const answer = shown(await press(days, who, verb, data));
      expect(answer, verb).toBe(shown(await press(nowhere, who, verb, data)));
    }
    expect(shown(await actor(who, one).says('mine sager'))).toBe(cases);

    for (const purpose of ['exclude', 'add']) {
      const near = cardIn(await press(days, 'anna', 'find-in-case', { purpose }));
      const named = await anna.clicks(near, 'search-person', { name: who.slice(0, -1) });
      for (const card of [near, cardIn(named)]) expect(shown(card)).not.toContain(`"value":"${who}"`);
    }
    for (const as of ToldAs.options) await press(days, 'anna', 'add-recipient', { person: who, as });
    await runUntil(world, one, '2026-12-18T13:00:00Z');
    expect((await one.services.cases.readHead(caseId))?.state.told.map(({ person }) => person)).not.toContain(
      who,
    );
    expect(offers(await menuOf(anna, receipt), 'show-people')).toBe(true);
  });
});

it('an administrator who is not kept out hears that nobody took the case on', async () => {
  const administrator = everybody.find(({ who }) => who === 'admin');
  if (administrator === undefined) throw new Error('no administrator');
  const { world, one } = await live(administrator);
  await runUntil(world, one, '2026-12-18T12:00:00Z');
  await sendNotices(one.services);
  expect(world.messenger.to('admin').length).toBeGreaterThan(0);
});

describe('one more', () => {
  it('is found by name, seen with what they will see, told after a yes, and can take the case on', async () => {
    const days = await live({ who: 'mona', role: '', told: 'ali' });
    const { anna, receipt, world, one } = days;
    const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
    const search = cardIn(await anna.clicks(people, 'find-in-case', { purpose: 'add' }));
    expect(shown(search)).toContain('MONA');
    expect(shown(search)).not.toContain('GUARD');
    const nobody = await anna.clicks(search, 'search-person', { name: 'b' });
    expect(shown(nobody)).not.toContain('"value":"bo"');
    const found = cardIn(await anna.clicks(search, 'search-person', { name: 'hen' }));
    const preview = cardIn(await anna.clicks(found, 'choose-person', { chosen: 'henrik' }));
    expect(world.messenger.to('henrik')).toEqual([]);
    expect(shown(preview)).toContain('Dit navn og din enhed');
    const done = shown(await anna.clicks(preview, 'add-recipient'));
    await one.background.settled();
    expect(done).toContain('Jeg har givet HENRIK besked.');
    await anna.clicks(preview, 'add-recipient');
    await one.background.settled();
    expect(world.messenger.to('henrik')).toHaveLength(1);
    await actor('henrik', one).clicks(world.messenger.to('henrik')[0]?.outgoing.card, 'acknowledge');
    await one.background.settled();
    expect(shown(world.messenger.to('anna').at(-1)?.outgoing.card)).toContain('HENRIK har set det');
  });

  it('cannot be chosen by anybody but the person, nor by a card that was made up', async () => {
    const days = await live({ who: 'mona', role: '', told: 'mona,ali' });
    const { one, caseId } = days;
    for (const word of ['mona', 'ali', 'bo'])
      for (const [verb, data] of [
        ['show-people', {}],
        ['find-in-case', { purpose: 'add' }],
        ['search-person', { purpose: 'exclude', name: 'karen' }],
        ['add-recipient', { person: 'karen', as: 'upper-leader' }],
        ['exclude-person', { person: 'ali' }],
      ] as const)
        expect((await press(days, word, verb, data)).kind, `${word} ${verb}`).toBe('text');
    await press(days, 'anna', 'add-recipient', { person: 'bo', as: 'leader' });
    const state = (await one.services.cases.readHead(caseId))?.state;
    expect(state?.told.map(({ person }) => person)).toEqual(['mona', 'ali']);
    expect(state?.notTold).toEqual([]);
  });
});
