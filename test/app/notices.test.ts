import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { removeOldNotices } from '../../src/app/remove-old-notices.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { tellPerson, type Telling } from '../../src/app/tell-person.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));
const send = (instance = here.one) => sendNotices(instance.services);
const title = textsIn('da').draftEnds.title;
const toAnna = () => here.world.messenger.to('anna').map(({ outgoing }) => shown(outgoing.card));

/** Something to tell Anna: that her draft is erased in an hour. */
async function something(): Promise<Telling> {
  await fillIn(here.one);
  const draft = await here.one.services.sealed.drafts.read(id('anna'));
  if (draft === undefined) throw new Error('no draft');
  const { caseId, changedAt } = draft;
  const content = { kind: 'draft-ends', draft: caseId, changedAt, erasedAt: '2026-11-20T10:00:00.000Z' };
  return { recipient: id('anna'), key: 'draft', content } as Telling;
}

describe('what a person is told outside a case', () => {
  it('arrives once, whoever it is for, from however many processes it is said and sent', async () => {
    const telling = await something();
    const two = here.world.start();
    const kept = await Promise.all([
      tellPerson(here.one.services, telling),
      tellPerson(two.services, telling),
    ]);
    expect(kept.toSorted()).toEqual([false, true]);
    await Promise.all([send(), send(two)]);
    await send();
    expect(toAnna()).toEqual([expect.stringContaining(title)]);
  });

  it('waits for its time, and for the morning where its kind is a quiet one', async () => {
    await tellPerson(here.one.services, { ...(await something()), notBefore: '2026-11-20T20:30:00.000Z' });
    await send();
    expect(toAnna()).toEqual([]);
    // Saturday night and Saturday are left in peace; Monday at seven they end.
    for (const at of ['2026-11-20T20:30:00.000Z', '2026-11-21T11:00:00.000Z', '2026-11-23T05:59:00.000Z']) {
      here.world.clock.set(Temporal.Instant.from(at));
      await send();
      expect(toAnna()).toEqual([]);
    }
    advance('PT1M');
    await send();
    expect(toAnna()).toHaveLength(1);
  });

  it('is dropped from the moment on when it is pointless', async () => {
    await tellPerson(here.one.services, { ...(await something()), until: '2026-11-20T09:30:00.000Z' });
    advance('PT30M');
    await send();
    expect(toAnna()).toEqual([]);
    expect(await here.one.services.notices.outstanding()).toEqual([]);
  });

  it('is dropped when things have changed since it was written down', async () => {
    const telling = await something();
    await tellPerson(here.one.services, telling);
    await here.one.services.drafts.remove(id('anna'));
    await send();
    expect(toAnna()).toEqual([]);
    expect(await here.one.services.notices.outstanding()).toEqual([]);
  });

  it('is not repeated after a doubt where it would only disturb twice', async () => {
    here.world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' });
    await tellPerson(here.one.services, await something());
    await send();
    advance('PT1H');
    await send();
    expect(toAnna()).toHaveLength(1);
  });

  it('is forgotten 30 days after it was settled, not before, and never while it is on its way', async () => {
    const telling = await something();
    await tellPerson(here.one.services, telling);
    await send();
    await tellPerson(here.one.services, {
      ...telling,
      key: 'later',
      notBefore: '2027-12-01T00:00:00.000Z',
    });
    advance('P29D');
    await removeOldNotices(here.one.services);
    expect(await here.world.rows('notices')).toHaveLength(2);
    advance('P2D');
    await removeOldNotices(here.one.services);
    expect((await here.one.services.notices.outstanding()).map(({ notice }) => notice.key)).toEqual([
      'later',
    ]);
    expect(await here.world.rows('notices')).toHaveLength(1);
  });
});
