import { numberInWords } from '../../cards/number-in-words.ts';
import { momentInWords } from '../../cards/moment-in-words.ts';
import { occurredInWords } from '../../cards/occurred-in-words.ts';
import type { EvidenceItem } from '../../case/evidence.ts';
import type { CaseState } from '../../case/state.ts';
import { listedOf } from '../../documents/parts.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Texts } from '../../texts/texts.ts';
import { ownWords } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import type { CustodyEntry } from './custody-log.ts';
import { escaped, page, table } from './html.ts';

/** A file as it lies in the archive; nothing lies there for one whose bytes are gone. */
export interface Archived {
  readonly item: EvidenceItem;
  readonly fileName: string;
  readonly isThere: boolean;
}

/** What the overview is made of. */
export interface Chronology {
  readonly state: CaseState;
  /** Who has asked for it. */
  readonly reader: PersonId;
  readonly report: PrivateReport | undefined;
  readonly withWords: boolean;
  readonly files: readonly Archived[];
  readonly log: readonly CustodyEntry[];
  /** UTC instant. */
  readonly now: string;
}

/** The overview of a case as a page that needs nothing else, in the reader's language. Times are Danish, and UTC beside. */
export function chronologyHtml(services: Services, chronology: Chronology, texts: Texts): string {
  const { evidenceDocument: document } = texts;
  const { state, now, log, report, withWords } = chronology;
  const name = nameOf(services.organisation, chronology.reader);
  const title = document.title(numberInWords(state.id, texts));
  const words = withWords && report !== undefined ? ownWords(report) : undefined;
  return page(
    texts.language,
    title,
    [
      `<p>${escaped(document.made(name, momentInWords(now, texts), now))}</p>`,
      section(document.about, facts(services, state, texts)),
      ...(words === undefined ? [] : [section(document.words, `<p class="words">${escaped(words)}</p>`)]),
      section(document.files, filesTable(services, chronology, texts)),
      section(document.log, logTable(log, texts)),
      section(document.proof, `<p>${escaped(document.proofText)}</p>`),
    ].join('\n'),
  );
}

function section(title: string, body: string): string {
  return `<h2>${escaped(title)}</h2>${body}`;
}

function facts({ organisation }: Services, state: CaseState, texts: Texts): string {
  const { evidenceDocument: document, shared, caseFacts } = texts;
  const list = (names: readonly string[]) => listedOf(names) ?? caseFacts.notSaid;
  return table(
    [],
    [
      [document.who, nameOf(organisation, state.reporter)],
      [document.sent, moment(state.reportedAt, texts)],
      [document.occurred, occurredInWords(state.occurred, texts)],
      ...state.episodes.map(({ occurred }) => [document.again, occurredInWords(occurred, texts)]),
      [document.sender, shared.sender[state.sender]],
      [document.kinds, list(state.kinds.map((kind) => shared.kinds[kind]))],
      [document.channels, list(state.channels.map((channel) => shared.channels[channel]))],
    ],
  );
}

function filesTable({ organisation }: Services, { files, report }: Chronology, texts: Texts): string {
  const { columns, missing } = texts.evidenceDocument;
  const rows = files.map(({ item, fileName, isThere }) => {
    const names = report?.files?.find(({ hash }) => hash === item.hash);
    return [
      isThere ? fileName : missing,
      names?.name ?? '',
      names?.original ?? '',
      moment(item.receivedAt, texts),
      nameOf(organisation, item.by),
      String(item.size),
      item.hash,
    ];
  });
  const { file, name, original, received, by, size, hash } = columns;
  return table([file, name, original, received, by, size, hash], rows);
}

function logTable(log: readonly CustodyEntry[], texts: Texts): string {
  const { columns, happened } = texts.evidenceDocument;
  return table(
    [columns.received, happened, columns.by, columns.hash],
    log.map(({ at, what, by, hash }) => [moment(at, texts), what, by, hash]),
  );
}

function moment(at: string, texts: Texts): string {
  return texts.evidenceDocument.moment(momentInWords(at, texts), at);
}
