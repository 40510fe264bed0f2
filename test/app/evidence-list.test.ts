import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { privateFile } from '../../src/app/private-file.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { actionOf, actor, cardIn, offers, shown } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { recordsOf } from '../support/recorded.ts';
import { evidenceSteps, hashOf } from '../support/kept-evidence.ts';

const here = eachTestIn(startWorld);
const { anna, bytesIn } = evidenceSteps(here);
const { stateOf, eventsOf } = recordsOf(here);

function tokenIn(reply: Reply): string {
  const found = /\/file\?file=([\w-]{43})/.exec(JSON.stringify(reply));
  if (found?.[1] === undefined) throw new Error(`no link: ${JSON.stringify(reply)}`);
  return found[1];
}
function fetchFile(token: string) {
  return privateFile(here.one.services, token);
}

describe('the list', () => {
  async function withTwo() {
    const { caseId, receipt } = await report(here.one);
    put(here.world, 'p1', picture(1));
    put(here.world, 'p2', picture(2));
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
    here.world.clock.advance(Temporal.Duration.from({ minutes: 16 }));
    expect(await fetchFile(token)).toBeUndefined();
  });

  it('gives names, which stand in the private text and nowhere else', async () => {
    const { caseId, list } = await withTwo();
    const form = await anna().clicks(list, 'name-evidence', { item: hashOf(picture(1)) });
    const after = await anna().clicks(cardIn(form), 'save-evidence-name', { name: 'BLÅBÆRGRØD' });
    expect(shown(after)).toContain('BLÅBÆRGRØD. Billede');
    expect((await eventsOf(caseId)).at(-1)).toMatchObject({ type: 'EvidenceWasNamed' });
    const everywhere = JSON.stringify([
      await here.world.everything(),
      here.world.log,
      here.world.messenger.sent,
    ]);
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
    const nowhere = here.one.services.ids.caseId();
    for (const word of ['mona', 'ali', 'bo', 'peter']) {
      for (const verb of [
        'open-evidence',
        'name-evidence',
        'ask-remove-evidence',
        'ask-evidence-pack',
        'ask-collect',
      ]) {
        const ask = (number: CaseId) =>
          actor(word, here.one).clicks(
            { verb, data: { ...actionOf(list, verb), caseId: number } },
            verb,
            verb.includes('-evidence') && verb !== 'ask-evidence-pack' ? { item: hashOf(picture(1)) } : {},
          );
        expect(shown(await ask(caseId)), `${verb} by ${word}`).toBe(shown(await ask(nowhere)));
      }
    }
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
    const others = JSON.stringify(here.world.messenger.sent.filter(({ to }) => to !== 'a:anna'));
    expect(others).not.toContain(hashOf(picture(1)));
  });

  it('can be read and emptied when the case is withdrawn, but takes nothing new', async () => {
    const { caseId, list } = await withTwo();
    await anna().clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
      'withdraw-case',
    );
    const again = cardIn(
      await anna().clicks(
        { verb: 'show-evidence', data: { caseId, commandId: here.one.services.ids.commandId() } },
        'show-evidence',
      ),
    );
    expect(offers(again, 'add-evidence')).toBe(false);
    expect(offers(again, 'ask-evidence-pack')).toBe(true);
    expect(offers(list, 'add-evidence')).toBe(true);
    // Sent now, a file begins something new.
    put(here.world, 'p3', picture(3));
    expect(shown(await anna().sends(['p3']))).toContain('kladde');
    expect((await stateOf(caseId))?.evidence).toHaveLength(2);
  });
});
