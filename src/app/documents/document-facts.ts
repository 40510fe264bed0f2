import { handlerOf, roleOf, viewOf } from '../../case/handler.ts';
import { mayReadWords } from '../../case/may-read-words.ts';
import { isLongSeries } from '../../case/occurrences.ts';
import type { CaseState } from '../../case/state.ts';
import { receiptOf } from '../../case/task-of-document.ts';
import type { DocumentId } from '../../case/document-id.ts';
import type { DocumentFacts } from '../../documents/document-facts.ts';
import { localDate } from '../../law/moments.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { visibility, type CaseField, type Purpose } from '../../organisation/need-to-know.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { CaseRuleId } from '../../law/rule-id.ts';
import type { Texts } from '../../texts/texts.ts';
import { Temporal } from 'temporal-polyfill';
import { dayInWords, lastMomentInWords, momentInWords, timeInWords } from '../copy/moments.ts';
import { nameOf } from '../recipients.ts';
import { learnedFor } from './learned-facts.ts';
import { policeHelpFor } from './police-help-facts.ts';
import type { Services } from '../services.ts';
import { takeDownFor } from './take-down-facts.ts';

/** For whom and for what a document is made. */
export interface DocumentRequest {
  readonly document: DocumentId;
  readonly reader: PersonId;
  /** The person's own words, as far as they could be read; whether they may be shown is decided here. */
  readonly words: string | undefined;
  /** The private text, for what was written with decisions. */
  readonly report?: PrivateReport | undefined;
}

/** So many times a document holds; more are a matter for the list of evidence. */
const mostTimes = 20;

/** What this reader may know of the case for this document, in the words of these texts. */
export function documentFacts(
  services: Services,
  state: CaseState,
  { document, reader, words, report }: DocumentRequest,
  texts: Texts,
): DocumentFacts {
  const { organisation } = services;
  const role = roleFor(state, reader);
  const sees = (field: CaseField) => visibility(role, field, purposesOf(document)) === 'full';
  const sender = knowsCourse(state, reader) ? state.sender : undefined;
  const reported = Temporal.Instant.from(state.reportedAt);
  const reportedOn = localDate(reported);
  return {
    organisation: organisation.organisation,
    unit: unitById(organisation, state.unit)?.name ?? state.unit,
    register: organisation.settings.registerName,
    isOwn: role === 'reporter',
    person: sees('name') ? nameOf(organisation, state.reporter) : undefined,
    handler: handlerFor(services, state, reader),
    sender: sender ?? 'unknown',
    senderInWords: sender === undefined ? undefined : texts.shared.sender[sender],
    times: knowsCourse(state, reader) ? timesOf(state, texts) : [],
    kinds: sees('kinds') ? state.kinds.map((kind) => texts.shared.kinds[kind]) : [],
    channels: sees('kinds') ? state.channels.map((channel) => texts.shared.channels[channel]) : [],
    namesHome: sees('kinds') && state.namesHome,
    isLongSeries: knowsCourse(state, reader) && isLongSeries(state),
    firstAbsence:
      state.firstAbsence === undefined || !sees('absence')
        ? undefined
        : dayInWords(state.firstAbsence, texts),
    easyBy: sees('absence') ? lastOf(state, ['easy_absence', 'easy_no_absence'], texts) : undefined,
    policeBy: sees('dates') ? lastOf(state, ['police_comp'], texts) : undefined,
    insurance: organisation.settings.voldsskadeforsikring,
    reported: momentInWords(state.reportedAt, texts),
    month: `${texts.dates.months[reportedOn.month - 1] ?? ''} ${String(reportedOn.year)}`,
    year: String(reportedOn.year),
    learned: isOfLearning(document) ? learnedFor(state, { reader, report }, texts) : [],
    words: mayHaveWords(state, reader) ? words : undefined,
    policeHelp:
      document === 'police-note' ? policeHelpFor(services, state, { reader, report }, texts) : undefined,
    takeDown: document === 'take-down-list' ? takeDownFor(state, { reader, report }, texts) : [],
    receipt: receiptOf(state, document),
  };
}

function roleFor(state: CaseState, reader: PersonId) {
  return reader === state.reporter ? 'reporter' : (roleOf(state, reader) ?? 'other');
}

/** When it happened and where the sender stands is for the person and for whoever leads. */
function knowsCourse(state: CaseState, reader: PersonId): boolean {
  const view = viewOf(state, reader);
  return view === 'reporter' || view === 'leader';
}

/** Own words are the person's own; a leader who reads them in the case, with the person's consent, has them here too. */
function mayHaveWords(state: CaseState, reader: PersonId): boolean {
  const role = roleFor(state, reader);
  if (role === 'reporter') return true;
  return visibility(role, 'words', ['care', 'notification']) === 'full' && mayReadWords(state, reader);
}

/** Whether a document is about what a case teaches. */
function isOfLearning(document: DocumentId): boolean {
  return document === 'apv-note' || document === 'yearly-discussion';
}

/** What a document is for decides what its reader needs to know. */
function purposesOf(document: DocumentId): readonly Purpose[] {
  switch (document) {
    case 'easy-draft':
      return ['notification'];
    case 'police-note':
      return ['police'];
    case 'register-draft':
      return ['care'];
    default:
      return [];
  }
}

/** Only leaders read who leads; to a representative it could tell whom the person went to. */
function handlerFor({ organisation }: Services, state: CaseState, reader: PersonId): string | undefined {
  const handler = viewOf(state, reader) === 'leader' ? handlerOf(state) : undefined;
  return handler === undefined ? undefined : nameOf(organisation, handler);
}

function timesOf({ occurred, episodes }: CaseState, texts: Texts): readonly string[] {
  return [{ occurred }, ...episodes]
    .map((time) => time.occurred)
    .filter(({ precision }) => precision !== 'unknown')
    .slice(0, mostTimes)
    .map((time) => timeInWords(time, texts));
}

/** The last moment that comes first, of clocks that run. */
function lastOf({ deadlines }: CaseState, rules: readonly CaseRuleId[], texts: Texts): string | undefined {
  const [first] = deadlines
    .filter(({ record, status }) => status === 'running' && rules.some((rule) => rule === record.rule))
    .map(({ record }) => record.lastMoment)
    .sort();
  return first === undefined ? undefined : lastMomentInWords(first, texts);
}
