import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { eraseOldDrafts, tellOfDraftsThatEnd } from '../../src/app/erase-drafts.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { id } from '../organisation/example.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { answeringOnly, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));
const anna = () => actor('anna', here.one);
const draft = () => here.one.services.drafts.read(id('anna'));

const endTitle = textsIn('da').draftEnds.title;
const told = () =>
  here.world.messenger.to('anna').filter(({ outgoing }) => shown(outgoing.card).includes(endTitle));

/** Hour by hour, the scan and the sending as the worker does them. */
async function passHours(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    advance('PT1H');
    await eraseOldDrafts(here.one.services);
    await tellOfDraftsThatEnd(here.one.services);
    await sendNotices(here.one.services);
  }
}

/** After how many hours of the draft's week the person hears of its end, each time that they do. */
async function toldAfter(): Promise<number[]> {
  const hours: number[] = [];
  for (let hour = 1; hour <= 7 * 24; hour += 1) {
    const before = told().length;
    await passHours(1);
    if (told().length > before) hours.push(hour);
  }
  return hours;
}

describe('a draft', () => {
  it('is there again after a restart, with every answer', async () => {
    await fillIn(here.one, { what: { words: 'blåbærgrød' }, who: { wordsToLeader: 'true' } });
    const two = here.world.start();
    const waiting = cardIn(await actor('anna', two).says('chikane'));
    const preview = cardIn(await actor('anna', two).clicks(waiting, 'resume-draft'));
    expect(offers(preview, 'send-report')).toBe(true);
    expect(shown(preview)).toContain('blåbærgrød');
  });

  it('is nobody else’s to see', async () => {
    await fillIn(here.one, { what: { words: 'blåbærgrød' } });
    for (const word of ['mona', 'bo', 'ali']) {
      expect(shown(await actor(word, here.one).says('chikane'))).not.toContain('blåbærgrød');
      expect(shown(await actor(word, here.one).says('mine sager'))).not.toContain('blåbærgrød');
    }
  });

  it('that is thrown away on one device while another saves is gone, and the other hears that its card is out of date', async () => {
    const { preview } = await fillIn(here.one);
    const back = cardIn(await anna().clicks(preview, 'step-back'));
    const racing = here.world.start(({ drafts }) => ({
      drafts: {
        ...drafts,
        async write(changed, tag) {
          await drafts.remove(changed.person);
          return drafts.write(changed, tag);
        },
      },
    }));
    const weight = { impact: '', absence: '', firstAbsence: '', treatment: '', happenedBefore: '' };
    const answer = await actor('anna', racing).clicks(back, 'answer-weight', weight);
    expect(titleOf(answer)).toBe(textsIn('da').notice['out-of-date'].title);
    expect(await draft()).toBeUndefined();
  });

  it('is erased when nobody has touched it for seven days, not earlier', async () => {
    await fillIn(here.one);
    advance('PT167H');
    await eraseOldDrafts(here.one.services);
    expect(await draft()).toBeDefined();
    advance('PT2H');
    await eraseOldDrafts(here.one.services);
    expect(await draft()).toBeUndefined();
    expect(await here.world.rows('drafts')).toEqual([]);
  });

  it('is told of once, a day before it is erased', async () => {
    await fillIn(here.one);
    const hours = await toldAfter();
    expect(hours).toEqual([6 * 24]);
    expect(shown(told()[0]?.outgoing.card)).toContain('fredag 27. november kl. 10.00');
  });

  it.each([
    // Left on Sunday at 21.40: the last day begins on Saturday night, so word comes on Friday at noon.
    ['2026-11-22T20:40:00Z', 'in the night before days off', 4 * 24 + 15],
    // Left on Wednesday at 23: word waits from Tuesday at 23 until seven in the morning.
    ['2026-11-25T22:00:00Z', 'in the night before a day of work', 6 * 24 + 8],
  ])('is told of in the daytime when it was left at %s, %s', async (at, _why, hour) => {
    here.world.clock.set(Temporal.Instant.from(at));
    await fillIn(here.one);
    expect((await toldAfter()).map((found) => Math.ceil(found))).toEqual([hour]);
  });

  it('is told of again only when it was touched and left once more', async () => {
    const { preview } = await fillIn(here.one);
    await passHours(6 * 24 + 1);
    expect(told()).toHaveLength(1);
    await anna().clicks(preview, 'step-back');
    await passHours(5 * 24);
    expect(told()).toHaveLength(1);
    await passHours(2 * 24);
    expect(told()).toHaveLength(2);
    await passHours(24);
    expect(told()).toHaveLength(2);
    expect(await draft()).toBeUndefined();
  });

  it('that holds nothing, was sent, or was taken up meanwhile is not told of', async () => {
    await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake');
    await fillIn(here.one, {}, 'bo');
    await report(answeringOnly(here.one), { who: { told: 'mona' } }, 'peter');
    const racing = here.world.start(({ messenger, people }) => ({
      messenger,
      people: {
        ...people,
        async read(person) {
          const waiting = await here.one.services.drafts.read(id('bo'));
          const changed = waiting && { ...waiting.draft, changedAt: '2026-11-26T10:00:00.000Z' };
          if (person === id('bo') && changed !== undefined)
            await here.one.services.drafts.write(changed, waiting);
          return people.read(person);
        },
      },
    }));
    advance('PT145H');
    await tellOfDraftsThatEnd(racing.services);
    await sendNotices(racing.services);
    const sent = ['anna', 'bo', 'peter'].flatMap((word) => here.world.messenger.to(word));
    expect(
      sent.map(({ outgoing }) => shown(outgoing.card)).filter((card) => card.includes(endTitle)),
    ).toEqual([]);
  });

  it('that is taken up in the moment of erasing stays', async () => {
    const { preview } = await fillIn(here.one);
    advance('P8D');
    const racing = here.world.start(({ drafts }) => ({
      drafts: {
        ...drafts,
        async *changedBefore(at) {
          for await (const person of drafts.changedBefore(at)) {
            await anna().clicks(preview, 'step-back');
            yield person;
          }
        },
      },
    }));
    await eraseOldDrafts(racing.services);
    expect(await draft()).toBeDefined();
  });

  it('that was sent is gone', async () => {
    await report(here.one);
    expect(await draft()).toBeUndefined();
  });

  it('that was sent by a process that died before it removed it is gone at the next look', async () => {
    const { caseId } = await report(answeringOnly(here.one));
    expect(await draft()).toBeDefined();
    expect(shown(cardIn(await anna().says('chikane')))).not.toContain('resume-draft');
    expect(await draft()).toBeUndefined();
    expect(await here.one.services.cases.readHead(caseId)).toBeDefined();
  });

  it('that was begun right after sending is not taken for the one that was sent', async () => {
    let removeLater: (() => Promise<unknown>) | undefined;
    const late = here.world.start(({ drafts }) => ({
      drafts: {
        ...drafts,
        remove: (person, tag) => {
          if (removeLater !== undefined) return drafts.remove(person, tag);
          removeLater = () => drafts.remove(person, tag);
          return Promise.resolve(false);
        },
      },
    }));
    await report(late);
    const again = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
    await anna().clicks(again, 'answer-when', { sender: 'inside', date: '2026-11-19' });
    await removeLater?.();
    expect((await draft())?.draft.answers.sender).toBe('inside');
  });

  it('is discarded when the person says so', async () => {
    const { anna: person } = await fillIn(here.one);
    await person.clicks(cardIn(await person.says('chikane')), 'discard-draft');
    expect(await draft()).toBeUndefined();
  });

  it('keeps the answers of a step that has a problem', async () => {
    const card = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
    await anna().clicks(card, 'answer-when', { sender: 'outside', date: '2027-01-01', time: '' });
    expect((await draft())?.draft).toMatchObject({
      step: 'when',
      answers: { sender: 'outside', occurred: { precision: 'day', date: '2027-01-01' } },
    });
  });

  it.each([
    ['0001-01-11', true],
    ['2021-11-19', true],
    ['2021-11-20', false],
  ])('asks again about an event on %s: %s', async (date, asks) => {
    const card = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
    const next = await anna().clicks(card, 'answer-when', { sender: 'outside', date, time: '' });
    expect((await draft())?.draft.step).toBe(asks ? 'when' : 'what');
    expect(shown(next).includes('mere end fem år tilbage')).toBe(asks);
  });

  it('lets a person tick that the day is unknown beside a day that is too long ago', async () => {
    const card = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
    const old = { sender: 'outside', date: '0001-01-11', time: '' };
    const again = cardIn(await anna().clicks(card, 'answer-when', old));
    await anna().clicks(again, 'answer-when', { ...old, timeUnknown: 'true' });
    expect((await draft())?.draft).toMatchObject({
      step: 'what',
      answers: { occurred: { precision: 'unknown' } },
    });
  });

  it.each([
    [{ date: '', timeUnknown: 'true' }, '2020-11-19', 'Dagen ligger mere end fem år tilbage.'],
    [{}, '2020-11-19', 'Dagen ligger før den dag, det skete.'],
  ])(
    'asks again about a first day of absence that is long past, event %j',
    async (when, firstAbsence, why) => {
      const { preview } = await fillIn(here.one, { when: { time: '', ...when } });
      const weight = cardIn(await anna().clicks(preview, 'step-back'));
      const again = await anna().clicks(weight, 'answer-weight', { absence: 'yes', firstAbsence });
      expect(shown(again)).toContain(why);
      expect(shown(again).match(/Dagen ligger/g)).toHaveLength(1);
      expect((await draft())?.draft.step).toBe('weight');
    },
  );

  it('takes all answers of two devices that write at once', async () => {
    const card = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
    const click = { sender: 'outside', date: '2026-11-20', time: '09:30' };
    await Promise.all([1, 2, 3, 4].map(() => anna().clicks(card, 'answer-when', click)));
    expect((await draft())?.draft.answers.sender).toBe('outside');
  });
});

describe('what was kept with a draft', () => {
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  async function draftWithFile() {
    const { caseId, preview } = await fillIn(here.one);
    put(here.world, 'p1', picture(1));
    await anna().sends(['p1']);
    const wish = { collector: id('mona'), where: 'BLÅBÆR i indbakken' };
    const stored = await draft();
    if (stored !== undefined)
      await here.one.services.drafts.write({ ...stored.draft, collect: wish }, stored);
    const lies = async () =>
      (await here.one.services.evidence.read(caseId, hashOf(picture(1)))) !== undefined;
    expect(await lies()).toBe(true);
    return { preview, lies };
  }

  it('goes with it at once when it has been left alone for seven days, and nobody is asked to collect', async () => {
    const { lies } = await draftWithFile();
    advance('PT167H');
    await eraseOldDrafts(here.one.services);
    expect(await lies()).toBe(true);
    advance('PT2H');
    await eraseOldDrafts(here.one.services);
    expect([await draft(), await lies()]).toEqual([undefined, false]);
    await passHours(24);
    expect(JSON.stringify(here.world.messenger.to('mona'))).not.toContain('Anna');
  });

  it('goes with it when it is thrown away', async () => {
    const { lies } = await draftWithFile();
    await anna().clicks(cardIn(await anna().says('chikane')), 'discard-draft');
    expect([await draft(), await lies()]).toEqual([undefined, false]);
  });

  it('stays with the case, should a crash have left the draft of one that was sent', async () => {
    const { preview, lies } = await draftWithFile();
    const left = await draft();
    const current = cardIn(await anna().clicks(preview, 'send-report'));
    if (offers(current, 'send-report')) await anna().clicks(current, 'send-report');
    await here.one.background.settled();
    if (left !== undefined) await here.one.services.drafts.write(left.draft, undefined);
    advance('P8D');
    await eraseOldDrafts(here.one.services);
    expect([await draft(), await lies()]).toEqual([undefined, true]);
  });
});

it('stopping keeps what was written on the card by then', async () => {
  const card = cardIn(await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake'));
  const when = { sender: 'outside', date: '2026-11-20', time: '', timeUnknown: 'false' };
  const what = cardIn(await anna().clicks(card, 'answer-when', when));
  const written = { kinds: 'threat', channels: 'sms', namesHome: 'false', words: 'Halvvejs' };
  expect(titleOf(await anna().clicks(what, 'what-and-stop', written))).toBe(textsIn('da').saved.title);
  const { step, answers } = (await draft())?.draft ?? {};
  expect([step, answers?.kinds, answers?.words]).toEqual(['what', ['threat'], 'Halvvejs']);
  // Going back keeps it as well.
  const before = await anna().clicks(what, 'what-and-back', { ...written, words: 'Lidt mere' });
  expect(offers(cardIn(before), 'answer-when')).toBe(true);
  expect((await draft())?.draft.answers.words).toBe('Lidt mere');
});
