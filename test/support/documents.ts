import { privateFile } from '../../src/app/private-file.ts';
import type { DocumentId } from '../../src/case/document-id.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, shown } from './actor.ts';
import { textOfDocx } from './docx.ts';
import type { Answers } from './walk.ts';
import type { Here } from './each-test-in.ts';

/** What Anna writes, and nothing else says. */
export const words = 'BLÅBÆRGRØDhemmelig7731';

/** A report that every document has something of; `more` says otherwise of who is told. */
export const told = (more: object = {}): Answers => ({
  what: { kinds: 'threat', words },
  who: { told: 'mona,ali', notTold: 'karen', wordsToLeader: 'true', ...more },
  weight: { impact: '7', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes', happenedBefore: 'no' },
});

/** What people click to read documents and to fetch their files. */
export function documentSteps(here: Here) {
  const press = (word: string, caseId: CaseId, verb: string, inputs: object = {}) =>
    actor(word, here.one).clicks(
      { verb, data: { caseId, commandId: here.one.services.ids.commandId() } },
      verb,
      inputs,
    );

  const read = async (word: string, caseId: CaseId, document: DocumentId) =>
    shown(await press(word, caseId, 'show-document', { document }));

  /** The token of the link on the card of a document; nothing where there is none. */
  async function token(word: string, caseId: CaseId, document: DocumentId, withWords = 'false') {
    const card = shown(await press(word, caseId, 'get-document', { document, withWords }));
    return /file\?file=([\w-]{43})/.exec(card)?.[1];
  }

  /** What the file says; nothing where there is none. */
  async function fileText(link: string | undefined): Promise<string | undefined> {
    const file = link === undefined ? undefined : await privateFile(here.one.services, link);
    return file?.content instanceof Uint8Array ? textOfDocx(file.content) : undefined;
  }

  return { press, read, token, fileText };
}
