import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { id } from '../organisation/example.ts';
import { actionOf, actor, cardIn, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { answeringOnly, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { recordsOf } from '../support/recorded.ts';
import { evidenceSteps, hashOf } from '../support/kept-evidence.ts';

const here = eachTestIn(startWorld);
const { anna, bytesIn } = evidenceSteps(here);
const { stateOf, eventsOf } = recordsOf(here);

const caseOn = (reply: Reply, verb: string) => actionOf(cardIn(reply), verb)['caseId'] as CaseId;
const draftOf = async (word: string) => (await here.one.services.drafts.read(id(word)))?.draft;

describe('a picture that is pasted', () => {
  it('with nothing open begins a draft that only its sender has, says for how long, and goes with one tap', async () => {
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    expect(titleOf(reply)).toBe('Filen er gemt');
    expect(shown(reply)).toMatch(/Jeg viser det ikke til andre.*7 dage/);
    expect(shown(reply)).not.toMatch(/"type":"Image"|smba|p1/);
    const draft = await draftOf('anna');
    expect(draft?.evidence).toMatchObject([{ hash: hashOf(picture(1)), mediaType: 'image/png', by: 'anna' }]);
    expect(await bytesIn(caseOn(reply, 'add-evidence'), picture(1))).toBe(true);
    expect(await here.one.services.people.casesOf(id('anna'))).toEqual([]);
    const after = await anna().clicks(cardIn(reply), 'remove-evidence');
    expect(shown(after)).toContain('ikke gemt noget endnu');
    expect(await bytesIn(caseOn(reply, 'add-evidence'), picture(1))).toBe(false);
  });

  it('in a draft becomes part of the case with its own time, in the transaction of the yes', async () => {
    put(here.world, 'p1', picture(1));
    const received = await anna().sends(['p1'], 'Beskeden fra fredag');
    expect(shown(received)).toContain('Beskeden fra fredag');
    here.world.clock.advance(Temporal.Duration.from({ hours: 2 }));
    await anna().clicks(cardIn(received), 'resume-draft');
    const { caseId, preview } = await fillInFrom(received);
    expect(shown(preview)).toContain('Du har gemt en fil. Jeg viser den ikke til andre');
    const receipt = await anna().clicks(preview, 'send-report');
    expect(shown(receipt)).toContain('Du har gemt en fil');
    const events = await eventsOf(caseId);
    expect(events[1]).toMatchObject({
      type: 'EvidenceWasReceived',
      by: 'anna',
      hash: hashOf(picture(1)),
      receivedAt: '2026-11-20T09:00:00.000Z',
    });
    const list = await anna().clicks(cardIn(receipt), 'show-evidence');
    expect(shown(list)).toContain('Beskeden fra fredag. Billede');
  });

  async function fillInFrom(received: Reply) {
    await anna().clicks(cardIn(received), 'resume-draft');
    let card = cardIn(await anna().clicks(cardIn(received), 'resume-draft'));
    card = cardIn(
      await anna().clicks(card, 'answer-when', {
        sender: 'outside',
        date: '2026-11-20',
        time: '09:30',
        timeUnknown: 'false',
      }),
    );
    card = cardIn(await anna().clicks(card, 'answer-what', { kinds: 'other', channels: 'sms', words: '' }));
    card = cardIn(await anna().clicks(card, 'answer-who', { told: 'mona,ali', notTold: '' }));
    const preview = cardIn(
      await anna().clicks(card, 'answer-weight', {
        impact: 'unknown',
        absence: 'skip',
        firstAbsence: '',
        treatment: 'skip',
        happenedBefore: 'skip',
      }),
    );
    return { preview, caseId: caseOn(received, 'add-evidence') };
  }

  it('with one open case goes into it, several at once, and delivered again it is one item still', async () => {
    const { caseId } = await report(here.one);
    put(here.world, 'p1', picture(1));
    put(here.world, 'p2', picture(2));
    const reply = await anna().sends(['p1', 'p2', 'p1']);
    expect(titleOf(reply)).toBe('Filerne er gemt');
    const again = await anna().sends(['p1', 'p2', 'p1']);
    expect(titleOf(again)).toBe('Den har jeg allerede');
    expect((await stateOf(caseId))?.evidence.map(({ hash }) => hash)).toEqual([
      hashOf(picture(1)),
      hashOf(picture(2)),
    ]);
    expect(shown(reply)).toContain(hashOf(picture(1)).slice(0, 8));
  });

  it.each(['draft', 'case'])(
    'that was removed from a %s does not come back when Teams brings its message again',
    async (place) => {
      if (place === 'case') await report(here.one);
      put(here.world, 'p1', picture(1));
      const reply = await anna().sends(['p1'], '', 'chat', '1732100000000');
      const caseId = caseOn(reply, 'add-evidence');
      const list = cardIn(await anna().clicks(cardIn(reply), 'show-evidence'));
      const question = cardIn(await anna().clicks(list, 'ask-remove-evidence', { item: hashOf(picture(1)) }));
      await anna().clicks(question, 'remove-evidence');
      await anna().sends(['p1'], '', 'chat', '1732100000000');
      expect(await bytesIn(caseId, picture(1))).toBe(false);
      expect((await draftOf('anna'))?.evidence ?? []).toEqual([]);
      expect((await stateOf(caseId))?.evidence ?? []).toEqual([]);
      // Sent once more on purpose, it is kept.
      await anna().sends(['p1'], '', 'chat', '1732100099999');
      expect(await bytesIn(caseId, picture(1))).toBe(true);
    },
  );

  it('with several open cases waits in a draft of the sender’s own until she says where', async () => {
    const first = await report(here.one);
    const second = await report(here.one);
    put(here.world, 'p1', picture(1));
    const question = await anna().sends(['p1']);
    expect(titleOf(question)).toBe('Hvor hører det til?');
    expect((await draftOf('anna'))?.evidence).toHaveLength(1);
    for (const { caseId } of [first, second]) expect((await stateOf(caseId))?.evidence).toEqual([]);
    const moved = await anna().clicks(cardIn(question), 'move-evidence', { to: first.caseId });
    expect(titleOf(moved)).toBe('Filen er gemt');
    expect((await stateOf(first.caseId))?.evidence).toMatchObject([{ by: 'anna', hash: hashOf(picture(1)) }]);
    expect((await stateOf(second.caseId))?.evidence).toEqual([]);
    expect(await bytesIn(first.caseId, picture(1))).toBe(true);
    // The draft was only begun for it.
    expect(await draftOf('anna')).toBeUndefined();
    // Clicked again, or otherwise on another phone: nothing more.
    expect(titleOf(await anna().clicks(cardIn(question), 'move-evidence', { to: first.caseId }))).toBe(
      'Filen er gemt',
    );
    const late = await anna().clicks(cardIn(question), 'move-evidence', { to: second.caseId });
    expect(titleOf(late)).toBe('Kortet gælder ikke længere');
    expect((await stateOf(second.caseId))?.evidence).toEqual([]);
  });

  it('may turn out to be something new', async () => {
    await report(here.one);
    await report(here.one);
    put(here.world, 'p1', picture(1));
    const question = await anna().sends(['p1']);
    const kept = await anna().clicks(cardIn(question), 'keep-evidence');
    expect(shown(kept)).toContain('kladde');
    expect((await draftOf('anna'))?.evidence).toHaveLength(1);
  });

  it('in a draft can be moved to a case that is open too', async () => {
    const { caseId } = await report(here.one);
    await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake');
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    const question = await anna().clicks(cardIn(reply), 'ask-move-evidence');
    await anna().clicks(cardIn(question), 'move-evidence', { to: caseId });
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
  });

  it('in a channel is left where it is', async () => {
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1'], '', 'channel');
    expect(reply.kind).toBe('text');
    expect(here.world.files.asked).toEqual([]);
    expect(await draftOf('anna')).toBeUndefined();
  });

  it('goes with the draft that is thrown away', async () => {
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    const caseId = caseOn(reply, 'add-evidence');
    const waiting = await anna().says('chikane');
    await anna().clicks(cardIn(waiting), 'discard-draft');
    expect(await bytesIn(caseId, picture(1))).toBe(false);
  });

  it('stays with the case when an old card throws away the draft that was sent', async () => {
    const { caseId } = await fillIn(here.one);
    put(here.world, 'p1', picture(1));
    await anna().sends(['p1']);
    const waiting = cardIn(await anna().says('chikane'));
    const preview = cardIn(await anna().clicks(waiting, 'resume-draft'));
    // The process dies after its answer, so the draft is still there.
    await actor('anna', answeringOnly(here.one)).clicks(preview, 'send-report');
    expect(await draftOf('anna')).toBeDefined();
    const reply = await anna().clicks(waiting, 'discard-draft');
    expect(shown(reply)).toContain('Sagen er åben.');
    expect(await bytesIn(caseId, picture(1))).toBe(true);
    expect(await draftOf('anna')).toBeUndefined();
  });
});
