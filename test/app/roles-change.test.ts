import { describe, expect, it } from 'vitest';
import { wakeLeftBehind } from '../../src/app/wake-left-behind.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, organisation, runUntil, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

/** The same process after the jobcenter has other people. */
const changed = (people: object) =>
  here.world.start(() => ({
    organisation: Organisation.parse({
      ...organisation,
      units: organisation.units.map((unit) => (unit.id === 'jobcenter' ? { ...unit, ...people } : unit)),
    }),
  }));

describe('when roles change during a case', () => {
  it('a receipt is no right to see: the same old button shows a former leader nothing', async () => {
    await report(here.one);
    await actor('mona', here.one).clicks(here.world.messenger.to(channelId)[0]?.outgoing.card, 'acknowledge');
    await here.one.background.settled();
    await runUntil(here.world, here.one, '2026-11-23T10:00:00Z');
    const card = here.world.messenger
      .to('mona')
      .map(({ outgoing }) => outgoing.card)
      .find((each) => offers(each, 'decline-debriefing'));
    expect((await actor('mona', here.one).clicks(card, 'decline-debriefing')).kind).toBe('card');
    expect((await actor('mona', here.one).clicks(card, 'decline-debriefing')).kind).toBe('card');
    const after = changed({ leader: 'henrik' });
    expect((await actor('mona', after).clicks(card, 'decline-debriefing')).kind).toBe('text');
  });

  it('a deputy who has taken the case and becomes the leader keeps it', async () => {
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T13:01:00Z');
    await actor('peter', here.one).clicks(
      here.world.messenger.to('peter').at(-1)?.outgoing.card,
      'acknowledge',
    );
    await here.one.background.settled();
    const after = changed({ leader: 'peter', deputy: undefined });
    await wakeLeftBehind(after.services);
    const state = (await after.services.cases.readHead(caseId))?.state;
    expect(state?.movedOn).toEqual(['mona']);
    expect(state?.acknowledged?.by).toBe('peter');
    const card = here.world.messenger.to('peter').at(-1)?.outgoing.card;
    expect((await actor('peter', after).clicks(card, 'open-case')).kind).toBe('card');
  });

  it('nothing new is posted to a channel that somebody who is kept out reads by now', async () => {
    await report(here.one, { who: { notTold: 'karen' } });
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    const after = changed({ deputy: 'karen' });
    await runUntil(here.world, after, '2026-12-01T09:00:00Z');
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    expect(here.world.messenger.to('karen')).toEqual([]);
    expect(here.world.messenger.to('mona').length).toBeGreaterThan(0);
  });
});

describe('what a date would tell of health', () => {
  it('is for the person and whoever leads: the AMR sees neither absence nor treatment in the dates', async () => {
    await report(here.one, { weight: { absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes' } });
    const news = here.world.messenger.to('ali')[0]?.outgoing.card;
    const amr = shown(await actor('ali', here.one).clicks(news, 'open-case'));
    expect(amr).not.toContain('EASY');
    expect(amr).toContain('Politianmeldelse');
    const opened = await actor('mona', here.one).clicks(
      here.world.messenger.to(channelId)[0]?.outgoing.card,
      'open-case',
    );
    expect(shown(opened)).toContain('EASY');
    expect(offers(cardIn(opened), 'meet-deadline')).toBe(true);
  });
});
