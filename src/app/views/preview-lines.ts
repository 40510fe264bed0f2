import { dayInWords } from '../../cards/moment-in-words.ts';
import { occurredInWords } from '../../cards/occurred-in-words.ts';
import type { Draft } from '../../case/draft.ts';
import type { Told, ToldAs } from '../../case/facts.ts';
import { listedOf } from '../../documents/parts.ts';
import { personOf } from '../../organisation/directory.ts';
import { visibility } from '../../organisation/need-to-know.ts';
import type { Organisation, Unit } from '../../organisation/organisation.ts';
import type { Texts } from '../../texts/texts.ts';
import { nameOf } from '../recipients.ts';

interface Line {
  readonly label: string;
  readonly value: string;
}

const groups = [
  { roles: ['leader', 'upper-leader', 'deputy', 'hr'], sees: 'everything' },
  { roles: ['amr'], sees: 'kinds' },
  { roles: ['tr'], sees: 'name' },
  { roles: ['first-aider'], sees: 'contact' },
] as const satisfies readonly { readonly roles: readonly ToldAs[]; readonly sees: string }[];

/** What each kind of recipient will read when they open the case, line by line, as leader-case, amr-case, tr-case and first-aider-case show it. */
export function previewLines(organisation: Organisation, unit: Unit, draft: Draft, texts: Texts) {
  const lines = {
    name: [nameLine(organisation, unit, draft, texts)],
    contact: [nameLine(organisation, unit, draft, texts), ...contactLines(organisation, draft, texts)],
    kinds: [nameLine(organisation, unit, draft, texts), ...kindLines(draft, texts)],
    everything: [
      nameLine(organisation, unit, draft, texts),
      ...kindLines(draft, texts),
      ...leaderLines(draft, texts),
    ],
  };
  return groups.flatMap(({ roles, sees }) => {
    const people = (draft.answers.told ?? []).filter(({ as }) => roles.some((role) => role === as));
    if (people.length === 0) return [];
    return [{ title: texts.intakePreview.sees(names(organisation, people)), lines: lines[sees] }];
  });
}

/** Whether somebody who is chosen as this may read the person's own words, should the person agree to it. */
export function mayReadWordsAs(as: ToldAs): boolean {
  return visibility(as, 'words', ['care', 'notification']) === 'full';
}

function nameLine(organisation: Organisation, unit: Unit, { person }: Draft, { intakePreview }: Texts): Line {
  return { label: intakePreview.name, value: `${nameOf(organisation, person)}, ${unit.name}` };
}

/** How to reach the person, and that there is nothing more. */
function contactLines(organisation: Organisation, { person }: Draft, { intakePreview }: Texts): Line[] {
  const { mail, rest, nothingElse } = intakePreview;
  return [
    { label: mail, value: personOf(organisation, person)?.email ?? '' },
    { label: rest, value: nothingElse },
  ];
}

function kindLines({ answers }: Draft, texts: Texts): Line[] {
  const { caseFacts, shared } = texts;
  return [
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
  return listedOf(values) ?? caseFacts.notSaid;
}
