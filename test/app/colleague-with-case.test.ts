import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, shown } from '../support/actor.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { colleagueSteps, headingOf, titleOf, toldTitle } from '../support/colleague.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const da = textsIn('da');
const here = eachTestIn(startWorld);
const { latest, previewTelling, tell, later } = colleagueSteps(here);

describe('a person with a case of their own', () => {
  it('and its leader gets a gentle word at most', async () => {
    const without = await previewTelling();
    await report(here.one);
    const before = here.world.messenger.sent.length;
    const { preview, reply } = await tell();
    expect(shown(preview)).toBe(shown(without.preview));
    expect(titleOf(reply)).toBe(da.colleague.done.told.title);
    expect(shown(latest('mona'))).toContain(da.concern.leader.gentle('ANNA'));
    await later('P3D');
    const asked = here.world.messenger.sent
      .slice(before)
      .filter(({ outgoing }) => headingOf(outgoing.card) === toldTitle);
    expect(asked.map(({ to }) => to)).toEqual(['a:mona']);
  });

  it.each(['mona', 'peter', 'karen', 'helle', 'ali', 'guard'])(
    'who keeps out %s: no word of it ever reaches them, and the colleague sees no difference',
    async (hidden) => {
      const without = await tell({ by: 'tina', about: 'bo', facts: { danger: 'yes' } });
      const told = hidden === 'mona' ? 'ali' : 'mona';
      const { caseId } = await report(here.one, {
        who: { told: hidden === 'ali' ? 'mona' : told, notTold: hidden },
      });
      expect((await here.one.services.cases.readHead(caseId))?.state.notTold).toEqual([hidden]);
      const before = here.world.messenger.sent.length;
      const { preview, reply } = await tell({ by: 'tina', facts: { danger: 'yes' } });
      const neutral = (text: string) => text.replaceAll(/ANNA|BO\b/g, 'X').replaceAll(/"about":"\w+"/g, '');
      expect(neutral(shown(preview))).toBe(neutral(shown(without.preview)));
      expect(neutral(shown(reply))).toBe(neutral(shown(without.reply)));
      for (let day = 0; day < 12; day += 1) await later('P1D');
      const sent = here.world.messenger.sent
        .slice(before)
        .filter((entry) => entry.to === `a:${hidden}` && shown(entry).includes('ANNA'));
      expect(sent).toEqual([]);
      expect(
        here.world.messenger.sent
          .slice(before)
          .some(({ outgoing }) => headingOf(outgoing.card) === toldTitle),
      ).toBe(true);
    },
  );

  it.each(['karen', 'helle'])(
    'who went past the nearest leader to %s: neither that leader nor the deputy is asked, in danger either',
    async (chosen) => {
      await report(here.one, { who: { told: chosen } });
      const before = here.world.messenger.sent.length;
      await tell({ facts: { danger: 'yes' } });
      for (let day = 0; day < 12; day += 1) await later('P1D');
      const asked = here.world.messenger.sent
        .slice(before)
        .filter(({ outgoing }) => headingOf(outgoing.card) === toldTitle)
        .map(({ to }) => to);
      expect(asked).toContain(`a:${chosen}`);
      expect(asked).not.toContain('a:mona');
      expect(asked).not.toContain('a:peter');
    },
  );

  it('that is opened after somebody was told: whoever it keeps out has no way back', async () => {
    await tell();
    const card = latest('mona');
    await report(here.one, { who: { told: 'karen', notTold: 'mona' } });
    expect(shown(await actor('mona', here.one).clicks(card, 'acknowledge-concern'))).toContain(
      da.notice['not-allowed'].title,
    );
  });
});
