import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/case/document-id.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { shown } from '../support/actor.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { documentSteps, told } from '../support/documents.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const here = eachTestIn(startWorld);
const { press, read, token, fileText } = documentSteps(here);

describe('the number that came back', () => {
  const enter = async (word: string, caseId: CaseId, document: DocumentId, receipt: string) =>
    shown(await press(word, caseId, 'enter-receipt', { document, receipt }));
  const stateOf = async (caseId: CaseId) => (await here.one.services.cases.readHead(caseId))?.state;

  it('finishes the task, and the draft is no draft any more: on the card and in the file', async () => {
    const { caseId } = await report(here.one, told());
    expect(await read('mona', caseId, 'easy-draft')).toContain('Kvitteringsnummer fra EASY');
    const card = await enter('mona', caseId, 'easy-draft', ' EASY-2026-004711 ');
    expect(card).toContain('Nummeret er gemt, og opgaven er færdig.');
    expect(card).not.toContain('Et udkast er ikke en anmeldelse');
    expect((await stateOf(caseId))?.tasks['accident-notice']).toMatchObject({
      receipt: 'EASY-2026-004711',
      outcome: { status: 'done' },
    });
    const file = await fileText(await token('mona', caseId, 'easy-draft'));
    expect(file).toContain('EASY-2026-004711');
    expect(file).not.toContain('Et udkast er ikke en anmeldelse');
    // The other draft is still one.
    expect(await read('ali', caseId, 'register-draft')).toContain('Et udkast er ikke en registrering');
    await enter('ali', caseId, 'register-draft', 'SN-2026-12');
    expect(await read('mona', caseId, 'register-draft')).toContain('SN-2026-12');
  });

  it('is a number and no CPR number; everything else is kept nowhere', async () => {
    const { caseId } = await report(here.one, told());
    const tries = {
      '': 'Skriv nummeret først.',
      '010190-1234': 'ligner et CPR-nummer',
      'ja tak': 'ligner ikke',
    };
    for (const [typed, answer] of Object.entries(tries)) {
      const card = await enter('mona', caseId, 'easy-draft', typed);
      expect(card).toContain(answer);
      expect(card).not.toContain('010190');
    }
    expect((await stateOf(caseId))?.tasks['accident-notice']?.receipt).toBeUndefined();
    expect(JSON.stringify(await here.one.services.cases.readEvents(caseId))).not.toContain('010190');
  });

  it('is entered by those who may, for what has one, while the case is open', async () => {
    const { caseId } = await report(here.one, told());
    for (const [word, document] of [
      ['ali', 'easy-draft'],
      ['karen', 'register-draft'],
      ['anna', 'disease-guide'],
      ['mona', 'apv-note'],
    ] as const)
      expect(await enter(word, caseId, document, 'SN-2026-12'), word).not.toContain('gemt');
    await press('anna', caseId, 'need-nothing-more');
    await press('mona', caseId, 'close-case');
    expect((await stateOf(caseId))?.status).toBe('closed');
    expect(await enter('mona', caseId, 'register-draft', 'SN-2026-12')).toContain('Sagen er ikke åben');
    expect((await stateOf(caseId))?.tasks.register?.receipt).toBeUndefined();
  });
});
