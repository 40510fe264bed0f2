import { instantText } from '../../case/instants.ts';
import type { CaseState } from '../../case/state.ts';
import { isAboutPerson } from '../../case/tasks/task-kind.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import { textsIn } from '../../texts/texts-in.ts';
import type { Texts } from '../../texts/texts.ts';
import type { FileToFetch } from '../file-to-fetch.ts';
import { naming } from '../beyond-file.ts';
import { languageOf } from '../reader.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { collect, type Kept } from './collect.ts';
import { draftRows, factRows, noteRows, privateRows } from './facts.ts';
import { evidenceRows } from './evidence.ts';
import { deadlineRows, historyRows, messageRows } from './happened.ts';
import { page } from './html.ts';
import { momentInWords } from './moments.ts';
import { planRows } from './plan.ts';
import { consentRows, ownRows, peopleRows, readerRows } from './people.ts';
import type { Section } from './section.ts';

/**
 * Everything that is kept about a case and its person (GDPR art. 15), as a page to read and as data, in one ZIP. Made in
 * memory when it is fetched, and kept nowhere. Of others it holds no more than their names, roles and acts in the case.
 */
export async function copyFile(inFile: Services, state: CaseState): Promise<FileToFetch> {
  const kept = await collect(inFile, state);
  const texts = textsIn(languageOf(inFile, state.reporter, kept.person));
  const services = await naming(inFile, state.notTold, texts);
  const at = instantText(services.clock.now());
  const files = [
    { name: `${texts.language === 'da' ? 'kopi' : 'copy'}.html`, content: html(services, kept, texts, at) },
    { name: 'data.json', content: JSON.stringify(data(services, kept, at), undefined, 2) },
  ];
  const encoder = new TextEncoder();
  const pieces = await Array.fromAsync(
    services.writeArchive(
      entries(
        files.map(({ name, content }) => ({ name, content: encoder.encode(content), isText: true, at })),
      ),
    ),
  );
  return { name: 'kopi.zip', type: 'application/zip', content: together(pieces) };
}

function html(services: Services, kept: Kept, texts: Texts, at: string): string {
  const { file } = texts.copy;
  const { state } = kept;
  const sections: readonly Section[] = [
    {
      title: file.sections.case,
      rows: [...factRows(services, state, texts), ...planRows(services, kept, texts)],
    },
    { title: file.sections.private, rows: [...privateRows(kept.text, texts), ...noteRows(kept, texts)] },
    { title: file.sections.consents, rows: consentRows(services, kept, texts) },
    { title: file.sections.people, rows: peopleRows(services, state, texts) },
    { title: file.sections.readers, rows: readerRows(services, kept, texts) },
    { title: file.sections.deadlines, rows: deadlineRows(state, texts) },
    { title: file.sections.messages, rows: messageRows(services, kept, texts) },
    { title: file.sections.evidence, rows: evidenceRows(kept, texts) },
    { title: file.sections.history, rows: historyRows(services, kept, texts) },
    { title: file.sections.draft, rows: draftRows(kept.draft, texts) },
    { title: file.sections.person, rows: ownRows(services, kept, texts) },
  ];
  return page({
    language: texts.language,
    title: file.title,
    intro: [file.made(momentInWords(at, texts)), file.about],
    nothing: file.nothing,
    sections,
  });
}

/** The same as it lies in storage, with the names of the ids. */
function data({ organisation }: Services, { state, events, text, draft, person }: Kept, madeAt: string) {
  const ids = [
    state.reporter,
    ...state.notTold,
    ...[...state.told, ...state.left, ...state.chain].map((entry) => entry.person),
  ];
  return {
    madeAt,
    names: Object.fromEntries(ids.map((id) => [id, nameOf(organisation, id)])),
    case: state,
    events,
    private: text.kind === 'report' ? ofThePerson(text.report) : text.kind,
    draft,
    person,
  };
}

/** What was noted of others, for example of the sender, is not the person’s to have. */
function ofThePerson(report: PrivateReport): PrivateReport {
  const { taskNotes, ...own } = report;
  const about = taskNotes?.filter(({ task }) => isAboutPerson(task));
  return about === undefined ? own : { ...own, taskNotes: about };
}

async function* entries<Entry>(all: readonly Entry[]): AsyncIterable<Entry> {
  for (const entry of all) yield await Promise.resolve(entry);
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
