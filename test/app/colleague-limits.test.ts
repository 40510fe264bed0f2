import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { actionOf, actor, shown } from '../support/actor.ts';
import { organisation, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { colleagueSteps, titleOf } from '../support/colleague.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const da = textsIn('da');
const here = eachTestIn(startWorld);
const { cards, titles, latest, tell, ask, quiet, later } = colleagueSteps(here);

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
    expect(shown(await actor('hans', here.one).clicks(yes, 'review-concern'))).toContain(
      da.notice['not-allowed'].title,
    );
    expect(titleOf(await actor('helle', here.one).clicks(yes, 'review-concern'))).toBe(
      da.concern.review.approved.title,
    );
    expect(titleOf(await actor('helle', here.one).clicks(yes, 'review-concern'))).toBe(
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
    await actor('helle', here.one).clicks(no, 'review-concern');
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
    await actor('helle', here.one).clicks(yes, 'review-concern');
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
      if (notTold === undefined) here.one = here.world.start(() => ({ organisation: nobody }));
      else await report(here.one, { who: { told: 'mona', notTold } });
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
      here.one = here.world.start(() => ({
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
