import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { deploy } from '../support/bicep/deploy.ts';
import { textOf } from '../support/bicep/evaluate.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

const Step = z.strictObject({
  uses: z.string(),
  name: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const steps = z.array(Step);
const Toolkit = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: steps,
  deploy: steps,
  publish: steps,
});
const Parameters = z.object({
  parameters: z.record(z.string(), z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) })),
});
const ArmDeploy = z.strictObject({
  subscriptionId: z.string(),
  resourceGroupName: z.string(),
  templates: z.tuple([
    z.strictObject({ path: z.string(), parameters: z.string(), deploymentName: z.string() }),
  ]),
  bicepCliVersion: z.string().regex(/^v\d+\.\d+\.\d+$/),
});

/** What each action takes, by the schema that the Toolkit publishes for v1.11 (`yaml.schema.json`). */
const actions: Readonly<Record<string, z.ZodType>> = {
  'teamsApp/create': z.strictObject({ name: z.string().max(30) }),
  'arm/deploy': ArmDeploy,
  'teamsApp/zipAppPackage': z.strictObject({
    manifestPath: z.string(),
    outputZipPath: z.string(),
    outputFolder: z.string(),
  }),
  'teamsApp/validateAppPackage': z.strictObject({ appPackagePath: z.string() }),
  'teamsApp/update': z.strictObject({ appPackagePath: z.string() }),
  'teamsApp/publishAppPackage': z.strictObject({ appPackagePath: z.string() }),
  'cli/runNpmCommand': z.strictObject({ args: z.string() }),
  'azureAppService/zipDeploy': z.strictObject({
    artifactFolder: z.string(),
    ignoreFile: z.string(),
    resourceId: z.string(),
  }),
};

const text = read('m365agents.yml');
const toolkit = Toolkit.parse(parse(text));
const { templates } = ArmDeploy.parse(toolkit.provision.find(({ uses }) => uses === 'arm/deploy')?.with);
const [template] = templates;
const environment = read('env/.env.dev');
const variables = new Map(
  [...environment.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
const filledIn = ['AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'KEY_HOLDER_OBJECT_ID'];

/** As the Toolkit fills in a file: by name, and what has no value stays as it is. */
function expand(source: string, values: ReadonlyMap<string, string>): string {
  return source.replace(/\$\{\{ *(\w+) *\}\}/g, (whole, name: string) => {
    const value = values.get(name) ?? '';
    return value === '' ? whole : value;
  });
}

describe('m365agents.yml', () => {
  it('has steps that the Toolkit knows, with what they take', () => {
    for (const { uses, with: given } of [...toolkit.provision, ...toolkit.deploy, ...toolkit.publish])
      expect(actions[uses]?.safeParse(given).error, uses).toBeUndefined();
    expect(toolkit.provision.every(({ uses }) => uses in actions)).toBe(true);
    expect([...toolkit.deploy, ...toolkit.publish].every(({ uses }) => uses in actions)).toBe(true);
  });

  it('names files that are there, and npm scripts that are there', () => {
    const named = [template.path, template.parameters, './appPackage/manifest.json', '.webappignore'];
    for (const file of named) {
      expect(text).toContain(file);
      expect(existsSync(file), file).toBe(true);
    }
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, script = ''] of text.matchAll(/args: run (\S+)/g)) expect(scripts).toHaveProperty(script);
  });

  it('needs nothing that is not in the environment file, and finds each thing written before it is used', async () => {
    const known = new Map(filledIn.map((name) => [name, 'filled-in']));
    known.set('TEAMSFX_ENV', 'dev');
    for (const step of [...toolkit.provision, ...toolkit.deploy, ...toolkit.publish]) {
      const uses = [JSON.stringify(step.with)];
      if (step.uses === 'arm/deploy') uses.push(read(template.parameters));
      if (step.uses === 'teamsApp/zipAppPackage') uses.push(read('appPackage/manifest.json'));
      for (const each of uses) expect(expand(each, known), step.uses).not.toContain('${{');
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.set(name, 'written');
      if (step.uses !== 'arm/deploy') continue;
      const { outputs } = await deploy('main.bicep', { keyHolder: 'key-holder' });
      for (const [name, value] of Object.entries(outputs)) {
        // The Toolkit writes them in capitals, and an empty one as [object Object].
        expect(name).toBe(name.toUpperCase());
        expect(value).not.toBe('');
        known.set(name, textOf(value));
      }
    }
    expect([...variables.keys()].sort()).toEqual([...known.keys()].sort());
  });

  it('deploys with parameters that main.bicep has and allows', async () => {
    const { parameters } = Parameters.parse(JSON.parse(read(template.parameters)));
    const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
    expect(template.path).toBe('./infra/main.bicep');
    const { resources } = await deploy('main.bicep', values);
    const standard = await deploy('main.bicep', { keyHolder: values['keyHolder'] ?? '' });
    expect(resources, 'the file begins with the standard values').toEqual(standard.resources);
  });

  it('uploads the folder that npm run package makes, to the web app that was made', () => {
    const step = toolkit.deploy.at(-1);
    expect(step?.uses).toBe('azureAppService/zipDeploy');
    expect(step?.with).toMatchObject({
      artifactFolder: './dist',
      resourceId: '${{AZURE_APP_SERVICE_RESOURCE_ID}}',
    });
  });
});

describe('env/.env.dev', () => {
  it('has a name and nothing filled in, least of all a secret', () => {
    expect(variables.get('TEAMSFX_ENV')).toBe('dev');
    for (const [name, value] of variables) if (name !== 'TEAMSFX_ENV') expect(value, name).toBe('');
    expect(environment).not.toMatch(/SECRET|PASSWORD/);
    expect(read('.gitignore')).toContain('env/.env.*.user');
  });
});
