import { describe, expect, it } from 'vitest';
import { absenceInFile } from '../../src/adapters/file/absence.ts';
import { wakeLeftBehind } from '../../src/app/wake-left-behind.ts';
import { handlerOf } from '../../src/case/handler.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id } from '../organisation/example.ts';
import { actor, actionOf, cardIn, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, conversation, organisation, runUntil, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const state = async (caseId: CaseId) => {
  const head = await here.one.services.cases.readHead(caseId);
  if (head === undefined) throw new Error('no case');
  return head.state;
};
const told = async (caseId: CaseId) => (await state(caseId)).told.map(({ person }) => person);
const lastTo = (word: string) => shown(here.world.messenger.to(word).at(-1)?.outgoing.card);
const notices = async () => JSON.stringify(await here.world.rows('notices'));
/** The same process after the organisation has changed. */
const changed = (people: (person: { readonly id: string }) => object, rest: object = {}) => {
  const after = Organisation.parse({
    ...organisation,
    people: organisation.people.map((person) => ({ ...person, ...people(person) })),
    ...rest,
  });
  return here.world.start(() => ({ organisation: after, absence: absenceInFile(after) }));
};

describe('a case that nobody acknowledges', () => {
  it('goes up the chain over days and a weekend, tells the person each time, and at last the administrators', async () => {
    const { caseId, anna, receipt } = await report(here.one);
    expect(shown(receipt)).toContain(
      'Har ingen kvitteret senest fredag 20. november kl. 14.00, spørger jeg også PETER.',
    );
    await runUntil(here.world, here.one, '2026-11-20T12:59:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali']);
    await runUntil(here.world, here.one, '2026-11-20T13:01:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter']);
    expect(lastTo('peter')).toContain('Du er den næste, jeg spørger.');
    expect(lastTo('anna')).toContain('MONA har ikke kvitteret endnu. Nu har jeg også spurgt PETER');
    // Four hours of work: two on Friday, two on Monday.
    await runUntil(here.world, here.one, '2026-11-23T08:59:00Z');
    expect(await told(caseId)).not.toContain('karen');
    await runUntil(here.world, here.one, '2026-11-23T09:01:00Z');
    expect(lastTo('anna')).toContain('PETER har ikke kvitteret endnu. Nu har jeg også spurgt KAREN');
    await runUntil(here.world, here.one, '2026-11-25T15:00:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter', 'karen', 'helle', 'hans']);
    expect((await state(caseId)).acknowledgeBy).toBeUndefined();
    expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('Jeg har spurgt alle, jeg må spørge');
    expect(await notices()).toContain('nobody-acknowledged');
    expect(await notices()).not.toContain('ANNA');
  });

  it('is taken over by whoever acknowledges it: approvals and reminders go there from then on', async () => {
    const { caseId, anna, receipt } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T13:01:00Z');
    const news = here.world.messenger.to('peter').at(-1)?.outgoing.card;
    const opened = shown(await actor('peter', here.one).clicks(news, 'acknowledge'));
    await here.one.background.settled();
    expect(opened).toContain('Jeg har spurgt dig, fordi MONA ikke havde kvitteret.');
    expect(lastTo('anna')).toContain('PETER har set det');
    await runUntil(here.world, here.one, '2026-11-24T15:00:00Z');
    expect(
      here.world.messenger.to('peter').some(({ outgoing }) => offers(outgoing.card, 'approve-debriefing')),
    ).toBe(true);
    expect(
      here.world.messenger.to('mona').some(({ outgoing }) => offers(outgoing.card, 'approve-debriefing')),
    ).toBe(false);
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter']);
    expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('Kvitterede');
  });

  it('shows the deputy and HR nothing that the role need not know, and words only to whom the person chose', async () => {
    await report(here.one, { what: { words: 'blåbærgrød' }, who: { wordsToLeader: 'true' } });
    await runUntil(here.world, here.one, '2026-11-24T15:00:00Z');
    const view = async (word: string) =>
      shown(await actor(word, here.one).clicks(here.world.messenger.to(word)[0]?.outgoing.card, 'open-case'));
    for (const word of ['peter', 'karen', 'helle']) {
      expect(await view(word), word).toContain('ANNA');
      expect(await view(word), word).not.toContain('blåbærgrød');
    }
  });

  it('reported on the evening before Christmas waits until there is work again', async () => {
    await runUntil(here.world, here.one, '2026-12-23T20:40:00Z');
    const { caseId } = await report(here.one, { when: { date: '2026-12-23', time: '20:00' } });
    await runUntil(here.world, here.one, '2026-12-28T10:59:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali']);
    await runUntil(here.world, here.one, '2026-12-28T11:01:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter']);
  });
});

describe('the next is asked at once', () => {
  it('when the leader is away: the leader has it all the same', async () => {
    const away = changed(({ id: word }) =>
      word === 'mona' ? { away: [{ from: '2026-11-20', until: '2026-11-25' }] } : {},
    );
    const { caseId } = await report(away);
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter']);
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    expect(lastTo('anna')).toContain('MONA er ikke på arbejde lige nu. Derfor har jeg også spurgt PETER');
  });

  it('when the leader has never met the bot, and so on until somebody has; the leader’s message keeps waiting', async () => {
    await here.world.stop();
    here.world = await startWorld();
    await here.world.introduce('anna', 'ali', 'karen', 'admin');
    here.one = here.world.start();
    const { caseId, anna, receipt } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:00:30Z');
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter', 'karen']);
    expect(here.world.messenger.to('karen')).toHaveLength(1);
    const card = shown(await anna.clicks(receipt, 'show-case'));
    expect(card).toContain('fordi min besked ikke nåede frem til PETER');
    expect(card).toContain('Beskeden er ikke nået frem endnu.');
    expect(await notices()).toContain('person-unreachable');
    await here.one.services.people.write(id('mona'), {
      chosenLanguage: undefined,
      clientLanguage: undefined,
      conversation: conversation('mona'),
    });
    await runUntil(here.world, here.one, '2026-11-20T09:20:00Z');
    const titles = here.world.messenger.to('mona').map(({ outgoing }) => outgoing.card.fallbackText);
    expect(titles).toContain('Der er en ny sag');
  });

  it('when the leader has moved on', async () => {
    const { caseId } = await report(here.one);
    const after = changed(() => ({}), {
      units: organisation.units.map((unit) =>
        unit.id === 'jobcenter' ? { ...unit, leader: 'henrik' } : unit,
      ),
    });
    await runUntil(here.world, after, '2026-11-20T09:10:00Z');
    // The new leader was never named to the person, so nobody asks there.
    expect(await told(caseId)).toEqual(['mona', 'ali', 'peter']);
    expect((await state(caseId)).joined[0]?.because).toBe('moved-on');
  });

  it('when the leader who acknowledged has left: the next is asked, told to the person, and handles the case', async () => {
    const { caseId, anna, receipt } = await report(here.one);
    await actor('mona', here.one).clicks(here.world.messenger.to(channelId)[0]?.outgoing.card, 'acknowledge');
    await here.one.background.settled();
    await runUntil(here.world, here.one, '2026-11-23T10:00:00Z');
    expect(
      here.world.messenger.to('mona').some(({ outgoing }) => offers(outgoing.card, 'approve-debriefing')),
    ).toBe(true);
    const before = here.world.messenger.to('mona').length;
    const after = changed(() => ({}), {
      units: organisation.units.map((unit) =>
        unit.id === 'jobcenter' ? { ...unit, leader: 'henrik' } : unit,
      ),
    });
    await wakeLeftBehind(after.services);
    expect(await state(caseId)).toMatchObject({
      movedOn: ['mona'],
      joined: [{ person: 'peter', after: 'mona' }],
    });
    expect((await state(caseId)).acknowledged).toBeUndefined();
    expect(lastTo('anna')).toContain('MONA har ikke længere din sag. Derfor har jeg nu spurgt PETER');
    const peter = actor('peter', after);
    const opened = shown(
      await peter.clicks(here.world.messenger.to('peter').at(-1)?.outgoing.card, 'acknowledge'),
    );
    await after.background.settled();
    expect(opened).toContain('Jeg har spurgt dig, fordi MONA ikke længere har sagen.');
    expect(lastTo('anna')).toContain('PETER har set det');
    expect(handlerOf(await state(caseId))).toBe('peter');
    // The approval card that Mona never answered is Peter's now.
    expect(
      here.world.messenger.to('peter').some(({ outgoing }) => offers(outgoing.card, 'approve-debriefing')),
    ).toBe(true);
    expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('ikke længere havde sagen');
    await runUntil(here.world, after, '2026-12-30T10:00:00Z');
    expect(here.world.messenger.to('mona')).toHaveLength(before);
    expect(here.world.messenger.to('henrik')).toEqual([]);
  });
});

describe('before the yes', () => {
  it('everybody who may be asked is named, and can be kept out', async () => {
    const { preview } = await fillIn(here.one);
    expect(shown(preview)).toContain(
      'har ingen kvitteret senest fredag 20. november kl. 14.00, spørger jeg en ad gangen: PETER (stedfortræder), KAREN (lederens leder), HELLE (HR) og HANS (HR).',
    );
  });

  it('a person who is kept out is not in the chain, not told, and sees nothing', async () => {
    const { caseId, preview } = await report(here.one, { who: { notTold: 'peter,helle' } });
    expect(shown(preview)).toContain('spørger jeg en ad gangen: KAREN (lederens leder) og HANS (HR).');
    await runUntil(here.world, here.one, '2026-12-01T09:00:00Z');
    expect(await told(caseId)).toEqual(['mona', 'ali', 'karen', 'hans']);
    for (const word of ['peter', 'helle']) {
      expect(here.world.messenger.to(word)).toEqual([]);
      const data = { caseId, commandId: here.one.services.ids.commandId() };
      const reply = await actor(word, here.one).clicks({ verb: 'open-case', data }, 'open-case');
      expect(reply.kind).toBe('text');
    }
    expect(here.world.messenger.to(channelId)).toEqual([]);
  });

  it('a forged or changed list of names lets nobody in, it can only leave people out', async () => {
    const { anna, preview } = await fillIn(here.one, { who: { notTold: 'peter' } });
    const data = actionOf(preview, 'send-report');
    const sent = cardIn(
      await anna.clicks(preview, 'send-report', { ...data, later: ['peter', 'bo', 'helle'] }),
    );
    const caseId = actionOf(sent, 'show-case')['caseId'] as CaseId;
    expect((await state(caseId)).chain.map(({ person }) => person)).toEqual(['helle']);
  });
});

describe('a date in the night without a leader', () => {
  it('goes to who is on call, with name, kind and dates and no more', async () => {
    await runUntil(here.world, here.one, '2026-11-21T05:30:00Z');
    // Since Thursday at 06.00: the police date lies on Sunday at 06.00, and Saturday and Sunday are days of peace.
    const { caseId, preview } = await report(here.one, {
      when: { date: '2026-11-19', time: '06:00' },
      what: { kinds: 'threat', channels: 'sms', words: 'blåbærgrød' },
      who: { told: 'ali' },
    });
    expect(shown(preview)).toContain('uden for arbejdstiden, giver jeg GUARD besked');
    await runUntil(here.world, here.one, '2026-11-22T05:30:00Z');
    expect(await told(caseId)).toContain('guard');
    const news = here.world.messenger.to('guard')[0]?.outgoing.card;
    const view = shown(await actor('guard', here.one).clicks(news, 'open-case'));
    expect(view).toContain('Tilbyd ANNA');
    expect(view).toContain('Trusler');
    for (const hidden of ['blåbærgrød', 'Sms', 'Jobcenter']) expect(view).not.toContain(hidden);
    expect(offers(cardIn(await actor('guard', here.one).clicks(news, 'open-case')), 'meet-deadline')).toBe(
      false,
    );
    expect(offers(news, 'acknowledge')).toBe(false);
  });
});
