import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, actionOf, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, runUntil, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const types = async (caseId: CaseId) =>
  (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event.type);
const count = async (caseId: CaseId, type: string) =>
  (await types(caseId)).filter((each) => each === type).length;
const channelCard = () => here.world.messenger.to(channelId)[0]?.outgoing.card;
const settled = () => here.one.background.settled();

describe('ten clicks at once', () => {
  const ten = <Value>(click: (index: number) => Promise<Value>) =>
    Promise.all(Array.from({ length: 10 }, (_, index) => click(index)));

  it('on send: one case, told once, the same card for all', async () => {
    const { preview, caseId } = await fillIn(here.one);
    const instances = Array.from({ length: 5 }, () => here.world.start());
    const replies = await ten((index) =>
      actor('anna', instances[index % 5] ?? here.one).clicks(preview, 'send-report'),
    );
    await Promise.all(instances.map(({ background }) => background.settled()));
    expect(new Set(replies.map((reply) => titleOf(reply)))).toHaveLength(1);
    expect(shown(replies[0])).toContain(caseId);
    expect(await count(caseId, 'CaseWasReported')).toBe(1);
    expect(here.world.messenger.sent.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
  });

  it('on acknowledge, from ten copies of the card: one acknowledgement', async () => {
    const { caseId } = await report(here.one);
    const replies = await ten(() =>
      actor('mona', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel'),
    );
    await settled();
    expect(await count(caseId, 'CaseWasAcknowledged')).toBe(1);
    expect(here.world.messenger.to('anna')).toHaveLength(1);
    for (const reply of replies) expect(offers(reply, 'acknowledge')).toBe(false);
  });

  it('on approve: one invitation', async () => {
    const { caseId } = await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel');
    await settled();
    await runUntil(here.world, here.one, '2026-11-21T09:05:00Z');
    const approval = here.world.messenger
      .to('mona')
      .find(({ outgoing }) => offers(outgoing.card, 'approve-debriefing'));
    const head = await here.one.services.cases.readHead(caseId);
    const start =
      head?.state.debriefing.status === 'proposed' ? head.state.debriefing.times[1]?.start : undefined;
    await ten(() => actor('mona', here.one).clicks(approval?.outgoing.card, 'approve-debriefing', { start }));
    await settled();
    expect(await count(caseId, 'DebriefingWasApproved')).toBe(1);
    expect(shown(here.world.messenger.to('mona')).split('/calendar?file=')).toHaveLength(2);
  });
});

describe('a card that several people click', () => {
  it('records each reader, though all copies of the card carry the same number', async () => {
    const { caseId } = await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'open-case', {}, 'channel');
    await actor('ali', here.one).clicks(channelCard(), 'open-case', {}, 'channel');
    const head = await here.one.services.cases.readHead(caseId);
    expect(head?.state.opened.map(({ by }) => by)).toEqual(['mona', 'ali']);
  });

  it('can be acknowledged after it was opened', async () => {
    const { caseId } = await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'open-case', {}, 'channel');
    await actor('mona', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel');
    expect(await count(caseId, 'CaseWasAcknowledged')).toBe(1);
  });

  it('gives nobody the answer that another person got', async () => {
    await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'open-case', {}, 'channel');
    const peter = await actor('peter', here.one).clicks(channelCard(), 'open-case', {}, 'channel');
    const anna = await actor('anna', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel');
    expect(peter.kind).toBe('text');
    expect(anna.kind).toBe('text');
  });
});

describe('several dates on one card', () => {
  it('can each be settled from the same card', async () => {
    const { caseId, anna, receipt } = await report(here.one);
    const data = actionOf(receipt, 'meet-deadline');
    for (const clock of ['police_comp', 'internal_accident_deadline'])
      await anna.clicks(receipt, 'meet-deadline', { ...data, clock });
    expect(await count(caseId, 'DeadlineWasMet')).toBe(2);
  });
});

describe('whoever sees a case without the case’s button', () => {
  it('is recorded as a reader too', async () => {
    const { caseId } = await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel');
    await settled();
    await runUntil(here.world, here.one, '2026-11-21T08:31:00Z');
    const reminder = here.world.messenger
      .to('mona')
      .find(({ outgoing }) => offers(outgoing.card, 'meet-deadline'));
    const reply = await actor('mona', here.one).clicks(reminder?.outgoing.card, 'meet-deadline');
    expect(shown(cardIn(reply))).toContain('ANNA');
    expect(await count(caseId, 'CaseWasOpened')).toBe(1);
  });

  it('is recorded when the number of a case is sent by hand', async () => {
    const { caseId, receipt } = await report(here.one);
    await actor('mona', here.one).clicks(
      { verb: 'show-case', data: { caseId, commandId: actionOf(receipt, 'meet-deadline')['commandId'] } },
      'show-case',
    );
    expect(await count(caseId, 'CaseWasOpened')).toBe(1);
  });
});

describe('an old card', () => {
  it('of a preview does not send what was changed on another device since', async () => {
    const { anna, preview, caseId } = await fillIn(here.one);
    const reply = cardIn(await anna.clicks(preview, 'step-back'));
    expect(shown(cardIn(await anna.clicks(preview, 'send-report')))).toBe(shown(reply));
    expect(await here.one.services.cases.readHead(caseId)).toBeUndefined();
  });

  it('sent twice shows the case', async () => {
    const { anna, preview, caseId } = await report(here.one);
    expect(shown(await anna.clicks(preview, 'send-report'))).toContain(caseId);
    expect(shown(await anna.clicks(preview, 'step-back'))).toContain(caseId);
  });

  it('approved one way cannot be approved another way', async () => {
    const { caseId } = await report(here.one);
    await actor('mona', here.one).clicks(channelCard(), 'acknowledge', {}, 'channel');
    await settled();
    await runUntil(here.world, here.one, '2026-11-21T09:05:00Z');
    const approval = here.world.messenger
      .to('mona')
      .find(({ outgoing }) => offers(outgoing.card, 'approve-debriefing'));
    const card = approval?.outgoing.card;
    const head = await here.one.services.cases.readHead(caseId);
    const times = head?.state.debriefing.status === 'proposed' ? head.state.debriefing.times : [];
    const mona = actor('mona', here.one);
    await mona.clicks(card, 'approve-debriefing', { start: times[0]?.start });
    await mona.clicks(card, 'approve-debriefing', { start: times[1]?.start });
    await mona.clicks(card, 'decline-debriefing');
    const after = await here.one.services.cases.readHead(caseId);
    expect(after?.state.debriefing).toMatchObject({ status: 'approved', time: times[0] });
  });
});
