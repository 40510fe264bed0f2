import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendNotices } from '../../src/app/send-notices.ts';
import { planDigests } from '../../src/app/statistics/plan-digests.ts';
import { publishEnded } from '../../src/app/statistics/publish.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { CaseState } from '../../src/case/state.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const { statistics } = textsIn('da');
const nothing = statistics.nothing('Jobcenter');
const ten = statistics.cases('Jobcenter', '4. kvartal 2026', 10);
const consent = { purpose: 'statistics', at: '2026-11-20T09:00:00Z', wording: 1 } as const;
const yes = { consentChanges: [{ ...consent, given: true }] };
const no = { consentChanges: [{ ...consent, given: false }] };

const here = eachTestIn(startWorld);
let caseId: CaseId;

beforeEach(async () => {
  ({ caseId } = await report(here.one));
});

const setClock = (text: string) => here.world.clock.set(Temporal.Instant.from(text));
/** As people read it: the marks that keep text from being taken for markup are not shown. */
const overview = async (word: string) =>
  shown(await actor(word, here.one).says('overblik')).replaceAll('\\', '');

/** As many cases more, like the one that was reported but for this. */
async function more(count: number, change: Partial<CaseState>, newId = () => here.one.services.ids.caseId()) {
  const { cases } = here.one.services;
  const like = await cases.readHead(caseId);
  if (like === undefined) throw new Error('no case');
  const made = Array.from({ length: count }, newId);
  for (const other of made)
    await cases.commit({
      caseId: other,
      tag: undefined,
      head: { ...like, outstanding: [], wake: undefined, state: { ...like.state, ...change, id: other } },
      events: [],
      outbox: [],
      receipt: undefined,
    });
  return made;
}

async function change(caseIds: readonly CaseId[], state: Partial<CaseState>) {
  for (const each of caseIds) {
    const head = await here.one.services.cases.readHead(each);
    if (head === undefined) throw new Error('no case');
    const { tag, ...rest } = head;
    const changed = { ...rest, state: { ...rest.state, ...state } };
    await here.one.services.cases.commit({
      caseId: each,
      tag,
      head: changed,
      events: [],
      outbox: [],
      receipt: undefined,
    });
  }
}

describe('the figures of an area', () => {
  it('are published once by however many processes, and stay as they are whatever is taken back or added', async () => {
    const counted = await more(11, yes);
    setClock('2027-01-14T12:00:00Z');
    await publishEnded(here.one.services);
    expect(await overview('ali')).toContain(nothing);
    setClock('2027-01-15T12:00:00Z');
    await Promise.all([here.world.start(), here.one].map(({ services }) => publishEnded(services)));
    const first = await overview('ali');
    expect(first).toContain(ten);
    expect(first).toContain(statistics.nearlyAll(textsIn('da').shared.channels.sms));
    await change(counted.slice(0, 9), no);
    await more(10, yes);
    for (const monday of ['2027-01-18', '2027-01-25', '2027-03-29']) {
      setClock(`${monday}T12:00:00Z`);
      await publishEnded(here.world.start().services);
      expect((await overview('ali')).split(ten)[1]).toBe(first.split(ten)[1]);
    }
  });

  it('are shown to nobody but who represents it', async () => {
    await more(11, yes);
    setClock('2027-01-15T12:00:00Z');
    await publishEnded(here.one.services);
    for (const word of ['mona', 'tina', 'karen', 'helle', 'admin', 'anna'])
      expect(await overview(word)).not.toContain('Jobcenter');
  });

  it('do not count a no, no answer, a drill, what was taken back, nor what a representative is kept out of', async () => {
    await more(4, yes);
    setClock('2026-12-15T12:00:00Z');
    const few = await overview('ali');
    await more(5, no);
    await more(5, {});
    await more(5, yes, () => here.one.services.ids.drillId());
    await more(5, { ...yes, status: 'withdrawn' });
    await more(5, { ...yes, notTold: [id('ali')] });
    setClock('2027-01-15T12:00:00Z');
    await publishEnded(here.one.services);
    expect(await here.one.services.statistics.in('2026-q4')).toEqual([
      {
        period: '2026-q4',
        top: 'jobcenter',
        units: ['jobcenter'],
        months: [],
        publishedAt: '2027-01-15T12:00:00.000Z',
      },
    ]);
    expect(few).toContain(nothing);
    expect(await overview('ali')).toContain(nothing);
  });
});

describe('the digest', () => {
  const digests = (word: string) =>
    here.world.messenger
      .to(word)
      .map(({ outgoing }) => outgoing.card)
      .filter((card) => shown(card).includes(textsIn('da').tasks.overview.body));

  /** Two processes look at this hour, and send what is due. */
  async function at(time: string) {
    setClock(`${time}+01:00`);
    for (const { services } of [here.one, here.world.start()]) await planDigests(services);
    for (const { services } of [here.one, here.world.start()]) await sendNotices(services);
  }

  it('comes once, on Monday at eight, to representatives only', async () => {
    await at('2026-11-23T07:59');
    expect(digests('ali')).toHaveLength(0);
    await at('2026-11-23T08:00');
    await at('2026-11-24T09:00');
    expect(digests('ali')).toHaveLength(1);
    expect(shown(digests('ali')[0])).not.toMatch(/ANNA|Anna/);
    // His own is the last of many by date.
    expect(shown(digests('ali')[0])).toContain(textsIn('da').tasks.names.apv);
    await at('2026-11-30T08:00');
    expect(digests('ali')).toHaveLength(2);
    expect(digests('mona')).toHaveLength(0);
  });

  it('waits for the next working day when Monday is a holiday', async () => {
    await at('2027-03-29T09:00');
    expect(digests('ali')).toHaveLength(0);
    await at('2027-03-30T08:00');
    expect(digests('ali')).toHaveLength(1);
  });

  describe('of somebody without open cases', () => {
    const withFigures = () =>
      here.world.messenger
        .to('ali')
        .map(({ outgoing }) => shown(outgoing.card).replaceAll('\\', ''))
        .filter((card) => card.includes(ten));

    /** The quarter ends, and is published at noon on the Friday two weeks later. */
    async function publishOnFriday() {
      await change([caseId], { status: 'closed' });
      setClock('2027-01-15T12:00:00Z');
      await publishEnded(here.one.services);
    }

    it('brings new figures once', async () => {
      await more(11, { ...yes, status: 'closed' });
      await at('2027-01-11T08:00');
      await publishOnFriday();
      await at('2027-01-18T07:59');
      expect(withFigures()).toHaveLength(0);
      await at('2027-01-18T08:00');
      for (const monday of ['2027-01-25', '2027-02-01', '2027-02-08', '2027-02-15', '2027-04-05'])
        await at(`${monday}T08:00`);
      expect(withFigures()).toHaveLength(1);
    });

    it('brings them a week later where nobody could send it in its week', async () => {
      await more(11, { ...yes, status: 'closed' });
      await publishOnFriday();
      await at('2027-01-21T09:00');
      expect(withFigures()).toHaveLength(0);
      await at('2027-01-25T08:00');
      expect(withFigures()).toHaveLength(1);
    });

    it('does not bring them again when they stood beside tasks before', async () => {
      await more(11, { ...yes, status: 'closed' });
      setClock('2027-01-15T12:00:00Z');
      await publishEnded(here.one.services);
      await at('2027-01-18T08:00');
      expect(withFigures()).toHaveLength(1);
      await change([caseId], { status: 'closed' });
      await at('2027-01-25T08:00');
      expect(withFigures()).toHaveLength(1);
    });

    it('does not come for a quarter of few cases any more than for one of none', async () => {
      await more(4, { ...yes, status: 'closed' });
      const before = here.world.messenger.to('ali').length;
      await publishOnFriday();
      await at('2027-01-18T08:00');
      expect(here.world.messenger.to('ali')).toHaveLength(before);
    });
  });

  it('does not come when there is nothing to say', async () => {
    await change([caseId], { status: 'withdrawn' });
    await at('2026-11-23T08:00');
    expect(digests('ali')).toHaveLength(0);
  });
});
