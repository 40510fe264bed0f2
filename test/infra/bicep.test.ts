import { beforeAll, describe, expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { FlowName } from '../../src/organisation/flow.ts';
import { all, declared, infraFile, parseBicep, property, unknownNames } from '../support/bicep/bicep.ts';
import { FlowDefinition } from '../support/flows/definition.ts';
import { shippedFlow } from '../support/flows/flow-host.ts';

let text: string;
let root: Node;
beforeAll(async () => {
  text = await infraFile('workflows.bicep');
  root = await parseBicep(text);
});

const flows = () =>
  all(declared(root, 'variable_declaration').get('flows') ?? root, 'array')[0]?.namedChildren ?? [];
const stringIn = (node: Node | undefined) => node?.text.match(/'([^']*)'/)?.[1] ?? '';
const definitionOf = async (flow: Node) =>
  FlowDefinition.parse(JSON.parse(await infraFile(stringIn(property(flow, 'definition')))));

describe('the Bicep file of the flows', () => {
  it('is of the grammar, and what is broken is not', async () => {
    expect(root.type).toBe('infrastructure');
    await expect(parseBicep(text.replace('param mailbox string', 'param mailbox'))).rejects.toThrow();
  });

  it('uses no name that it does not declare, and declares no parameter that it does not use', () => {
    expect(unknownNames(root)).toEqual([]);
    for (const name of declared(root, 'parameter_declaration').keys())
      expect(all(root, 'identifier').filter((each) => each.text === name).length, name).toBeGreaterThan(1);
  });

  it('asks for those parameters that the guide and its own head give', async () => {
    const parameters = [...declared(root, 'parameter_declaration')];
    const needed = parameters.filter(([, { namedChildCount }]) => namedChildCount < 3).map(([name]) => name);
    const guide = await infraFile('../docs/workflows.md');
    for (const shown of [guide, text]) {
      const command = /--parameters ((?:\w+=<[^>]+>\s*)+)/.exec(shown)?.[1] ?? '';
      expect([...command.matchAll(/(\w+)=/g)].map(([, name]) => name)).toEqual(needed);
    }
  });

  it('gives each definition the parameters that it cannot do without', async () => {
    const body = all(root, 'for_statement')[0]?.childForFieldName('body') ?? undefined;
    const given = property(property(body, 'properties'), 'parameters');
    const names = given?.namedChildren.map((each) => each.namedChild(0)?.text);
    for (const flow of flows()) {
      const { parameters } = await definitionOf(flow);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(names ?? []));
      const open = Object.entries(parameters).filter(([, { defaultValue }]) => defaultValue === undefined);
      expect(names).toEqual(open.map(([name]) => name));
    }
  });

  it('deploys the flows that the bot knows, and prints for each the address of its own trigger', async () => {
    const names = flows().map((flow) => FlowName.parse(stringIn(property(flow, 'name'))));
    expect(names).toEqual(FlowName.options);
    for (const [index, flow] of flows().entries()) {
      const definition = await definitionOf(flow);
      expect(definition).toEqual(await shippedFlow(names[index] ?? 'reminders'));
      const [trigger] = Object.keys(definition.triggers);
      const address = declared(root, 'output_declaration').get(`${names[index]}Url`);
      expect(address?.text).toContain(
        `workflows[${index}].properties.accessEndpoint}/triggers/${trigger}/paths/`,
      );
    }
  });
});
