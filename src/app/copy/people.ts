import { purposeInWords } from '../../cards/consent-data.ts';
import { readingInWords } from '../../cards/case-readers.ts';
import type { Consent } from '../../case/consent.ts';
import { consentOf } from '../../case/consents.ts';
import type { RecordedEvent } from '../../case/events.ts';
import type { Told } from '../../case/facts.ts';
import type { CaseState } from '../../case/state.ts';
import { personOf } from '../../organisation/directory.ts';
import { consentWordings, past } from '../../texts/consent-wordings.ts';
import type { Texts } from '../../texts/texts.ts';
import { languageOf } from '../reader.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { readersIn } from '../views/readers.ts';
import type { Kept } from './collect.ts';
import { asIfAnotherYear, momentInWords } from './moments.ts';
import { rowOf, type Row } from './section.ts';

/** Each answer that was ever given, with its date and the text that was answered. */
export function consentRows(services: Services, kept: Kept, texts: Texts): readonly Row[] {
  const { state, events } = kept;
  const first = withReport(kept);
  return [...first, ...events.flatMap(answerIn)].flatMap((answer) => {
    const entry = [...state.told, ...state.left].find(({ person }) => person === answer.person);
    const name = nameOf(services.organisation, entry?.person ?? state.reporter);
    const whom = entry === undefined ? {} : { whom: { ...entry, name } };
    const moment = momentInWords(answer.at, texts);
    const { file } = texts.copy;
    return rowOf(
      purposeInWords({ purpose: answer.purpose, ...whom }, texts),
      `${answer.given ? file.gave(moment) : file.refused(moment)}\n${file.wording(answer.wording, wordingOf(answer, name, texts))}`,
    );
  });
}

/** What was answered with the report, whatever was answered since. */
function withReport({ state, events }: Kept): readonly Consent[] {
  const [report] = events.map(({ event }) => event);
  if (report?.type !== 'CaseWasReported') return [];
  const later = [...state.told, ...state.left].filter(({ person }) =>
    state.joined.some((entry) => entry.person === person && entry.isNew),
  );
  const told = [...report.told, ...later];
  const then = { ...state, consents: report.consents, consentChanges: [], told };
  const asked = [
    ...told.map(({ person }) => consentOf(then, 'told', person)),
    ...(['words', 'mentioned'] as const).map((purpose) => consentOf(then, purpose)),
  ];
  return asked.filter((answer) => answer !== undefined);
}

function answerIn({ at, event }: RecordedEvent): Consent[] {
  if (event.type !== 'ConsentWasGiven' && event.type !== 'ConsentWasWithdrawn') return [];
  const { purpose, person, wording } = event;
  const given = event.type === 'ConsentWasGiven';
  return [{ purpose, given, at, wording, ...(person === undefined ? {} : { person }) }];
}

/** The text as it was when it was answered. */
function wordingOf({ purpose, wording }: Consent, name: string, texts: Texts): string {
  const old = past.find((each) => each.purpose === purpose && each.version === wording);
  if (old !== undefined && wording !== consentWordings[purpose].version)
    return texts.language === 'da' ? old.da : old.en;
  return purpose === 'told' ? texts.consents.means.told(name) : texts.consents.means[purpose];
}

/** Who has the case, who had it, who must not have it, and who may be asked. */
export function peopleRows({ organisation }: Services, state: CaseState, texts: Texts): readonly Row[] {
  const { copy, shared } = texts;
  const named = ({ person, as }: Told) => shared.nameAndRole(nameOf(organisation, person), shared.roles[as]);
  const onCall: readonly Told[] = state.onCall === undefined ? [] : [{ person: state.onCall, as: 'on-call' }];
  return [
    ...state.told.flatMap((told) => rowOf(copy.file.told, named(told))),
    ...state.left.flatMap((told) => rowOf(copy.file.left, named(told))),
    ...state.notTold.flatMap((person) => rowOf(copy.file.notTold, nameOf(organisation, person))),
    ...[...state.chain, ...onCall].flatMap((told) => rowOf(copy.file.chain, named(told))),
  ];
}

/** Who has opened the case. */
export function readerRows(services: Services, { state, events }: Kept, texts: Texts): readonly Row[] {
  return readersIn(services, state, events).flatMap((reader) => {
    const { shared } = texts;
    const name =
      reader.as === undefined ? reader.name : shared.nameAndRole(reader.name, shared.roles[reader.as]);
    return rowOf(name, readingInWords(reader, texts, asIfAnotherYear));
  });
}

/** What the bot knows of the person beside the case. */
export function ownRows(services: Services, { state, person }: Kept, texts: Texts): readonly Row[] {
  const { file } = texts.copy;
  const listed = personOf(services.organisation, state.reporter);
  const { conversation } = person ?? {};
  return [
    ...rowOf(file.name, listed?.name ?? state.reporter),
    ...rowOf(file.mail, listed?.email),
    ...rowOf(file.language, file.languages[languageOf(services, state.reporter, person)]),
    ...rowOf(file.chat, conversation && `${conversation.conversationId}\n${conversation.serviceUrl}`),
  ];
}
