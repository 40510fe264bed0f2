import type { CaseId } from '../case/ids.ts';
import { instantText, secondsLater } from '../case/instants.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Link } from '../ports/link-store.ts';
import { evidenceItemFile, evidencePackFile } from './evidence/private-evidence.ts';
import { copyFile } from './copy/copy-file.ts';
import { documentFile } from './documents/document-file.ts';
import type { FileToFetch } from './file-to-fetch.ts';
import type { Services } from './services.ts';

/** A link to something private, as it is kept. */
export type PrivateLink = Extract<Link, { readonly kind: 'private-file' }>;

/** Minutes until a private link leads nowhere. */
export const privateLinkMinutes = 15;

/** Where the file can be fetched for a quarter of an hour; nothing where people cannot reach the bot. */
export async function linkToFile(
  { links, ids, clock, publicUrl }: Services,
  file: { caseId: CaseId; person: PersonId; what: PrivateLink['what']; item?: string },
): Promise<string | undefined> {
  if (publicUrl === '') return undefined;
  const token = ids.linkToken();
  const until = secondsLater(instantText(clock.now()), privateLinkMinutes * 60);
  await links.write(token, { kind: 'private-file', ...file, until });
  return `${publicUrl}/file?file=${token}`;
}

/**
 * The file behind a private link. Nothing, as for a link that nobody was given, once its time has passed or whoever
 * asked for it may not have it any more: that is looked at when it is fetched.
 */
export async function privateFile(services: Services, token: string): Promise<FileToFetch | undefined> {
  const link = await services.links.read(token);
  if (link?.kind !== 'private-file' || link.until <= instantText(services.clock.now())) return undefined;
  switch (link.what) {
    case 'copy':
      return copyOf(services, link);
    case 'evidence-item':
      return evidenceItemFile(services, link);
    case 'evidence-pack':
      return evidencePackFile(services, link);
    case 'document':
      return documentFile(services, link);
  }
}

async function copyOf(services: Services, { caseId, person }: PrivateLink): Promise<FileToFetch | undefined> {
  const state = (await services.cases.readHead(caseId))?.state;
  return state?.reporter === person ? copyFile(services, state) : undefined;
}
