import { z } from 'zod';

/**
 * The part of Microsoft's workflow definition language (schema 2016-06-01) that the shipped flows use, transcribed and
 * strict: a key that the language does not know is refused, as Azure refuses it when the flow is deployed.
 */
const Outcome = z.enum(['Succeeded', 'Failed', 'Skipped', 'TimedOut']);
const RunAfter = z.record(z.string(), z.array(Outcome).min(1));
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,79}$/);

const SecureData = z.strictObject({ properties: z.array(z.enum(['inputs', 'outputs'])).min(1) });
const runtimeConfiguration = z.strictObject({ secureData: SecureData });

const Http = z.strictObject({
  type: z.literal('Http'),
  runAfter: RunAfter,
  runtimeConfiguration,
  inputs: z.strictObject({
    method: z.enum(['GET', 'POST', 'PATCH']),
    uri: z.string(),
    queries: z.record(z.string(), z.string()).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.record(z.string(), z.json()).optional(),
    authentication: z.strictObject({
      type: z.literal('ManagedServiceIdentity'),
      audience: z.literal('https://graph.microsoft.com'),
    }),
    retryPolicy: z.strictObject({ type: z.literal('none') }).optional(),
  }),
});

const Select = z.strictObject({
  type: z.literal('Select'),
  runAfter: RunAfter,
  runtimeConfiguration,
  inputs: z.strictObject({ from: z.string(), select: z.record(z.string(), z.json()) }),
});

const Response = z.strictObject({
  type: z.literal('Response'),
  kind: z.literal('Http'),
  runAfter: RunAfter,
  inputs: z.strictObject({ statusCode: z.int().min(200).max(599) }),
});

const Comparison = z.tuple([z.json(), z.json()]);
const Condition = z.union([
  z.strictObject({ equals: Comparison }),
  z.strictObject({ greater: Comparison }),
  z.strictObject({ not: z.strictObject({ equals: Comparison }) }),
]);
export type Condition = z.infer<typeof Condition>;

const Branch = z.strictObject({
  get actions() {
    return Actions;
  },
});

const If = z.strictObject({
  type: z.literal('If'),
  runAfter: RunAfter,
  expression: z.strictObject({ and: z.array(Condition).min(1) }),
  get actions() {
    return Actions;
  },
  else: Branch,
});

const Switch = z.strictObject({
  type: z.literal('Switch'),
  runAfter: RunAfter,
  expression: z.string(),
  cases: z.record(
    name,
    z.strictObject({
      case: z.string(),
      get actions() {
        return Actions;
      },
    }),
  ),
  default: Branch,
});

const Action = z.discriminatedUnion('type', [Http, Select, Response, If, Switch]);
export type Action = z.infer<typeof Action>;

const Actions = z.record(name, Action);
export type Actions = Readonly<Record<string, Action>>;

const Parameter = z.strictObject({
  type: z.literal('String'),
  defaultValue: z.string().optional(),
  metadata: z.strictObject({ description: z.string() }).optional(),
});

const Trigger = z.strictObject({
  type: z.literal('Request'),
  kind: z.literal('Http'),
  operationOptions: z.literal('EnableSchemaValidation'),
  runtimeConfiguration: z.strictObject({ secureData: SecureData }),
  inputs: z.strictObject({ method: z.literal('POST'), schema: z.record(z.string(), z.json()) }),
});

export const FlowDefinition = z.strictObject({
  $schema: z.literal(
    'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
  ),
  contentVersion: z.string().regex(/^\d+\.\d+\.\d+\.\d+$/),
  parameters: z.record(name, Parameter),
  triggers: z.strictObject({ manual: Trigger }),
  actions: Actions,
});
export type FlowDefinition = z.infer<typeof FlowDefinition>;
