import { contentHash } from '../../src/app/hash.ts';
import { consentWordings } from '../../src/texts/consent-wordings.ts';
import { id } from '../organisation/example.ts';
import { picture } from '../support/files-to-send.ts';
import type { Click } from './people.ts';
import type { Random } from './random.ts';
import { wordsOf } from './reports.ts';

/** Files that people have to send, by their address. */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  [1, 2, 3].map((number) => [`file-${number}`, picture(number)]),
);
const hashes = [...files.values()].map(contentHash);

/** A message with files and no button: the data are their addresses. */
export const sendsFiles = '(files)';

type Pressed = Pick<Click, 'verb' | 'data'>;
type Make = (caseId: string, random: Random, text: string) => Pressed;

const others = ['mona', 'ali', 'peter', 'karen', 'helle', 'tina'];

/**
 * What the person can do behind several cards, as if the last of them lay there: chance alone would hardly ever get so
 * far. How often each, compared with the others, comes first.
 */
const ofReporter: readonly (readonly [number, Make])[] = [
  [3, (_caseId, random) => ({ verb: sendsFiles, data: { urls: [random.pick([...files.keys()])] } })],
  [2, (caseId, random) => ({ verb: 'remove-evidence', data: { caseId, items: [random.pick(hashes)] } })],
  [1, (caseId) => ({ verb: 'show-evidence', data: { caseId } })],
  [
    1,
    (caseId, random, name) => ({
      verb: 'save-evidence-name',
      data: { caseId, item: random.pick(hashes), name },
    }),
  ],
  [
    3,
    (caseId, random) => ({
      verb: 'exclude-person',
      data: { caseId, person: id(random.pick(['mona', ...others])) },
    }),
  ],
  [
    2,
    (caseId, random) => {
      const [person, as] = random.pick([
        ['helle', 'hr'],
        ['karen', 'upper-leader'],
        ['ali', 'amr'],
      ] as const);
      return { verb: 'add-recipient', data: { caseId, person: id(person), as } };
    },
  ],
  [
    3,
    (caseId, random) => {
      const purpose = random.pick(['words', 'words', 'mentioned', 'police-help', 'evidence-hr'] as const);
      const { version: wording } = consentWordings[purpose];
      return { verb: 'change-consent', data: { caseId, purpose, give: random.chance(0.4), wording } };
    },
  ],
  [
    2,
    (caseId, random) => {
      const { version: wording } = consentWordings.told;
      const person = id(random.pick(['mona', 'mona', 'ali', 'karen']));
      return {
        verb: 'change-consent',
        data: { caseId, purpose: 'told', person, give: random.chance(0.4), wording },
      };
    },
  ],
  [2, (caseId, _random, words) => ({ verb: 'add-words', data: { caseId, words } })],
  [
    1,
    (caseId, _random, text) => ({
      verb: 'write-words',
      data: { caseId, words: `${wordsOf(caseId)} ${text}` },
    }),
  ],
  [1, (caseId, random) => ({ verb: 'rate-impact', data: { caseId, impact: `${1 + random.below(10)}` } })],
  [1, (caseId) => ({ verb: 'make-copy', data: { caseId } })],
  [2, (caseId) => ({ verb: 'need-nothing-more', data: { caseId } })],
  [3, (caseId) => ({ verb: 'reopen-case', data: { caseId } })],
  [1, () => ({ verb: 'discard-draft', data: {} })],
  [
    1,
    (_caseId, random) => ({
      verb: 'send-alert',
      data: { to: [id('guard')], keptOut: random.pick(['', 'mona']) },
    }),
  ],
  [
    1,
    (_caseId, random) => ({
      verb: 'concern-answer',
      data: { answer: random.pick(['own-case', 'no-help', 'want-help', 'later']) },
    }),
  ],
];

const byWeight = ofReporter.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** What the person of this case does there. `number` is the number of the click. */
export function anyOfReporter(random: Random, caseId: string, number: number): Pressed {
  const { verb, data } = random.pick(byWeight)(caseId, random, `nr. ${number}`);
  return { verb, data: verb === sendsFiles ? data : { ...data, commandId: commandId(number) } };
}

/** A colleague tells the leader, who takes it on: once, because of the limits. */
export function anyOfColleague(random: Random, person: string, number: number): Pressed | undefined {
  const about = id('anna');
  if (person === 'bo')
    return {
      verb: 'colleague-send-tell',
      data: {
        about,
        danger: random.chance(0.7),
        kind: 'threat',
        leaderIsPart: random.chance(0.2),
        named: random.pick(['nobody', 'both']),
        commandId: commandId(number),
      },
    };
  if (person === 'mona')
    return { verb: 'acknowledge-concern', data: { about, commandId: commandId(number) } };
  return undefined;
}

export function commandId(number: number): string {
  return `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`;
}
