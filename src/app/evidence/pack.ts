import type { EvidenceItem } from '../../case/evidence.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { instantText } from '../../case/instants.ts';
import type { ArchiveEntry } from '../../ports/archive.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { textsIn } from '../../texts/texts-in.ts';
import type { Texts } from '../../texts/texts.ts';
import { readPrivately } from '../private-notes.ts';
import type { Services } from '../services.ts';
import { archiveName } from './archive-names.ts';
import { chronologyHtml, type Archived } from './chronology.ts';
import { custodyCsv, custodyLog } from './custody-log.ts';
import type { PackChoice } from './pack-link.ts';

const sumsName = 'SHA256SUMS.txt';

/**
 * Everything that is kept in a case, as the files of one archive in a fixed order: the files first, as they were
 * received and one at a time, then what can only be said when all of them have been read.
 */
export async function* packEntries(
  services: Services,
  state: CaseState,
  { language, reader, ...choice }: PackChoice & { readonly reader: PersonId },
): AsyncGenerator<ArchiveEntry> {
  const isOwn = reader === state.reporter;
  const withWords = choice.withWords && isOwn;
  const texts = textsIn(language);
  const { evidenceDocument: document } = texts;
  const now = instantText(services.clock.now());
  const files: Archived[] = [];
  for (const [index, item] of state.evidence.entries()) {
    const fileName = archiveName(item.mediaType, index, texts);
    const content = await readIfPossible(services, state, item);
    files.push({ item, fileName, isThere: content !== undefined });
    if (content !== undefined) yield { name: fileName, content, isText: false, at: item.receivedAt };
  }
  const [report, events] = await Promise.all([
    // What files are called is the person's alone, like the words.
    isOwn ? readPrivately(services, state.id) : undefined,
    services.cases.readEvents(state.id),
  ]);
  const recorded = events.map((event) => event.recorded);
  const log = custodyLog(services, recorded, texts);
  const chronology = chronologyHtml(services, { state, reader, report, withWords, files, log, now }, texts);
  yield text(document.chronologyName, chronology, now);
  yield text(sumsName, sums(files), now);
  yield text(document.logName, custodyCsv(log, texts), now);
  yield text(document.checkName, checkText(texts), now);
}

/** One file that cannot be read must not keep the others: the overview says that it is missing. */
async function readIfPossible(
  { evidence, log }: Services,
  { id }: CaseState,
  { hash }: EvidenceItem,
): Promise<Uint8Array | undefined> {
  try {
    return await evidence.read(id, hash);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    log.error('private-text.unreadable', { case: id, reason: error.reason });
    return undefined;
  }
}

/** As `sha256sum -c` reads it. */
function sums(files: readonly Archived[]): string {
  return files
    .filter(({ isThere }) => isThere)
    .map(({ item, fileName }) => `${item.hash}  ${fileName}\n`)
    .join('');
}

function checkText({ evidenceDocument: document }: Texts): string {
  return `${document.check(sumsName)}\n\n${document.proof}\n\n${document.proofText}\n`.replaceAll(
    '\n',
    '\r\n',
  );
}

function text(name: string, content: string, at: string): ArchiveEntry {
  return { name, content: new TextEncoder().encode(content), isText: true, at };
}
