import { dayInWords } from '../../cards/moment-in-words.ts';
import { occurredInWords } from '../../cards/occurred-in-words.ts';
import type { Draft } from '../../case/draft.ts';
import type { Told } from '../../case/facts.ts';
import type { Organisation, Unit } from '../../organisation/organisation.ts';
import type { Texts } from '../../texts/texts.ts';
import { nameOf } from '../recipients.ts';

interface Line {
  readonly label: string;
  readonly value: string;
}

/** What each kind of recipient will read when they open the case, line by line, as leader-case and amr-case show it. */
export function previewLines(organisation: Organisation, unit: Unit, draft: Draft, texts: Texts) {
  const told = draft.answers.told ?? [];
  const leaders = told.filter(({ as }) => as !== 'amr');
  const representatives = told.filter(({ as }) => as === 'amr');
  const common = commonLines(organisation, unit, draft, texts);
  const groups = [
    { people: leaders, lines: [...common, ...leaderLines(draft, texts)] },
    { people: representatives, lines: common },
  ];
  return groups
    .filter(({ people }) => people.length > 0)
    .map(({ people, lines }) => ({ title: texts.intakePreview.sees(names(organisation, people)), lines }));
}

function commonLines(
  organisation: Organisation,
  unit: Unit,
  { person, answers }: Draft,
  texts: Texts,
): Line[] {
  const { caseFacts, shared, intakePreview } = texts;
  return [
    { label: intakePreview.name, value: `${nameOf(organisation, person)}, ${unit.name}` },
    {
      label: caseFacts.kinds,
      value: listed(
        (answers.kinds ?? []).map((kind) => shared.kinds[kind]),
        texts,
      ),
    },
    {
      label: caseFacts.channels,
      value: listed(
        (answers.channels ?? []).map((channel) => shared.channels[channel]),
        texts,
      ),
    },
  ];
}

function leaderLines({ answers }: Draft, texts: Texts): Line[] {
  const { caseFacts, shared } = texts;
  const { occurred, lastOccurred, sender, firstAbsence, treatment, namesHome } = answers;
  return [
    ...(occurred === undefined
      ? []
      : [{ label: caseFacts.occurred, value: occurredInWords(occurred, texts) }]),
    ...(lastOccurred === undefined
      ? []
      : [{ label: caseFacts.lastTime, value: occurredInWords(lastOccurred, texts) }]),
    ...(namesHome === true ? [{ label: caseFacts.home, value: caseFacts.homeNamed }] : []),
    ...(sender === undefined ? [] : [{ label: caseFacts.sender, value: shared.sender[sender] }]),
    ...(firstAbsence === undefined
      ? []
      : [{ label: caseFacts.firstAbsence, value: dayInWords(firstAbsence, texts) }]),
    ...(treatment === true ? [{ label: caseFacts.dates, value: shared.rules.easy_no_absence.name }] : []),
  ];
}

function names(organisation: Organisation, people: readonly Told[]): string {
  return people.map(({ person }) => nameOf(organisation, person)).join(', ');
}

function listed(values: readonly string[], { caseFacts }: Texts): string {
  return values.length === 0 ? caseFacts.notSaid : values.join(', ');
}
