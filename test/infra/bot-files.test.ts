import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all, declared, infraFile, parseBicep, unknownNames } from '../support/bicep/bicep.ts';
import { deploy } from '../support/bicep/deploy.ts';
import type { Fields } from '../support/bicep/evaluate.ts';
import { decoratorsOf } from '../support/bicep/parameters.ts';

const keyHolder = 'object-id-of-the-key-holder';
const files = ['main.bicep', ...readdirSync('infra/bot').map((file) => `bot/${file}`)];

describe.each(files)('infra/%s', (file) => {
  it('is Bicep, uses no name that it does not declare, and declares nothing that it does not use', async () => {
    const root = await parseBicep(await infraFile(file));
    expect(unknownNames(root)).toEqual([]);
    const kinds = ['parameter_declaration', 'variable_declaration'] as const;
    for (const name of kinds.flatMap((kind) => [...declared(root, kind).keys()]))
      expect(all(root, 'identifier').filter(({ text }) => text === name).length, name).toBeGreaterThan(1);
  });

  it('holds no secret, and has no parameter for one', async () => {
    const root = await parseBicep(await infraFile(file));
    for (const [name, declaration] of declared(root, 'parameter_declaration')) {
      expect([...decoratorsOf(declaration).keys()], name).not.toContain('secure');
      expect(name).not.toMatch(/secret|password|signature|token|[kK]eyValue/);
    }
    expect(root.text).not.toMatch(/listKeys|AccountKey|sig=|newGuid|vaults\/secrets@/);
  });
});

describe('the parameters of main.bicep', () => {
  it('are explained, and only who holds the key has to be said', async () => {
    const parameters = [
      ...declared(await parseBicep(await infraFile('main.bicep')), 'parameter_declaration'),
    ];
    expect(parameters.filter(([, { namedChildCount }]) => namedChildCount < 3).map(([name]) => name)).toEqual(
      ['keyHolder'],
    );
    for (const [name, declaration] of parameters)
      if (name !== 'location') expect(decoratorsOf(declaration).get('description'), name).toBeDefined();
  });

  it.each<[string, Fields]>([
    ['nobody holds the key', {}],
    ['a name that there is not', { keyHolder, keyHodler: keyHolder }],
    ['a size without Always On', { keyHolder, planSize: 'F1' }],
    ['no instance', { keyHolder, instances: 0 }],
    ['a text for a number', { keyHolder, instances: '2' }],
    ['a name that is too long for the web app', { keyHolder, namePrefix: 'x'.repeat(21) }],
  ])('are refused with %s', async (_, parameters) => {
    await expect(deploy('main.bicep', parameters)).rejects.toThrow(/parameter/);
  });
});
