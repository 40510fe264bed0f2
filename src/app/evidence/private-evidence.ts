import type { EvidenceItem } from '../../case/evidence.ts';
import type { CaseId } from '../../case/ids.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { mayExport } from '../../case/keep-evidence.ts';
import { hasPart } from '../access.ts';
import type { FileToFetch } from '../file-to-fetch.ts';
import type { Services } from '../services.ts';
import { textsIn } from '../../texts/texts-in.ts';
import { archiveName } from './archive-names.ts';
import { packEntries } from './pack.ts';
import { packChoice } from './pack-link.ts';

/** What a private link says: whose case or draft, who asked for it, and which one. */
interface LinkToEvidence {
  readonly caseId: CaseId;
  readonly person: PersonId;
  readonly item?: string | undefined;
}

/** One kept file, for whoever keeps it: looked up anew, so that what was removed is gone behind its links too. */
export async function evidenceItemFile(
  services: Services,
  link: LinkToEvidence,
): Promise<FileToFetch | undefined> {
  const items = await itemsOf(services, link);
  const index = items.findIndex(({ hash }) => hash === link.item);
  const item = items[index];
  if (item === undefined) return undefined;
  const content = await services.evidence.read(link.caseId, item.hash);
  if (content === undefined) return undefined;
  return { name: archiveName(item.mediaType, index, textsIn('da')), type: item.mediaType, content };
}

/** All of it in one archive, written while it is fetched. */
export async function evidencePackFile(
  services: Services,
  link: LinkToEvidence,
): Promise<FileToFetch | undefined> {
  const state = (await services.cases.readHead(link.caseId))?.state;
  if (state === undefined || state.evidence.length === 0) return undefined;
  // A yes can be taken back within the quarter of an hour too.
  if (!hasPart(services, state, link.person) || !mayExport(state, link.person)) return undefined;
  const choice = packChoice(link.item);
  const { fileName } = textsIn(choice.language).evidenceDocument;
  return {
    name: `${fileName}.zip`,
    type: 'application/zip',
    content: services.writeArchive(packEntries(services, state, { ...choice, reader: link.person })),
  };
}

async function itemsOf(
  services: Services,
  { caseId, person }: LinkToEvidence,
): Promise<readonly EvidenceItem[]> {
  const state = (await services.cases.readHead(caseId))?.state;
  if (state !== undefined) return state.reporter === person ? state.evidence : [];
  const stored = await services.drafts.read(person, caseId);
  return stored?.draft.caseId === caseId ? (stored.draft.evidence ?? []) : [];
}
