import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { settleDueConcerns } from '../../src/app/concerns/settle-concern.ts';
import { actor, shown } from '../support/actor.ts';
import { answeringOnly, startWorld } from '../support/services.ts';
import { colleagueSteps, toldTitle } from '../support/colleague.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const da = textsIn('da');
const here = eachTestIn(startWorld);
const { cards, titles, latest, previewTelling, tell, ask, quiet, later, answers, concernAbout } =
  colleagueSteps(here);

describe('several colleagues', () => {
  it('are one concern: no second alarm, and neither hears of the other', async () => {
    const alone = await tell({ by: 'bo', facts: { named: 'about' } });
    await later('P3D');
    const second = await tell({ by: 'tina' });
    expect(shown(second.reply)).toBe(shown(alone.reply));
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(1);
    expect(titles('anna').at(-1)).toBe(da.concern.told.title.again);
    expect(shown(latest('anna'))).not.toContain('TINA');
    expect([...cards('bo'), ...cards('tina')]).toEqual([]);
  });

  it('alarm again when there is danger that nobody had spoken of', async () => {
    await tell({ by: 'bo' });
    await answers('anna', 'no-help');
    await tell({ by: 'tina', facts: { danger: 'yes' } });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
    expect(titles('guard')).toEqual([toldTitle]);
    await tell({ by: 'ida', facts: { danger: 'yes' } });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
  });

  it('are a new concern after thirty days, and the old one is erased', async () => {
    await tell({ by: 'bo' });
    await later('P31D');
    await tell({ by: 'tina' });
    expect(titles('mona').filter((title) => title === toldTitle)).toHaveLength(2);
    expect((await concernAbout('anna'))?.tellings).toHaveLength(1);
    await later('P31D');
    await later('P31D');
    expect(await concernAbout('anna')).toBeUndefined();
  });
});

describe('whatever happens in between', () => {
  it('a click that Teams delivers again, at two processes, counts once', async () => {
    const { who, preview } = await previewTelling();
    const two = here.world.start();
    const again = actor('bo', two);
    const replies = await Promise.all([
      who.clicks(preview, 'colleague-send-tell'),
      again.clicks(preview, 'colleague-send-tell'),
      who.clicks(preview, 'colleague-send-tell'),
    ]);
    expect(new Set(replies.map(shown)).size).toBe(1);
    await Promise.all([quiet(), two.background.settled()]);
    await later('PT1M');
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('anna')).toHaveLength(1);
  });

  it('a process that dies after its answer leaves everything for the next', async () => {
    const { preview } = await previewTelling();
    const dead = actor('bo', answeringOnly(here.one));
    await dead.clicks(preview, 'colleague-send-tell');
    expect(here.world.messenger.sent).toEqual([]);
    await Promise.all([settleDueConcerns(here.world.start().services), settleDueConcerns(here.one.services)]);
    await later('PT1M');
    expect(titles('mona')).toEqual([toldTitle]);
    expect(titles('anna')).toEqual([da.concern.told.title.told]);
  });

  it('says nothing to the log of who is concerned', async () => {
    await tell({ facts: { danger: 'yes', named: 'both' } });
    await ask({ by: 'tina' });
    await answers('anna', 'no-help');
    await later('P3D');
    const log = JSON.stringify(here.world.log);
    for (const word of ['anna', 'ANNA', 'bo', 'BO', 'mona', 'tina', 'threat'])
      expect(log).not.toMatch(new RegExp(`"${word}`));
  });
});
