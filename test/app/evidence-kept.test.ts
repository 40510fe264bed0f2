import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { evidenceLimits } from '../../src/case/evidence.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { privateFile } from '../../src/app/private-file.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { id } from '../organisation/example.ts';
import { actor, actionOf, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { answeringOnly, startWorld, type Instance, type World } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

const anna = () => actor('anna', one);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const stateOf = async (caseId: CaseId) => (await one.services.cases.readHead(caseId))?.state;
const eventsOf = async (caseId: CaseId) =>
  (await one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
const caseOn = (reply: Reply, verb: string) => actionOf(cardIn(reply), verb)['caseId'] as CaseId;
/** Whether exactly these bytes lie there. */
const bytesIn = async (caseId: CaseId, bytes: Uint8Array) => {
  const there = await one.services.evidence.read(caseId, hashOf(bytes));
  return there !== undefined && hashOf(there) === hashOf(bytes);
};
const draftOf = async (word: string) => (await one.services.drafts.read(id(word)))?.draft;

describe('a picture that is pasted', () => {
  it('with nothing open begins a draft that only its sender has, says for how long, and goes with one tap', async () => {
    put(world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    expect(titleOf(reply)).toBe('Filen er gemt');
    expect(shown(reply)).toMatch(/Jeg viser det ikke til andre.*7 dage/);
    expect(shown(reply)).not.toMatch(/"type":"Image"|smba|p1/);
    const draft = await draftOf('anna');
    expect(draft?.evidence).toMatchObject([{ hash: hashOf(picture(1)), mediaType: 'image/png', by: 'anna' }]);
    expect(await bytesIn(caseOn(reply, 'add-evidence'), picture(1))).toBe(true);
    expect(await one.services.people.casesOf(id('anna'))).toEqual([]);
    const after = await anna().clicks(cardIn(reply), 'remove-evidence');
    expect(shown(after)).toContain('ikke gemt noget endnu');
    expect(await bytesIn(caseOn(reply, 'add-evidence'), picture(1))).toBe(false);
  });

  it('in a draft becomes part of the case with its own time, in the transaction of the yes', async () => {
    put(world, 'p1', picture(1));
    const received = await anna().sends(['p1'], 'Beskeden fra fredag');
    expect(shown(received)).toContain('Beskeden fra fredag');
    world.clock.advance(Temporal.Duration.from({ hours: 2 }));
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
    const { caseId } = await report(one);
    put(world, 'p1', picture(1));
    put(world, 'p2', picture(2));
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
      if (place === 'case') await report(one);
      put(world, 'p1', picture(1));
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
    const first = await report(one);
    const second = await report(one);
    put(world, 'p1', picture(1));
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
    await report(one);
    await report(one);
    put(world, 'p1', picture(1));
    const question = await anna().sends(['p1']);
    const kept = await anna().clicks(cardIn(question), 'keep-evidence');
    expect(shown(kept)).toContain('kladde');
    expect((await draftOf('anna'))?.evidence).toHaveLength(1);
  });

  it('in a draft can be moved to a case that is open too', async () => {
    const { caseId } = await report(one);
    await anna().clicks(cardIn(await anna().says('chikane')), 'start-intake');
    put(world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    const question = await anna().clicks(cardIn(reply), 'ask-move-evidence');
    await anna().clicks(cardIn(question), 'move-evidence', { to: caseId });
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
  });

  it('in a channel is left where it is', async () => {
    put(world, 'p1', picture(1));
    const reply = await anna().sends(['p1'], '', 'channel');
    expect(reply.kind).toBe('text');
    expect(world.files.asked).toEqual([]);
    expect(await draftOf('anna')).toBeUndefined();
  });

  it('goes with the draft that is thrown away', async () => {
    put(world, 'p1', picture(1));
    const reply = await anna().sends(['p1']);
    const caseId = caseOn(reply, 'add-evidence');
    const waiting = await anna().says('chikane');
    await anna().clicks(cardIn(waiting), 'discard-draft');
    expect(await bytesIn(caseId, picture(1))).toBe(false);
  });

  it('stays with the case when an old card throws away the draft that was sent', async () => {
    const { caseId } = await fillIn(one);
    put(world, 'p1', picture(1));
    await anna().sends(['p1']);
    const waiting = cardIn(await anna().says('chikane'));
    const preview = cardIn(await anna().clicks(waiting, 'resume-draft'));
    // The process dies after its answer, so the draft is still there.
    await actor('anna', answeringOnly(one)).clicks(preview, 'send-report');
    expect(await draftOf('anna')).toBeDefined();
    const reply = await anna().clicks(waiting, 'discard-draft');
    expect(shown(reply)).toContain('Sagen er åben.');
    expect(await bytesIn(caseId, picture(1))).toBe(true);
    expect(await draftOf('anna')).toBeUndefined();
  });
});

describe('a file that is refused', () => {
  it.each([
    ['too large', 'too-large', 'højst fylde 25 MB'],
    ['out of reach', 'unreachable', 'Prøv gerne at sende den igen'],
    ['somewhere else', 'refused', 'Vedhæft den direkte'],
  ] as const)('because it is %s is said plainly, and the others are kept', async (_, kind, words) => {
    const { caseId } = await report(one);
    world.files.put('bad', kind);
    put(world, 'p1', picture(1));
    const reply = await anna().sends(['bad', 'p1']);
    expect(titleOf(reply)).toBe('Filen er gemt');
    expect(shown(reply)).toContain(words);
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
    const alone = await anna().sends(['bad']);
    expect(titleOf(alone)).toBe('Jeg kunne ikke gemme det');
    expect(shown(alone)).toContain('Alt andet er, som det var.');
  });

  it('because of its type is known by its bytes', async () => {
    world.files.put('exe', new TextEncoder().encode('MZ this is a program'));
    const reply = await anna().sends([{ how: 'uploaded', url: 'exe', name: 'billede.png' }]);
    expect(titleOf(reply)).toBe('Jeg kunne ikke gemme det');
  });

  it('because there are enough leaves the fifty as they are', async () => {
    const { caseId } = await report(one);
    for (let batch = 0; batch < 6; batch += 1) {
      const names = Array.from({ length: 9 }, (_, index) => `p${batch}-${index}`);
      names.forEach((name, index) => put(world, name, picture(batch * 10 + index)));
      await anna().sends(names);
    }
    const state = await stateOf(caseId);
    expect(state?.evidence).toHaveLength(evidenceLimits.items);
    expect(JSON.stringify(state).length).toBeLessThan(30_000);
    const list = await anna().says('mine sager');
    expect(list.kind).toBe('card');
    put(world, 'more', picture(999));
    expect(shown(await anna().sends(['more']))).toContain('50 filer');
  });
});

describe('when storage is down', () => {
  it('the answer says that the file was not kept, and sending it again does', async () => {
    const { caseId } = await report(one);
    const down = world.start(({ evidence }) => ({
      evidence: { ...evidence, keep: () => Promise.reject(new StorageUnavailable('down', false)) },
    }));
    put(world, 'p1', picture(1));
    const reply = await actor('anna', down).sends(['p1']);
    expect(shown(reply)).toContain('ikke gemt');
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    expect(titleOf(await anna().sends(['p1']))).toBe('Filen er gemt');
  });

  it('between bytes and record, the record says nothing that is not so', async () => {
    const { caseId } = await report(one);
    const down = world.start(({ cases }) => ({
      cases: { ...cases, commit: () => Promise.reject(new StorageUnavailable('down', true)) },
    }));
    put(world, 'p1', picture(1));
    await actor('anna', down).sends(['p1']);
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    expect(await bytesIn(caseId, picture(1))).toBe(true);
    expect(titleOf(await anna().sends(['p1']))).toBe('Filen er gemt');
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
  });
});

describe('bytes that no record names', () => {
  it('are swept a day later, and those that are named stay', async () => {
    const { caseId } = await report(one);
    put(world, 'p1', picture(1));
    await anna().sends(['p1']);
    await one.services.evidence.keep(caseId, picture(2));
    world.clock.advance(Temporal.Duration.from({ hours: 23 }));
    await sweepPrivateText(one.services);
    expect(await bytesIn(caseId, picture(2))).toBe(true);
    world.clock.advance(Temporal.Duration.from({ hours: 2 }));
    await sweepPrivateText(one.services);
    expect(await bytesIn(caseId, picture(2))).toBe(false);
    expect(await bytesIn(caseId, picture(1))).toBe(true);
  });
});

describe('the list', () => {
  async function withTwo() {
    const { caseId, receipt } = await report(one);
    put(world, 'p1', picture(1));
    put(world, 'p2', picture(2));
    await anna().sends(['p1', { how: 'uploaded', url: 'p2', name: 'hemmeligt-navn.png' }]);
    return { caseId, list: cardIn(await anna().clicks(receipt, 'show-evidence')) };
  }

  it('gives a link to one file that works for a quarter of an hour and is recorded', async () => {
    const { caseId, list } = await withTwo();
    const link = await anna().clicks(list, 'open-evidence', { item: hashOf(picture(2)) });
    const token = tokenIn(link);
    const file = await fetchFile(token);
    expect(file).toMatchObject({ name: '02-billede.png', type: 'image/png' });
    expect(file?.content instanceof Uint8Array && hashOf(file.content)).toBe(hashOf(picture(2)));
    expect((await eventsOf(caseId)).at(-1)).toEqual({
      type: 'EvidenceWasShown',
      by: 'anna',
      hash: hashOf(picture(2)),
    });
    world.clock.advance(Temporal.Duration.from({ minutes: 16 }));
    expect(await fetchFile(token)).toBeUndefined();
  });

  it('gives names, which stand in the private text and nowhere else', async () => {
    const { caseId, list } = await withTwo();
    const form = await anna().clicks(list, 'name-evidence', { item: hashOf(picture(1)) });
    const after = await anna().clicks(cardIn(form), 'save-evidence-name', { name: 'BLÅBÆRGRØD' });
    expect(shown(after)).toContain('BLÅBÆRGRØD. Billede');
    expect((await eventsOf(caseId)).at(-1)).toMatchObject({ type: 'EvidenceWasNamed' });
    const everywhere = JSON.stringify([await world.everything(), world.log, world.messenger.sent]);
    expect(everywhere).not.toContain('BLÅBÆRGRØD');
    expect(everywhere).not.toContain('hemmeligt-navn');
  });

  it('removes a file after one question: bytes and link are gone, that it was there is not', async () => {
    const { caseId, list } = await withTwo();
    const token = tokenIn(await anna().clicks(list, 'open-evidence', { item: hashOf(picture(1)) }));
    const question = await anna().clicks(list, 'ask-remove-evidence', { item: hashOf(picture(1)) });
    const after = await anna().clicks(cardIn(question), 'remove-evidence');
    expect(shown(after)).toContain('Du har gemt en fil');
    expect(await fetchFile(token)).toBeUndefined();
    expect(await bytesIn(caseId, picture(1))).toBe(false);
    expect((await eventsOf(caseId)).at(-1)).toEqual({
      type: 'EvidenceWasRemoved',
      by: 'anna',
      hash: hashOf(picture(1)),
    });
    // From the old card nothing happens twice, and what is gone is said to be gone.
    const gone = await anna().clicks(list, 'open-evidence', { item: hashOf(picture(1)) });
    expect(shown(gone)).toContain('Filen er her ikke mere');
  });

  it('is nobody else’s: whoever is told of the case, or of nothing, gets the answer of a case that is not there', async () => {
    const { caseId, list } = await withTwo();
    const nowhere = one.services.ids.caseId();
    for (const word of ['mona', 'ali', 'bo', 'peter']) {
      for (const verb of [
        'open-evidence',
        'name-evidence',
        'ask-remove-evidence',
        'ask-evidence-pack',
        'ask-collect',
      ]) {
        const ask = (number: CaseId) =>
          actor(word, one).clicks(
            { verb, data: { ...actionOf(list, verb), caseId: number } },
            verb,
            verb.includes('-evidence') && verb !== 'ask-evidence-pack' ? { item: hashOf(picture(1)) } : {},
          );
        expect(shown(await ask(caseId)), `${verb} by ${word}`).toBe(shown(await ask(nowhere)));
      }
    }
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
    const others = JSON.stringify(world.messenger.sent.filter(({ to }) => to !== 'a:anna'));
    expect(others).not.toContain(hashOf(picture(1)));
  });

  it('can be read and emptied when the case is withdrawn, but takes nothing new', async () => {
    const { caseId, list } = await withTwo();
    await anna().clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } },
      'withdraw-case',
    );
    const again = cardIn(
      await anna().clicks(
        { verb: 'show-evidence', data: { caseId, commandId: one.services.ids.commandId() } },
        'show-evidence',
      ),
    );
    expect(offers(again, 'add-evidence')).toBe(false);
    expect(offers(again, 'ask-evidence-pack')).toBe(true);
    expect(offers(list, 'add-evidence')).toBe(true);
    // Sent now, a file begins something new.
    put(world, 'p3', picture(3));
    expect(shown(await anna().sends(['p3']))).toContain('kladde');
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
  });
});

function tokenIn(reply: Reply): string {
  const found = /\/file\?file=([\w-]{43})/.exec(JSON.stringify(reply));
  if (found?.[1] === undefined) throw new Error(`no link: ${JSON.stringify(reply)}`);
  return found[1];
}

function fetchFile(token: string) {
  return privateFile(one.services, token);
}
