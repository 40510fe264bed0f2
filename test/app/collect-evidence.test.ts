import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { consentWordings } from '../../src/texts/consent-wordings.ts';
import { id } from '../organisation/example.ts';
import { actor, actionOf, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { conversationOf } from '../support/recording-messenger.ts';
import { organisation, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

let world: World;
let one: Instance;

/** The jobcenter’s evidence is kept by Bo, a colleague. */
const workplace = (collector: string | undefined) =>
  Organisation.parse({
    ...organisation,
    units: organisation.units.map((unit) => (unit.id === 'jobcenter' ? { ...unit, collector } : unit)),
  });

beforeEach(() => begin('bo'));
afterEach(() => world.stop());

async function begin(collector: string | undefined) {
  world = await startWorld({ workplace: workplace(collector) });
  await world.introduce();
  one = world.start();
}

const stateOf = async (caseId: CaseId) => (await one.services.cases.readHead(caseId))?.state;
const sentTo = (word: string) => world.messenger.to(word);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Anna reports, sees who would be asked, and says yes. */
async function asked(where = 'https://eksempel.dk/HEMMELIGTSTED') {
  const { anna, caseId, receipt } = await report(one, { what: { words: 'MINEEGNEORD' } });
  const list = cardIn(await anna.clicks(receipt, 'show-evidence'));
  const question = await anna.clicks(list, 'ask-collect');
  const after = await anna.clicks(cardIn(question), 'request-collect', { where });
  await one.background.settled();
  return { anna, caseId, question, after, task: sentTo('bo').at(-1)?.outgoing.card };
}

describe('somebody else keeps it', () => {
  it('is asked only after the person has seen who, and what they see: name, way and place, nothing else', async () => {
    const { question, after, task } = await asked();
    expect(shown(question)).toContain('BO');
    expect(shown(after)).toContain('BO er bedt om at gemme for dig');
    const text = shown(task);
    expect(text).toContain('ANNA');
    expect(text).toContain('sms');
    expect(text).toContain('HEMMELIGTSTED');
    for (const secret of ['MINEEGNEORD', 'Jobcenter', 'Noget andet', '09.30'])
      expect(text).not.toContain(secret);
  });

  it('sends files, which go into that case alone and carry their name; then the person is told how many', async () => {
    const { anna, caseId, task } = await asked();
    const bo = actor('bo', one);
    const taken = await bo.clicks(task, 'take-collect');
    put(world, 'p1', picture(1));
    put(world, 'p2', picture(2));
    const received = await bo.sends(['p1', 'p2']);
    expect(titleOf(received)).toBe('Filerne er gemt');
    expect(shown(received)).toContain('Jeg viser det kun til ANNA');
    expect((await stateOf(caseId))?.evidence.map(({ by }) => by)).toEqual(['bo', 'bo']);
    const done = await bo.clicks(cardIn(await bo.clicks(cardIn(received), 'show-collect')), 'finish-collect');
    await one.background.settled();
    expect(shown(done)).toContain('færdig');
    expect(shown(sentTo('anna').at(-1)?.outgoing.card)).toContain(
      'BO har gemt 2 filer. Du behøver ikke se dem',
    );
    expect(shown(sentTo('anna').at(-1))).not.toContain(hashOf(picture(1)));
    const list = await anna.clicks(sentTo('anna').at(-1)?.outgoing.card, 'show-evidence');
    expect(shown(list)).toContain('fra BO');
    // What is over is over: nothing more goes in, and the collector reads no more of it.
    put(world, 'p3', picture(3));
    await bo.sends(['p3']);
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
    expect(shown(await bo.clicks(cardIn(taken), 'finish-collect'))).not.toContain('HEMMELIGTSTED');
  });

  it('may take back what was sent by mistake, and touches nothing else', async () => {
    const { anna, caseId, task } = await asked();
    const bo = actor('bo', one);
    put(world, 'own', picture(9));
    await anna.sends(['own']);
    await bo.clicks(task, 'take-collect');
    put(world, 'p1', picture(1));
    const received = cardIn(await bo.sends(['p1']));
    await bo.clicks(
      {
        verb: 'remove-evidence',
        data: { ...actionOf(received, 'remove-evidence'), items: [hashOf(picture(9))] },
      },
      'remove-evidence',
    );
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
    await bo.clicks(received, 'remove-evidence');
    expect((await stateOf(caseId))?.evidence.map(({ by }) => by)).toEqual(['anna']);
  });

  it('who has a case or a draft of their own too is asked where a file belongs', async () => {
    const { caseId, task } = await asked();
    const bo = actor('bo', one);
    await report(one, {}, 'bo');
    await bo.clicks(task, 'take-collect');
    put(world, 'p1', picture(1));
    const question = await bo.sends(['p1']);
    expect(titleOf(question)).toBe('Hvor hører det til?');
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    await bo.clicks(cardIn(question), 'move-evidence', { to: caseId });
    expect((await stateOf(caseId))?.evidence).toMatchObject([{ by: 'bo' }]);
  });

  it('who has not said that files will come is asked too', async () => {
    const { caseId } = await asked();
    put(world, 'p1', picture(1));
    expect(titleOf(await actor('bo', one).sends(['p1']))).toBe('Hvor hører det til?');
    expect((await stateOf(caseId))?.evidence).toEqual([]);
  });

  it('is reminded on three mornings of work, then the person sees that nothing has come of it', async () => {
    const { anna, caseId } = await asked();
    await runUntil(world, one, '2026-12-04T09:00:00Z');
    const reminders = sentTo('bo').filter(({ outgoing }) => shown(outgoing).includes('Påmindelse'));
    expect(reminders).toHaveLength(3);
    const list = await anna.clicks(
      { verb: 'show-evidence', data: { caseId, commandId: one.services.ids.commandId() } },
      'show-evidence',
    );
    expect(shown(list)).toContain('har ikke gjort noget endnu');
  });

  it('is told when the person wants no more of it, and sends no more', async () => {
    const { anna, caseId, task, after } = await asked();
    const bo = actor('bo', one);
    await bo.clicks(task, 'take-collect');
    await anna.clicks(cardIn(after), 'cancel-collect');
    await one.background.settled();
    expect(shown(sentTo('bo').at(-1)?.outgoing.card)).toContain('Du skal ikke gemme mere');
    put(world, 'p1', picture(1));
    await bo.sends(['p1']);
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    await runUntil(world, one, '2026-11-25T09:00:00Z');
    expect(sentTo('bo').filter(({ outgoing }) => shown(outgoing).includes('Påmindelse'))).toEqual([]);
  });

  /** What stands now where the request stood. */
  const taskNow = () =>
    shown(
      world.messenger.sent.findLast(
        ({ to, replaces }) => to === conversationOf('bo') && replaces !== undefined,
      )?.outgoing.card,
    );

  it.each(['cancel-collect', 'withdraw-case', 'told.bo', 'exclude-person'])(
    'keeps neither name nor place on the card that asked, after %s',
    async (verb) => {
      const { anna, caseId, after } = await asked();
      const data = { caseId, commandId: one.services.ids.commandId() };
      if (verb === 'cancel-collect') await anna.clicks(cardIn(after), verb);
      else if (verb === 'told.bo') {
        const consent = { purpose: 'told', person: 'bo', give: false, wording: consentWordings.told.version };
        await anna.clicks({ verb: 'change-consent', data: { ...data, ...consent } }, 'change-consent');
      } else
        await anna.clicks(
          { verb, data: { ...data, ...(verb === 'exclude-person' && { person: 'bo' }) } },
          verb,
        );
      await one.background.settled();
      for (const secret of ['ANNA', 'HEMMELIGTSTED']) expect(taskNow()).not.toContain(secret);
      expect(taskNow()).toContain('Du skal ikke');
      // Somebody else can be asked.
      if (verb !== 'withdraw-case') expect((await stateOf(caseId))?.collection?.status).toBe('cancelled');
    },
  );

  it('who is told that it is over hears nothing when the case is withdrawn later', async () => {
    const { anna, caseId, after } = await asked();
    await anna.clicks(cardIn(after), 'cancel-collect');
    await one.background.settled();
    const before = sentTo('bo').length;
    const data = { caseId, commandId: one.services.ids.commandId() };
    await anna.clicks({ verb: 'withdraw-case', data }, 'withdraw-case');
    await one.background.settled();
    expect(sentTo('bo')).toHaveLength(before);
  });

  it('sees nothing of the case by any other button', async () => {
    const { caseId } = await asked();
    const bo = actor('bo', one);
    const click = { caseId, commandId: one.services.ids.commandId() };
    for (const verb of ['show-evidence', 'ask-collect', 'ask-evidence-pack', 'show-facts', 'ask-withdraw'])
      expect((await bo.clicks({ verb, data: click }, verb)).kind, verb).toBe('text');
    expect(shown(await bo.clicks({ verb: 'show-history', data: click }, 'show-history'))).not.toContain(
      'sendte sagen',
    );
    const place = JSON.stringify(await world.everything()) + JSON.stringify(world.log);
    expect(place).not.toContain('HEMMELIGTSTED');
  });
});

describe('who is asked', () => {
  it('is never somebody who is kept out: then the leader in the case', async () => {
    const { anna, receipt } = await report(one, { who: { told: 'mona', notTold: 'bo' } });
    const list = cardIn(await anna.clicks(receipt, 'show-evidence'));
    const question = shown(await anna.clicks(list, 'ask-collect'));
    expect(question).toContain('MONA');
    expect(question).not.toContain('BO');
  });

  it('is nobody when nobody is left, and nothing is promised', async () => {
    await world.stop();
    await begin(undefined);
    const { anna, receipt } = await report(one, { who: { told: 'ali', notTold: 'mona,karen' } });
    const question = await anna.clicks(cardIn(await anna.clicks(receipt, 'show-evidence')), 'ask-collect');
    expect(shown(question)).toContain('Der er ingen, jeg kan bede om det');
    expect(offers(cardIn(question), 'request-collect')).toBe(false);
  });

  it('a yes to somebody who cannot be asked any more asks nobody', async () => {
    const { anna, caseId, receipt } = await report(one);
    const question = cardIn(
      await anna.clicks(cardIn(await anna.clicks(receipt, 'show-evidence')), 'ask-collect'),
    );
    const other = {
      verb: 'request-collect',
      data: { ...actionOf(question, 'request-collect'), collector: id('peter') },
    };
    await anna.clicks(other, 'request-collect');
    await one.background.settled();
    expect((await stateOf(caseId))?.collection).toBeUndefined();
    expect(sentTo('peter')).toEqual([]);
  });
});
