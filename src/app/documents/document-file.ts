import { documentsFor } from '../../case/documents-for.ts';
import type { CaseId } from '../../case/ids.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import type { FileToFetch } from '../file-to-fetch.ts';
import type { Services } from '../services.ts';
import { linkedChoice } from './document-link.ts';
import { documentFor } from './make-document.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word file behind a link, made when it is fetched; nothing for somebody who may not have it any more. */
export async function documentFile(
  services: Services,
  {
    caseId,
    person,
    item,
  }: { readonly caseId: CaseId; readonly person: PersonId; readonly item?: string | undefined },
): Promise<FileToFetch | undefined> {
  const choice = linkedChoice(item);
  const state = (await services.cases.readHead(caseId))?.state;
  if (choice === undefined || state === undefined || !hasPart(services, state, person)) return undefined;
  if (!documentsFor(state, person).includes(choice.document)) return undefined;
  const document = await documentFor(services, state, { ...choice, reader: person });
  // A file lies among others, so its name says nothing.
  const name = document.language === 'da' ? 'dokument.docx' : 'document.docx';
  return { name, type: docx, content: await services.writeDocument(document) };
}
