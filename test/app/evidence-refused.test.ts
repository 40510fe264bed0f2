import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { evidenceLimits } from '../../src/case/evidence.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { actor, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { recordsOf } from '../support/recorded.ts';
import { evidenceSteps } from '../support/kept-evidence.ts';

const here = eachTestIn(startWorld);
const { anna, bytesIn } = evidenceSteps(here);
const { stateOf } = recordsOf(here);

describe('a file that is refused', () => {
  it.each([
    ['too large', 'too-large', 'højst fylde 25 MB'],
    ['out of reach', 'unreachable', 'Prøv gerne at sende den igen'],
    ['somewhere else', 'refused', 'Vedhæft den direkte'],
  ] as const)('because it is %s is said plainly, and the others are kept', async (_, kind, words) => {
    const { caseId } = await report(here.one);
    here.world.files.put('bad', kind);
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['bad', 'p1']);
    expect(titleOf(reply)).toBe('Filen er gemt');
    expect(shown(reply)).toContain(words);
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
    const alone = await anna().sends(['bad']);
    expect(titleOf(alone)).toBe('Jeg kunne ikke gemme det');
    expect(shown(alone)).toContain('Alt andet er, som det var.');
  });

  it('because of its type is known by its bytes', async () => {
    here.world.files.put('exe', new TextEncoder().encode('MZ this is a program'));
    const reply = await anna().sends([{ how: 'uploaded', url: 'exe', name: 'billede.png' }]);
    expect(titleOf(reply)).toBe('Jeg kunne ikke gemme det');
  });

  it('because there are enough leaves the fifty as they are', async () => {
    const { caseId } = await report(here.one);
    for (let batch = 0; batch < 6; batch += 1) {
      const names = Array.from({ length: 9 }, (_, index) => `p${batch}-${index}`);
      names.forEach((name, index) => put(here.world, name, picture(batch * 10 + index)));
      await anna().sends(names);
    }
    const state = await stateOf(caseId);
    expect(state?.evidence).toHaveLength(evidenceLimits.items);
    expect(JSON.stringify(state).length).toBeLessThan(30_000);
    const list = await anna().says('mine sager');
    expect(list.kind).toBe('card');
    put(here.world, 'more', picture(999));
    expect(shown(await anna().sends(['more']))).toContain('50 filer');
  });
});

describe('when storage is down', () => {
  it('the answer says that the file was not kept, and sending it again does', async () => {
    const { caseId } = await report(here.one);
    const down = here.world.start(({ evidence }) => ({
      evidence: { ...evidence, keep: () => Promise.reject(new StorageUnavailable('down', false)) },
    }));
    put(here.world, 'p1', picture(1));
    const reply = await actor('anna', down).sends(['p1']);
    expect(shown(reply)).toContain('ikke gemt');
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    expect(titleOf(await anna().sends(['p1']))).toBe('Filen er gemt');
  });

  it('between bytes and record, the record says nothing that is not so', async () => {
    const { caseId } = await report(here.one);
    const down = here.world.start(({ cases }) => ({
      cases: { ...cases, commit: () => Promise.reject(new StorageUnavailable('down', true)) },
    }));
    put(here.world, 'p1', picture(1));
    await actor('anna', down).sends(['p1']);
    expect((await stateOf(caseId))?.evidence).toEqual([]);
    expect(await bytesIn(caseId, picture(1))).toBe(true);
    expect(titleOf(await anna().sends(['p1']))).toBe('Filen er gemt');
    expect((await stateOf(caseId))?.evidence).toHaveLength(1);
  });
});

describe('bytes that no record names', () => {
  it('are swept a day later, and those that are named stay', async () => {
    const { caseId } = await report(here.one);
    put(here.world, 'p1', picture(1));
    await anna().sends(['p1']);
    await here.one.services.evidence.keep(caseId, picture(2));
    here.world.clock.advance(Temporal.Duration.from({ hours: 23 }));
    await sweepPrivateText(here.one.services);
    expect(await bytesIn(caseId, picture(2))).toBe(true);
    here.world.clock.advance(Temporal.Duration.from({ hours: 2 }));
    await sweepPrivateText(here.one.services);
    expect(await bytesIn(caseId, picture(2))).toBe(false);
    expect(await bytesIn(caseId, picture(1))).toBe(true);
  });
});
