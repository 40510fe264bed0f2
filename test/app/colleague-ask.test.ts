import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actionOf, actor, cardIn, shown } from '../support/actor.ts';
import { id } from '../organisation/example.ts';
import { startWorld } from '../support/services.ts';
import { actionFor, colleagueSteps, titleOf } from '../support/colleague.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const da = textsIn('da');
const here = eachTestIn(startWorld);
const { cards, titles, latest, previewAsking, ask, quiet, later, answers, concernAbout } =
  colleagueSteps(here);

describe('the word', () => {
  it('shows a short list and stores nothing', async () => {
    const reply = await actor('bo', here.one).says('kollega');
    expect(titleOf(reply)).toBe(da.colleague.care.title);
    for (const line of da.colleague.care.list) expect(shown(reply)).toContain(line.replaceAll('"', '\\"'));
    expect(shown(reply)).toContain('112');
    expect(await concernAbout('anna')).toBeUndefined();
  });

  it.each(['Tina', 'tin'])('finds %s outside the own unit by name', async (name) => {
    const bo = actor('bo', here.one);
    const care = cardIn(await bo.says('colleague'));
    const choose = cardIn(
      await bo.clicks({ verb: 'colleague-choose', data: actionFor(care, 'ask') }, 'colleague-choose'),
    );
    expect(shown(choose)).not.toContain('TINA');
    const preview = await bo.clicks(choose, 'colleague-chosen', { person: '', name });
    expect(shown(preview)).toContain('TINA');
  });

  it('knows whom to call for somebody whom the organisation does not know', async () => {
    const bo = actor('bo', here.one);
    const care = cardIn(await bo.says('kollega'));
    const choose = cardIn(
      await bo.clicks({ verb: 'colleague-choose', data: actionFor(care, 'tell') }, 'colleague-choose'),
    );
    const reply = await bo.clicks(choose, 'colleague-chosen', { person: '', name: 'Ukendt Person' });
    expect(shown(reply)).toContain(da.colleague.choose.whomToCall);
    const none = await bo.clicks(choose, 'colleague-chosen', { person: '', name: '' });
    expect(shown(none)).toContain(da.colleague.choose.problems.missing);
  });

  it('leads whoever means themselves to the own way', async () => {
    const bo = actor('bo', here.one);
    const { preview } = await previewAsking();
    const own = {
      verb: 'colleague-send-ask',
      data: { ...actionOf(preview, 'colleague-send-ask'), about: 'bo' },
    };
    expect(titleOf(await bo.clicks(own, 'colleague-send-ask'))).toBe(da.greeting.title);
    expect(await concernAbout('bo')).toBeUndefined();
  });
});

describe('asking the colleague first', () => {
  it('tells the person and nobody else, word for word as shown', async () => {
    const { preview, reply } = await ask();
    const words = da.concern.asked.body('BO');
    expect(shown(preview)).toContain(words);
    expect(shown(latest('anna'))).toContain(words);
    expect(titleOf(reply)).toBe(da.colleague.done.asked.title);
    expect(here.world.messenger.sent.map(({ to }) => to)).toEqual(['a:anna']);
  });

  it('shows the colleague the same whatever the person does or wants', async () => {
    const first = await ask();
    await answers('anna', 'mute');
    here.world.clock.advance(Temporal.Duration.from('P8D'));
    const again = await ask();
    expect(shown(again.reply)).toBe(shown(first.reply));
    expect(shown(again.preview)).toBe(shown(first.preview));
    await later('P5D');
    expect(cards('anna')).toHaveLength(1);
    expect(cards('bo')).toEqual([]);
  });

  it('leads to the person’s own case with nothing filled in, and the colleague may know only with a yes', async () => {
    await ask();
    const reply = await answers('anna', 'want-help');
    const anna = actor('anna', here.one);
    expect(titleOf(await anna.clicks(cardIn(reply), 'start'))).toBe(da.greeting.title);
    expect(await here.one.services.drafts.read(id('anna'))).toBeUndefined();
    await quiet();
    expect(cards('bo')).toEqual([]);
    await anna.clicks(cardIn(reply), 'concern-let-know');
    await anna.clicks(cardIn(reply), 'concern-let-know');
    await quiet();
    expect(titles('bo')).toEqual([da.colleague.done['may-know'].title('ANNA')]);
  });

  it('tells the colleague on asking when it was given, and the same where the person wants no questions', async () => {
    here.world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
    const given = async (about: string) => {
      const { who, reply } = await ask({ about });
      const before = await who.clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(before)).toBe(da.colleague.done.waiting.title);
      await later('P2DT10H');
      const after = await who.clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(after)).toBe(da.colleague.done['given-ask'].title);
      expect(shown(await who.clicks(cardIn(before), 'colleague-delivered'))).toBe(shown(after));
      const strange = await actor('tina', here.one).clicks(cardIn(reply), 'colleague-delivered');
      expect(titleOf(strange)).toBe(da.colleague.done.forgotten.title);
      return shown(after).replaceAll(about.toUpperCase(), 'X');
    };
    const shownTo = await given('anna');
    expect(shownTo).toMatch(/mandag 23\. november kl\. 0?8\.00/);
    here.world.clock.set(Temporal.Instant.from('2026-11-25T21:00:00Z'));
    await ask({ by: 'ida', about: 'ali' });
    await later('P1DT10H');
    await answers('ali', 'mute');
    const count = cards('ali').length;
    here.world.clock.set(Temporal.Instant.from('2026-11-27T21:00:00Z'));
    const toMuted = await given('ali');
    expect(cards('ali')).toHaveLength(count);
    expect(toMuted.replace('30. november', '23. november')).toBe(shownTo);
  });

  it('waits for the morning', async () => {
    here.world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
    await ask();
    expect(cards('anna')).toEqual([]);
    await later('P2DT10H');
    expect(cards('anna')).toHaveLength(1);
  });
});
