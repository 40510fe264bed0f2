import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actionOf, actor, cardIn, offers, shown } from '../support/actor.ts';
import { startWorld } from '../support/services.ts';
import { colleagueSteps, titleOf, toldTitle } from '../support/colleague.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const da = textsIn('da');
const here = eachTestIn(startWorld);
const { cards, titles, latest, previewTelling, tell, quiet, later, answers } = colleagueSteps(here);

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
    expect(here.world.messenger.sent).toHaveLength(2);
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
    here.world.clock.set(Temporal.Instant.from('2026-11-20T21:40:00Z'));
    const { preview } = await tell({ facts: { danger: 'yes', harassment: 'threat' } });
    expect(shown(preview)).toContain(da.colleague.tellPreview.callFirst);
    // Whoever is to act can tap the number.
    for (const [word, number] of [
      ['mona', '[112](tel:112)'],
      ['guard', '[112](tel:112)'],
      ['anna', '112'],
    ] as const)
      expect(shown(latest(word)), word).toContain(da.concern.leader.danger('ANNA', number));
    expect(offers(latest('guard'), 'acknowledge-concern')).toBe(false);
  });

  it('is seen: the person hears who has it, once', async () => {
    await tell();
    const card = latest('mona');
    for (let click = 0; click < 2; click += 1)
      expect(shown(await actor('mona', here.one).clicks(card, 'acknowledge-concern'))).toContain(
        'MONA kvitterede',
      );
    await quiet();
    expect(titles('anna')).toEqual([da.concern.told.title.told, da.concern.told.title.seen]);
    await later('P3D');
    expect(cards('peter')).toEqual([]);
  });

  it('asks the next, one after the other, when nobody acknowledges, and tells the person each time', async () => {
    here.world.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
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
    const count = here.world.messenger.sent.length;
    for (let day = 0; day < 9; day += 1) await later('P1D');
    expect(here.world.messenger.sent).toHaveLength(count);
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
      expect(titleOf(await actor('mona', here.one).clicks(card, 'acknowledge-concern'))).toBe(
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
    const anna = actor('anna', here.one);
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
    expect(shown(await actor('mona', here.one).clicks(card, 'acknowledge-concern'))).toBe(
      shown(await actor('mona', here.one).clicks(nobody, 'acknowledge-concern')),
    );
    await answers('anna', 'no-help');
    await quiet();
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('peter')).toHaveLength(2);
  });

  it('has no way in for the colleague, nor for anybody else', async () => {
    await tell();
    for (const word of ['bo', 'ali', 'guard', 'tina']) {
      const reply = await actor(word, here.one).clicks(latest('mona'), 'acknowledge-concern');
      expect(shown(reply), word).toContain(da.notice['not-allowed'].title);
      expect(
        titleOf(
          await actor(word, here.one).clicks(
            { verb: 'show-concern', data: { commandId: here.one.services.ids.commandId() } },
            'show-concern',
          ),
        ),
      ).toBe(da.notice['out-of-date'].title);
    }
  });
});
