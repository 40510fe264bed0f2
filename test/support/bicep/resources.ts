import type { Node } from 'web-tree-sitter';
import { arrayOf, evaluate, fieldOf, fieldsOf, given, isFields, Reference, textOf } from './evaluate.ts';
import type { Fields, Scope, Value } from './evaluate.ts';

/** One resource as Azure would be asked to make it. */
export interface Resource {
  readonly type: string;
  readonly version: string;
  readonly name: string;
  /** The id of the resource that it is a part of, or that it is about. */
  readonly at: string | undefined;
  /** All of it, references left out. */
  readonly body: Fields;
}

/** What Azure fills in, by type. */
const filledIn: Readonly<Record<string, Fields>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': {
    clientId: '11111111-1111-4111-8111-111111111111',
    principalId: 'object-id-of-the-bot',
  },
  'Microsoft.Web/sites': { defaultHostName: 'bot.azurewebsites.net' },
  'Microsoft.KeyVault/vaults': { vaultUri: 'https://vault.example/' },
};

/** What one declaration makes: one resource, or, with `for`, one a turn. */
export function resourcesOf(declaration: Node, scope: Scope): Resource[] {
  const [type = '', version = ''] = textOf(evaluate(given(declaration.namedChild(1)), scope)).split('@');
  const body = given(declaration.namedChild(2));
  const bodies = body.type === 'for_statement' ? turnsOf(body, scope) : [fieldsOf(body, scope)];
  return bodies.map((each) => {
    const at = each['parent'] ?? each['scope'];
    return {
      type,
      version,
      name: textOf(fieldOf(each, 'name')),
      at: at === undefined ? undefined : textOf(fieldOf(at, 'id')),
      body: Object.fromEntries(Object.entries(each).filter(([, value]) => !(value instanceof Reference))),
    };
  });
}

/** A resource as others speak of it. What it neither says of itself nor gets from Azure throws. */
export function referenceTo(resource: Resource | undefined): Reference {
  if (resource === undefined) throw new Error('none of them was made');
  const { type, name, body } = resource;
  const own = body['properties'];
  const properties: Value = { ...filledIn[type], ...(isFields(own) ? own : {}) };
  return new Reference((field) => fieldOf({ id: `/made/${type}/${name}`, name, properties }, field));
}

/** The one resource of this type; throws where there is none, or another beside it. */
export function theOnly(resources: readonly Resource[], type: string): Resource {
  const [first, ...others] = resources.filter((each) => each.type === type);
  if (first === undefined || others.length > 0) throw new Error(`there is not exactly one ${type}`);
  return first;
}

function turnsOf(loop: Node, scope: Scope): Fields[] {
  const variable = given(loop.namedChild(0)).text;
  return arrayOf(evaluate(given(loop.namedChild(1)), scope)).map((value) =>
    fieldsOf(given(loop.namedChild(2)), (name) => (name === variable ? value : scope(name))),
  );
}
