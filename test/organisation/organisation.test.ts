import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { organisationJsonSchema } from '../../src/organisation/organisation-json-schema.ts';
import { plain } from './example.ts';

type Change = readonly [path: string, value: unknown];

/** What is wrong with the example after changes at paths such as `units.2.leader`, as `path: message`. */
function problemsAfter(...changes: readonly Change[]): string[] {
  const file = structuredClone<object>(plain);
  for (const [path, value] of changes) put(file, path.split('.'), value);
  const result = Organisation.safeParse(file);
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

function put(file: object, path: readonly string[], value: unknown): void {
  const key = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<object>((inner, step) => Reflect.get(inner, step) as object, file);
  Reflect.set(holder, key, value);
}

const anna = { id: 'anna', name: 'Anna', email: 'anna@eksempel.dk' };

describe('an organisation file', () => {
  it('is accepted when all is well', () => expect(problemsAfter()).toEqual([]));

  it.each<[string, Change, string]>([
    ['unknown leader', ['units.2.leader', 'x'], 'units.2.leader: no person has the id "x"'],
    ['unknown deputy', ['units.2.deputy', 'x'], 'units.2.deputy: no person has the id "x"'],
    ['unknown AMR', ['units.2.amr', ['ali', 'x']], 'units.2.amr.1: no person has the id "x"'],
    ['unknown TR', ['units.2.tr', ['x']], 'units.2.tr.0: no person has the id "x"'],
    [
      'unknown first-aider',
      ['units.2.firstAiders', ['x']],
      'units.2.firstAiders.0: no person has the id "x"',
    ],
    ['unknown member', ['units.3.members', ['x']], 'units.3.members.0: no person has the id "x"'],
    ['unknown HR', ['hr', ['x']], 'hr.0: no person has the id "x"'],
    ['unknown on-call', ['onCall', ['x']], 'onCall.0: no person has the id "x"'],
    ['unknown administrator', ['administrators', ['x']], 'administrators.0: no person has the id "x"'],
    ['unknown parent', ['units.1.parent', 'x'], 'units.1.parent: no unit has the id "x"'],
    ['person twice', ['people.15', anna], 'people.15.id: another person already has the id "anna"'],
    [
      'person twice, in capitals',
      ['people.15', { ...anna, id: 'ANNA' }],
      'people.15.id: another person already has the id "anna"',
    ],
    ['unit twice', ['units.4.id', 'service'], 'units.4.id: another unit already has the id "service"'],
    [
      'member of two units',
      ['units.3.members.1', 'anna'],
      'units.3.members.1: this person is already a member of "jobcenter"',
    ],
    [
      'member twice',
      ['units.3.members.1', 'ida'],
      'units.3.members.1: this person is already a member of "service"',
    ],
    [
      'unit above itself',
      ['units.0.parent', 'top'],
      'units.0.parent: the units above go in a circle: top → top',
    ],
    [
      'group that nobody reads',
      ['units.0.team', '00000000-0000-4000-8000-000000000001'],
      'units.0.team: graph.uses must name "team", or the group is never read',
    ],
    [
      'meetings without a mailbox',
      ['graph', { uses: ['meetings'] }],
      'graph.organiser: is missing: meetings need the mailbox that invites',
    ],
    ['unknown key', ['units.0.chief', 'mona'], 'units.0: Unrecognized key: "chief"'],
  ])('refuses: %s', (_, change, problem) => expect(problemsAfter(change)).toEqual([problem]));

  it('refuses a circle at every unit in it, and not below it', () => {
    expect(problemsAfter(['units.0.parent', 'middle'])).toEqual([
      'units.0.parent: the units above go in a circle: top → middle → top',
      'units.1.parent: the units above go in a circle: middle → top → middle',
    ]);
  });

  it('refuses an empty member', () => {
    expect(problemsAfter(['units.3.members', ['']])[0]).toContain('units.3.members.0: ');
  });

  it('needs only the conversation of a private channel', () => {
    expect(problemsAfter(['units.2.privateChannel', { conversationId: '19:a@thread.tacv2' }])).toEqual([]);
    expect(problemsAfter(['units.2.privateChannel', { teamId: '19:a' }])[0]).toContain('conversationId');
  });

  it.each([
    ['http://flows.example.dk/x', false],
    ['https://flows.example.dk/x', true],
    ['http://127.0.0.1:9/x', true],
    ['https://user:secret@flows.example.dk/x', false],
    ['flows', false],
  ])('takes the workflow address %s: %s', (remindersUrl, accepted) => {
    const problems = problemsAfter(['workflow', { remindersUrl }]);
    expect(problems.length === 0).toBe(accepted);
    if (remindersUrl.includes('//')) expect(problems.join()).not.toContain(remindersUrl);
  });

  it('has a current JSON schema beside it', async () => {
    const committed: unknown = JSON.parse(await readFile('organisation.schema.json', 'utf8'));
    expect(committed).toEqual(organisationJsonSchema());
  });
});
