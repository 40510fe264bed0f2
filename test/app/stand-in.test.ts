import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { absenceInFile } from '../../src/adapters/file/absence.ts';
import { deliverOutstanding } from '../../src/app/deliver.ts';
import { handlerOf } from '../../src/case/handler.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import {
  channelId,
  organisation,
  runUntil,
  startWorld,
  type Instance,
  type World,
} from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

type Days = Readonly<Record<string, { readonly from: string; readonly until: string }>>;

/** The same process with these people away, by the organisation file. */
function without(days: Days): Instance {
  const after = Organisation.parse({
    ...organisation,
    people: organisation.people.map((person) => {
      const away = days[person.id];
      return away === undefined ? person : { ...person, away: [away] };
    }),
  });
  return world.start(() => ({ organisation: after, absence: absenceInFile(after) }));
}

const sick = { from: '2026-11-23', until: '2026-11-27' };

const stateOf = async (caseId: CaseId) => {
  const head = await one.services.cases.readHead(caseId);
  if (head === undefined) throw new Error('no case');
  return head.state;
};
const cardsTo = (word: string) => world.messenger.to(word).map(({ outgoing }) => outgoing.card);
const offered = (word: string, verb: string) => cardsTo(word).some((card) => offers(card, verb));

/** Mona takes the case, and is away from Monday on: Peter is told of a date. */
async function monaGoesSick(days: Days = { mona: sick }, answers: Answers = {}) {
  const reported = await report(one, { what: { kinds: 'threat', channels: 'sms' }, ...answers });
  await actor('mona', one).clicks(cardsTo(channelId)[0] ?? cardsTo('mona')[0], 'acknowledge');
  await one.background.settled();
  // The team's meeting is suggested, and Mona has not answered.
  await runUntil(world, one, '2026-11-22T21:00:00Z');
  const later = without(days);
  await runUntil(world, later, '2026-11-24T10:00:00Z');
  return { ...reported, later };
}

const opened = async (word: string, instance: Instance, caseId: CaseId) => {
  const data = { caseId, commandId: instance.services.ids.commandId() };
  return cardIn(await actor(word, instance).clicks({ verb: 'open-case', data }, 'open-case'));
};

describe('whoever stands in', () => {
  it('takes the case while the leader is away: decides all there is to decide, and everybody sees who has it', async () => {
    const { caseId, anna, receipt, later } = await monaGoesSick();
    const before = await opened('peter', later, caseId);
    expect(shown(before)).toContain('MONA har sagen, men er ikke på arbejde lige nu.');
    expect(offers(before, 'plan-debriefing')).toBe(false);
    const after = cardIn(await actor('peter', later).clicks(before, 'take-over-case'));
    await later.background.settled();
    expect(handlerOf(await stateOf(caseId))).toBe('peter');
    expect(shown(after)).toContain('PETER kvitterede');
    expect(offers(after, 'take-over-case')).toBe(false);
    expect(offers(after, 'show-hand-over')).toBe(true);
    // What lay with Mona is brought to Peter, and what Peter says counts.
    expect(offered('peter', 'approve-debriefing')).toBe(true);
    const approval = cardsTo('peter').find((card) => offers(card, 'decline-debriefing'));
    await actor('peter', later).clicks(approval, 'decline-debriefing');
    expect((await stateOf(caseId)).debriefing).toMatchObject({ status: 'declined', by: 'peter' });
    // The person hears who it is now, and can see why.
    expect(shown(cardsTo('anna'))).toContain(
      'MONA er ikke på arbejde lige nu. Nu er det PETER (stedfortræder), der tager sig af din sag.',
    );
    expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('fordi MONA ikke var på arbejde');
    expect(shown(await anna.clicks(await menuOf(anna, receipt), 'show-history'))).toContain(
      'PETER tog sagen',
    );
    // Mona reads on and sees who took it, and decides nothing until it is passed on to her.
    await runUntil(world, one, '2026-11-30T08:00:00Z');
    const back = await opened('mona', one, caseId);
    expect(shown(back)).toContain('PETER kvitterede');
    expect(offers(back, 'take-over-case')).toBe(false);
    expect(offers(back, 'show-hand-over')).toBe(false);
  });

  it('has the talks that the leader had planned put before them, to move or cancel', async () => {
    const { caseId } = await report(one, {});
    const mona = actor('mona', one);
    await mona.clicks(cardsTo(channelId)[0], 'acknowledge');
    const data = { caseId, meeting: 'first-talk', commandId: one.services.ids.commandId() };
    const asked = cardIn(await mona.clicks({ verb: 'show-meeting', data }, 'show-meeting'));
    await mona.clicks(asked, 'set-meeting', { date: '2026-11-26', time: '10:00' });
    await one.background.settled();
    const later = without({ mona: sick });
    await runUntil(world, later, '2026-11-24T10:00:00Z');
    await actor('peter', later).clicks(await opened('peter', later, caseId), 'take-over-case');
    await later.background.settled();
    const talk = cardsTo('peter').find((card) => offers(card, 'ask-meeting'));
    expect(shown(talk)).toContain('torsdag 26. november kl. 10.00');
  });

  it('cannot take it once the leader is back: the old button shows whose case it is', async () => {
    const { caseId, later } = await monaGoesSick();
    const old = await opened('peter', later, caseId);
    await runUntil(world, one, '2026-11-30T08:00:00Z');
    const reply = cardIn(await actor('peter', one).clicks(old, 'take-over-case'));
    expect(shown(reply)).toContain('MONA kvitterede');
    expect(handlerOf(await stateOf(caseId))).toBe('mona');
    expect((await stateOf(caseId)).acknowledgements).toBe(1);
  });

  it('is one at a time: of two who press, one has it, and the other sees who', async () => {
    const { caseId, later } = await monaGoesSick({ mona: sick }, { who: { told: 'mona,karen,ali' } });
    // Peter was away for a moment, and Karen stood in.
    const both = without({ mona: sick, peter: sick });
    const karen = await opened('karen', both, caseId);
    expect(offers(karen, 'take-over-case')).toBe(true);
    await Promise.all([
      actor('karen', both).clicks(karen, 'take-over-case'),
      actor('karen', later).clicks(karen, 'take-over-case'),
      actor('peter', later).clicks(
        { verb: 'take-over-case', data: { caseId, commandId: later.services.ids.commandId() } },
        'take-over-case',
      ),
    ]);
    const { acknowledged, acknowledgements } = await stateOf(caseId);
    expect(acknowledgements).toBe(2);
    const other = await opened('mona', later, caseId);
    expect(shown(other)).toContain(`${String(acknowledged?.by).toUpperCase()} kvitterede`);
  });

  it('is never somebody who is kept out, who cannot handle it, or who has no part in it', async () => {
    const { caseId, later } = await monaGoesSick({ mona: sick }, { who: { notTold: 'peter' } });
    for (const word of ['peter', 'ali', 'henrik', 'anna']) {
      const data = { caseId, commandId: later.services.ids.commandId() };
      const reply = await actor(word, later).clicks({ verb: 'take-over-case', data }, 'take-over-case');
      expect(reply.kind, word).toBe('text');
    }
    expect(handlerOf(await stateOf(caseId))).toBe('mona');
    expect(cardsTo('peter')).toEqual([]);
  });
});

const card = (caseId: CaseId, verb: string) => ({
  verb,
  data: { caseId, commandId: one.services.ids.commandId() },
});

/** Peter has taken the case on Tuesday, while Mona is away until Friday. */
async function peterHasIt() {
  const reported = await monaGoesSick();
  const { caseId, later } = reported;
  await actor('peter', later).clicks(await opened('peter', later, caseId), 'take-over-case');
  await later.background.settled();
  return reported;
}

describe('the leader who was away', () => {
  const words = () => cardsTo('mona').filter((each) => shown(each).includes('En anden har sagen nu'));

  it('hears on the first morning of work back who has the case and since when, once, and can open it', async () => {
    const { later } = await peterHasIt();
    await runUntil(world, later, '2026-11-30T07:59:00Z');
    expect(words()).toEqual([]);
    await runUntil(world, later, '2026-11-30T08:00:00Z');
    await runUntil(world, later, '2026-12-03T08:00:00Z');
    expect(words()).toHaveLength(1);
    expect(shown(words())).toContain('PETER har haft sagen siden tirsdag 24. november kl. 11.00.');
    expect(shown(words())).toContain('Du skal ikke gøre noget.');
    expect(shown(words())).not.toMatch(/ANNA|trussel/i);
    expect(shown(await actor('mona', later).clicks(words()[0], 'open-case'))).toContain('PETER kvitterede');
  });

  it('hears it a morning later where the case lies between two hands when they come back, of whoever has it then', async () => {
    const { caseId, later } = await peterHasIt();
    await runUntil(world, later, '2026-11-27T14:00:00Z');
    const asking = cardIn(
      await actor('peter', later).clicks(card(caseId, 'show-hand-over'), 'show-hand-over'),
    );
    await actor('peter', later).clicks(asking, 'hand-over-case', { to: 'karen' });
    await later.background.settled();
    await runUntil(world, later, '2026-11-30T08:30:00Z');
    expect((await stateOf(caseId)).acknowledged).toBeUndefined();
    expect(words()).toEqual([]);
    // Until then the case itself says how it stands.
    expect(shown(await opened('mona', later, caseId))).not.toContain('PETER kvitterede');
    const asked = cardsTo('karen').find((each) => offers(each, 'acknowledge'));
    await actor('karen', later).clicks(asked, 'acknowledge');
    await later.background.settled();
    await runUntil(world, later, '2026-12-03T08:00:00Z');
    expect(words()).toHaveLength(1);
    expect(shown(words())).toContain('KAREN har haft sagen siden mandag 30. november kl. 09.30.');
  });

  it('is not told that there is nothing to do where something in the case is theirs', async () => {
    const { caseId, later } = await peterHasIt();
    const data = { ...card(caseId, 'do-task').data, task: 'contact-person' };
    const named = { contact: 'mona', until: '2027-02-26' };
    await actor('peter', later).clicks({ verb: 'do-task', data }, 'do-task', named);
    await runUntil(world, later, '2026-11-30T08:00:00Z');
    expect(shown(words())).toContain('Du har stadig opgaver i den.');
    expect(shown(words())).not.toContain('Du skal ikke gøre noget');
  });

  it('delays no reminder of the same morning into a second one, however long Outlook takes to say who is back', async () => {
    const { caseId, later } = await peterHasIt();
    await runUntil(world, later, '2026-11-30T07:59:00Z');
    const isBeingSent = async () => {
      const { cases } = world.start().services;
      const ids = (await cases.readHead(caseId))?.outstanding ?? [];
      const rows = await Promise.all(ids.map(({ id }) => cases.readOutbox(caseId, id)));
      return rows.some((row) => row?.status === 'sending');
    };
    let asked = 0;
    const slow = world.start(() => ({
      absence: {
        async isAway() {
          if ((await isBeingSent()) && asked++ === 0)
            // So long that another process takes this one for dead, and does its work.
            for (const wait of ['PT1M', 'PT10S']) {
              world.clock.advance(Temporal.Duration.from(wait));
              await deliverOutstanding(world.start().services, caseId);
            }
          return 'no';
        },
      },
    }));
    const reminders = () => cardsTo('peter').filter((each) => shown(each).includes('En dato nærmer sig'));
    const before = reminders().length;
    await runUntil(world, slow, '2026-11-30T08:00:00Z');
    await slow.background.settled();
    expect(asked).toBeGreaterThan(0);
    expect(reminders().length - before).toBe(1);
  });

  it('hears nothing when they are kept out meanwhile, or are not leader any more', async () => {
    const { caseId, later } = await peterHasIt();
    const data = { ...card(caseId, 'exclude-person').data, person: 'mona' };
    await actor('anna', later).clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await runUntil(world, later, '2026-12-03T08:00:00Z');
    expect(words()).toEqual([]);
  });

  it('hears nothing where somebody else leads the unit by then', async () => {
    await peterHasIt();
    const after = Organisation.parse({
      ...organisation,
      units: organisation.units.map((unit) =>
        unit.leader === 'mona' ? { ...unit, leader: unit.deputy, deputy: undefined } : unit,
      ),
    });
    const changed = world.start(() => ({ organisation: after, absence: absenceInFile(after) }));
    await runUntil(world, changed, '2026-12-03T08:00:00Z');
    expect(words()).toEqual([]);
  });

  it('is asked first when whoever took it leaves the case, once they are back; before that the next is', async () => {
    const { caseId, later } = await peterHasIt();
    const anna = actor('anna', later);
    const asked = async () =>
      shown(await anna.clicks(card(caseId, 'choose-consent'), 'choose-consent', { consent: 'told.peter' }));
    expect(await asked()).toContain('for eksempel KAREN');
    await runUntil(world, later, '2026-11-30T10:00:00Z');
    expect(await asked()).toContain('for eksempel MONA');
    const question = cardIn(
      await anna.clicks(card(caseId, 'choose-consent'), 'choose-consent', { consent: 'told.peter' }),
    );
    await anna.clicks(question, 'change-consent');
    await later.background.settled();
    await runUntil(world, later, '2026-11-30T10:01:00Z');
    expect(shown(cardsTo('anna').at(-1))).toContain(
      'PETER har ikke længere din sag. Derfor har jeg nu spurgt MONA',
    );
    expect(cardsTo('karen')).toEqual([]);
    await actor('mona', later).clicks(cardsTo('mona').at(-1), 'acknowledge');
    await later.background.settled();
    expect(handlerOf(await stateOf(caseId))).toBe('mona');
  });
});

it('a yes to evidence for the police, given before the stand-in came, is not theirs: the person sees it and can say yes anew', async () => {
  const reported = await report(one, { what: { kinds: 'threat', channels: 'sms' } });
  const { caseId, anna } = reported;
  await actor('mona', one).clicks(cardsTo(channelId)[0], 'acknowledge');
  const purpose = { consent: 'evidence-police' };
  const chosen = async (instance: Instance) =>
    cardIn(await actor('anna', instance).clicks(card(caseId, 'choose-consent'), 'choose-consent', purpose));
  await anna.clicks(await chosen(one), 'change-consent');
  await one.background.settled();
  await runUntil(world, one, '2026-11-22T21:00:00Z');
  const later = without({ mona: sick });
  await runUntil(world, later, '2026-11-24T10:00:00Z');
  await actor('peter', later).clicks(await opened('peter', later, caseId), 'take-over-case');
  await later.background.settled();
  const list = async () =>
    shown(await actor('anna', later).clicks(card(caseId, 'show-consents'), 'show-consents'));
  expect(await list()).toContain('ja, siden fredag 20. november (ikke til PETER)');
  const question = await chosen(later);
  expect(shown(question)).toContain('PETER har den nu og kan kun hente beviserne med et nyt ja.');
  await actor('anna', later).clicks(question, 'change-consent');
  expect(await list()).toContain('ja, siden tirsdag 24. november');
  expect(await list()).not.toContain('ikke til');
});

it('the mail of a reminder goes to those who are reminded in Teams at the same moment, never to the person', async () => {
  world.workflow.events = ['deadline.reminder'];
  const mails = () =>
    world.workflow.posted.flatMap((message) =>
      message.event === 'deadline.reminder' ? [message.recipients.map((mail) => mail.split('@')[0])] : [],
    );
  const reported = await monaGoesSick();
  // Half-way to the first talk it is Mona alone; at the end of the time to decide, the AMR too; then Peter stands in.
  expect(mails().at(0)).toEqual(['mona']);
  expect(mails()).toContainEqual(['mona', 'ali']);
  expect(mails().at(-1)).toEqual(['mona', 'peter']);
  expect(mails().flat()).not.toContain('anna');
  const reminder = cardsTo('peter').find((card) => shown(card).includes('Åbn sagen, hvis du vil tage den.'));
  expect(shown(reminder)).toContain('MONA har sagen, men er ikke på arbejde lige nu.');
  expect(offers(reminder, 'open-case')).toBe(true);
  expect(await stateOf(reported.caseId)).toMatchObject({ channelUsed: true });
});
