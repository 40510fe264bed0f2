import { openChecks } from '../src/law/open-checks.ts';
import {
  absenceThresholds,
  accidentSpan,
  journal,
  routesFor,
  thresholdInForce,
} from '../src/law/thresholds.ts';
import { nextLook, table } from './law-words.ts';

/** The limits that are no clocks. */
export function otherLimits(): string {
  return [
    '### Absence that makes an accident notifiable (`easy_threshold`)',
    'No part of the program decides by it: the 14 days are counted from the first day of absence, however long the absence lasts. The leader reads it beside the date.',
    thresholds(),
    `Which version counts goes by the day of the accident: ${thresholdExample('2026-06-30')}; ${thresholdExample('2026-07-01')}.`,
    '### How long an accident lasts (`accident_span`)',
    `What happens suddenly or within ${accidentSpan.days} days is an accident, which the employer notifies; what lasts longer may be an occupational disease, which a doctor notifies. The program never decides between them: it shows one way or both, by the first and the last day that were told. From 2026-11-02 to 2026-11-07: ${routes('2026-11-07')}. To 2026-11-08: ${routes('2026-11-08')}.`,
    sourceOf(accidentSpan),
    '### Filing (`journal`)',
    'Public bodies file what matters to a case “snarest muligt” (as soon as possible). The law names no number of days, and neither does the program.',
    sourceOf(journal),
  ].join('\n\n');
}

interface Source {
  readonly legalBasis: string;
  readonly source: string;
  readonly certainty: string;
  readonly checkedOn: string;
}

function sourceOf({ legalBasis, source, certainty, checkedOn }: Source): string {
  const checked = `${checkedOn}; next look by ${nextLook(checkedOn)}`;
  return table(['Legal basis', 'Source', 'Certainty', 'Checked'], [[legalBasis, source, certainty, checked]]);
}

function routes(last: string): string {
  return routesFor('2026-11-02', last) === 'accident' ? 'the way of an accident' : 'both ways';
}

function thresholdExample(date: string): string {
  return `an accident on ${date}: ${inDays(thresholdInForce(date)?.days ?? 0)}`;
}

const inDays = (days: number) => `${days} day${days === 1 ? '' : 's'}`;

function thresholds(): string {
  return table(
    [
      'Absence beyond the day of the injury',
      'Version',
      'Accidents',
      'Legal basis',
      'Source',
      'Certainty',
      'Checked',
      'To confirm',
    ],
    absenceThresholds.map(
      ({ days, version, validFrom, validTo, legalBasis, source, certainty, checkedOn, toVerify }) => [
        inDays(days),
        `${version}`,
        `${validFrom} to ${validTo ?? 'now'}`,
        legalBasis,
        source,
        certainty,
        `${checkedOn}; next look by ${nextLook(checkedOn)}`,
        toVerify ?? '',
      ],
    ),
  );
}

/** The questions for the lawyer, with room for the answers. */
export function checks(): string {
  return table(
    ['No.', 'Question', 'Rules', 'In the product now', 'Answer', 'By, date'],
    openChecks.map(({ question, rules: concerned, touches }, index) => [
      `${index + 1}`,
      question,
      concerned.map((id) => `\`${id}\``).join(', '),
      touches === '' ? 'Nothing yet.' : touches,
      '',
      '',
    ]),
  );
}
