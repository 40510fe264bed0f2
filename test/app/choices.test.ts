import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { plain } from '../organisation/example.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import {
  channelId,
  organisation,
  runUntil,
  startWorld,
  type Instance,
  type World,
} from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

/* What the person chose holds everywhere and for ever: who is told, who is not, and what was seen before the yes. */

const minute = Temporal.Duration.from({ minutes: 1 });

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  world.workflow.events = ['deadline.reminder', 'debriefing.invite'];
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

/** The same unit under other people. */
function withUnit(change: object) {
  const units = organisation.units.map((unit) => (unit.id === 'jobcenter' ? { ...unit, ...change } : unit));
  return world.start(() => ({ organisation: Organisation.parse({ ...plain, units }) }));
}

describe('a leader who was not chosen', () => {
  it('is neither named in the proposal nor invited to the meeting, without being kept out by name', async () => {
    await report(one, { when: { sender: 'inside' }, who: { told: 'karen' } });
    const karen = actor('karen', one);
    await karen.clicks(world.messenger.to('karen')[0]?.outgoing.card, 'acknowledge');
    await one.background.settled();
    const view = cardIn(await karen.clicks(world.messenger.to('karen')[0]?.outgoing.card, 'open-case'));
    await karen.clicks(view, 'plan-debriefing');
    await one.background.settled();
    const proposal = world.messenger
      .to('karen')
      .find(({ outgoing }) => offers(outgoing.card, 'approve-debriefing'));
    expect(shown(proposal?.outgoing.card)).toContain('BO');
    for (const name of ['MONA', 'PETER', 'ALI']) expect(shown(proposal?.outgoing.card)).not.toContain(name);
    expect(world.messenger.to('mona')).toEqual([]);
    expect(world.messenger.to(channelId)).toEqual([]);
  });

  it('leads to no meeting of the team that comes by itself', async () => {
    await report(one, { who: { told: 'karen' } });
    await actor('karen', one).clicks(world.messenger.to('karen')[0]?.outgoing.card, 'acknowledge');
    await runUntil(world, one, '2026-11-27T09:00:00Z');
    expect(
      world.messenger.to('karen').some(({ outgoing }) => offers(outgoing.card, 'approve-debriefing')),
    ).toBe(false);
  });
});

describe('a case that only the AMR knows of', () => {
  it('is acknowledged by the AMR, and the person is told', async () => {
    await report(one, { who: { told: 'ali' } });
    await actor('ali', one).clicks(world.messenger.to('ali')[0]?.outgoing.card, 'acknowledge');
    await one.background.settled();
    expect(world.messenger.to('anna').some(({ outgoing }) => shown(outgoing.card).includes('ALI'))).toBe(
      true,
    );
  });
});

describe('a unit without a leader of its own', () => {
  it('tells the leader above in person, because that leader does not read the channel', async () => {
    one = withUnit({ leader: undefined });
    await report(one, { who: { told: 'karen,ali' } });
    expect(world.messenger.to('karen')).toHaveLength(1);
    expect(world.messenger.to(channelId)).toEqual([]);
  });
});

describe('a leader who has moved on', () => {
  it('opens the case no more, and gets no more messages of it', async () => {
    await report(one);
    const card = world.messenger.to(channelId)[0]?.outgoing.card;
    const later = withUnit({ leader: 'henrik' });
    expect((await actor('mona', later).clicks(card, 'open-case')).kind).toBe('text');
    await runUntil(world, later, '2026-11-27T09:00:00Z');
    expect(world.messenger.to('mona')).toEqual([]);
  });
});

describe('the preview', () => {
  it('sends nothing that was changed on another phone since', async () => {
    const { anna, preview } = await fillIn(one, { who: { told: 'mona' } });
    const who = cardIn(await anna.clicks(cardIn(await anna.clicks(preview, 'step-back')), 'step-back'));
    const weight = cardIn(await anna.clicks(who, 'answer-who', { told: 'karen', notTold: '' }));
    world.clock.advance(minute);
    const fresh = cardIn(await anna.clicks(weight, 'answer-weight', { impact: 'unknown', absence: 'skip' }));
    const answer = cardIn(await anna.clicks(preview, 'send-report'));
    await one.background.settled();
    expect(world.messenger.to('karen')).toEqual([]);
    expect(shown(answer)).toContain('KAREN');
    await anna.clicks(fresh, 'send-report');
    await one.background.settled();
    expect(world.messenger.to('karen')).toHaveLength(1);
  });
});

describe('what is missing', () => {
  it('can be said, taken back and said again from the same card, and the leader hears it each time', async () => {
    const { caseId } = await report(one);
    const anna = actor('anna', one);
    const card = {
      verb: 'lack-something',
      data: { caseId, commandId: '0190b6a2-6b1e-4c3e-8a64-6b1e4c3e8a64' },
    };
    const back = { ...card, verb: 'lack-nothing' };
    for (const [each, verb] of [
      [card, 'lack-something'],
      [back, 'lack-nothing'],
      [card, 'lack-something'],
    ] as const) {
      await anna.clicks(each, verb);
      await one.background.settled();
    }
    const heard = world.messenger
      .to('mona')
      .filter(({ outgoing }) => shown(outgoing.card).includes('mangler noget'));
    expect(heard).toHaveLength(2);
  });
});
