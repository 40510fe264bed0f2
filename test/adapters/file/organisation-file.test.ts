import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OrganisationFileError } from '../../../src/adapters/file/organisation-file-error.ts';
import { parseOrganisation, readOrganisationFile } from '../../../src/adapters/file/organisation-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'organisation-'));
afterAll(() => rm(folder, { recursive: true }));

const lines = [
  'organisation: Eksempel Kommune', // 1
  'tenantId: tenant-1', // 2
  'sector: public', // 3
  'settings: {}', // 4
  'people:', // 5
  '  - { id: anna, name: Anna Jensen, email: anna@eksempel.dk }', // 6
  '  - { id: mona, name: Mona Holm, email: mona@eksempel.dk }', // 7
  'units:', // 8
  '  - id: jobcenter', // 9
  '    name: Jobcenter', // 10
  '    leader: mona', // 11
  '    members: [anna]', // 12
  'hr: [mona]', // 13
];

/** The messages for the file with one line replaced. */
function messagesFor(line: number, text: string): readonly string[] {
  return messagesOf(lines.toSpliced(line - 1, 1, ...text.split('\n')).join('\n'));
}

function messagesOf(text: string): readonly string[] {
  try {
    parseOrganisation(text, 'organisation.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof OrganisationFileError)) throw error;
    return error.messages;
  }
}

describe('the organisation file', () => {
  it('is read from disk', async () => {
    const organisation = await readOrganisationFile('organisation.yaml');
    expect(organisation.units.map(({ id }) => id)).toEqual(['forvaltning', 'jobcenter', 'borgerservice']);
  });

  it.each<[string, number, string, string[]]>([
    ['dangling leader', 11, '    leader: nobody', ['11:5 units[0].leader: no person has the id "nobody"']],
    [
      'dangling member',
      12,
      '    members: [anna, nobody]',
      ['12:21 units[0].members[1]: no person has the id "nobody"'],
    ],
    ['unknown key', 10, '    name: Jobcenter\n    cheif: mona', ['11:5 units[0].cheif: unknown key']],
    ['unknown setting', 4, 'settings: { quiet: 1 }', ['4:13 settings.quiet: unknown key']],
    [
      'wrong type',
      1,
      'organisation: 7',
      ['1:1 organisation: Invalid input: expected string, received number'],
    ],
    ['missing key', 10, '    deputy: mona', ['9:5 units[0].name: is missing']],
    ['missing at the top', 3, '', ['1:1 sector: is missing']],
    [
      'duplicate key',
      11,
      '    leader: mona\n    leader: anna',
      ['12:5 units[0].leader: Map keys must be unique'],
    ],
    [
      'circle',
      10,
      '    name: Jobcenter\n    parent: jobcenter',
      ['11:5 units[0].parent: the units above go in a circle: jobcenter → jobcenter'],
    ],
    [
      'syntax',
      12,
      '    members: [anna',
      ['13:1 hr: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['stray bracket', 13, '}', ['13:1 units[0]: Unexpected flow-map-end token in YAML stream']],
    [
      'hours of work too short to meet in',
      4,
      'settings:\n  workingHours:\n    start: "08:00"\n    end: "08:30"',
      [
        '7:5 settings.workingHours.end: must be at least one hour later than the start, on the same day: meetings are planned in working hours',
      ],
    ],
    [
      'hours that are no times',
      4,
      'settings: { workingHours: { start: "8:00" }, quietHours: { end: "7" } }',
      [
        '4:29 settings.workingHours.start: must be a time of day such as "08:00"',
        '4:60 settings.quietHours.end: must be a time of day such as "08:00"',
      ],
    ],
    [
      'quiet hours of a day',
      4,
      'settings:\n  quietHours: { start: "01:00" }',
      [
        '5:3 settings.quietHours.end: must be a time earlier in the day than the start: quiet hours run over midnight, for example from "21:00" to "07:00"',
      ],
    ],
    [
      'more closing days than the year may have',
      4,
      `settings: { extraClosingDays: [${Array(61).fill('"05-01"').join(', ')}] }`,
      [
        '4:13 settings.extraClosingDays: must hold at most 60 days that return every year (MM-DD): remove some',
      ],
    ],
    [
      'later than the law',
      4,
      'settings: { internalAccidentDays: 30 }',
      [
        '4:13 settings.internalAccidentDays: must be at most 14: the law itself gives 14 days for the notice of a work accident (Arbejdsskadesikringsloven § 31; BEK 799/2022; BEK 485/2024 § 10), and a later limit of your own would let it pass',
      ],
    ],
    [
      'over an alias',
      13,
      'hr: &x [nobody]\nonCall: *x',
      ['13:9 hr[0]: no person has the id "nobody"', '13:9 onCall[0]: no person has the id "nobody"'],
    ],
  ])('names line, column and key: %s', (_, line, text, expected) => {
    expect(messagesFor(line, text)).toEqual(expected.map((message) => `organisation.yaml:${message}`));
  });

  it('names everything that is wrong at once, in the order of the file', () => {
    expect(
      messagesFor(10, '    name: Jobcenter\n    cheif: mona\n    deputy: nobody\n    name: Again'),
    ).toEqual([
      'organisation.yaml:11:5 units[0].cheif: unknown key',
      'organisation.yaml:12:5 units[0].deputy: no person has the id "nobody"',
      'organisation.yaml:13:5 units[0].name: Map keys must be unique',
    ]);
  });

  it('says so when it is empty', () => {
    expect(messagesOf('')).toEqual(['organisation.yaml:1:1 Invalid input: expected object, received null']);
  });

  it.each([
    'workflow: { debriefingUrl: "http://x.dk?sig=SECRET" }',
    'workflow: { debriefingUrl: ftp://x.dk?sig=SECRET }',
    'workflow: { https://x.dk?sig=SECRET: 1 }',
    'workflow:\n  debriefingUrl: "https://x.dk?sig=SECRET',
    'workflow:\n  debriefingUrl: https://x.dk?sig=SECRET\n  sig=SECRET\n',
    'workflow:\n  debriefingUrl: | https://x.dk?sig=SECRET\n',
    'workflow:\n  debriefingUrl: *SECRET\n',
    'workflow:\n  debriefingUrl: "a\\qSECRET"\n',
    'workflow: https://x.dk?sig=SECRET',
  ])('never quotes a secret: %j', (text) => {
    const messages = messagesFor(4, text);
    expect(messages).not.toEqual([]);
    expect(messages.join()).not.toContain('SECRET');
  });

  it('says what to do when it is not there or not text', async () => {
    await expect(readOrganisationFile(join(folder, 'missing.yaml'))).rejects.toThrow(
      /cannot be read.*ORGANISATION_FILE/,
    );
    await writeFile(join(folder, 'latin1.yaml'), Buffer.from('organisation: K\u00f8benhavn', 'latin1'));
    await expect(readOrganisationFile(join(folder, 'latin1.yaml'))).rejects.toThrow(/is not UTF-8 text/);
  });

  it('survives aliases that would fill the memory', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    );
    expect(messagesOf(bomb.join('\n'))).toEqual([expect.stringContaining('aliases')]);
  });
});
