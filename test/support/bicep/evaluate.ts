import type { Node } from 'web-tree-sitter';

/** What an expression of Bicep comes to. */
export type Value = string | number | boolean | readonly Value[] | Fields | Reference;
export interface Fields {
  readonly [name: string]: Value;
}

/** A resource, a module or what belongs to one: its fields are known only one by one, and a wrong one throws. */
export class Reference {
  readonly field: (name: string) => Value;
  constructor(field: (name: string) => Value) {
    this.field = field;
  }
}

/** What a name stands for; throws where nothing has that name. */
export type Scope = (name: string) => Value;

/** Functions of the language, as far as they are used; what Azure alone knows has a fixed value. */
const functions: Readonly<Record<string, (...values: Value[]) => Value>> = {
  resourceGroup: () => ({ id: '/groups/test', location: 'westeurope' }),
  tenant: () => ({ tenantId: '99999999-9999-4999-8999-999999999999' }),
  uniqueString: () => 'abcdefghijklm',
  guid: (...seeds) => `guid(${seeds.map(textOf).join('|')})`,
  subscriptionResourceId: (...parts) => `/subscription/${parts.map(textOf).join('/')}`,
  concat: (...arrays) => arrays.flatMap(arrayOf),
};

/**
 * The value of an expression. It knows those parts of the language that `infra` uses; everything else throws, so that
 * nothing is passed over.
 */
export function evaluate(node: Node, scope: Scope): Value {
  const within = (child: Node | null): Value => evaluate(given(child), scope);
  switch (node.type) {
    case 'string':
      return node.namedChildren.map((part) => textOf(partOf(part, scope))).join('');
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'identifier':
      return scope(node.text);
    case 'array':
      return written(node).map(within);
    case 'object':
      return fieldsOf(node, scope);
    case 'ternary_expression':
      return within(node.namedChild(0)) === true ? within(node.namedChild(1)) : within(node.namedChild(2));
    case 'member_expression':
      return fieldOf(within(node.namedChild(0)), given(node.namedChild(1)).text);
    case 'call_expression': {
      const name = given(node.namedChild(0)).text;
      const call = functions[name];
      if (call === undefined) throw new Error(`nobody here knows the function ${name}`);
      return call(...given(node.namedChild(1)).namedChildren.map(within));
    }
    default:
      throw new Error(`nobody here reads ${node.type}: ${node.text}`);
  }
}

/** What stands in an array or an object, without the comments. */
function written(node: Node): Node[] {
  return node.namedChildren.filter(({ type }) => type !== 'comment');
}

/** The object of an expression that must be one. */
export function fieldsOf(node: Node, scope: Scope): Fields {
  return Object.fromEntries(
    written(node).map((each) => {
      const key = given(each.namedChild(0));
      const name = key.type === 'identifier' ? key.text : textOf(evaluate(key, scope));
      return [name, evaluate(given(each.namedChild(1)), scope)];
    }),
  );
}

/** A field of a value; throws where it has none of that name. */
export function fieldOf(value: Value, name: string): Value {
  if (value instanceof Reference) return value.field(name);
  const found = isFields(value) ? value[name] : undefined;
  if (found === undefined) throw new Error(`there is no ${name} in ${JSON.stringify(value)}`);
  return found;
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Reference);
}

export function arrayOf(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`this is no array: ${JSON.stringify(value)}`);
  return value.map((each: Value) => each);
}

export function textOf(value: Value): string {
  if (typeof value === 'object') throw new Error(`this is no text: ${JSON.stringify(value)}`);
  return String(value);
}

/** A node that the grammar promises. */
export function given(node: Node | null | undefined): Node {
  if (!node) throw new Error('the expression is cut short');
  return node;
}

function partOf(part: Node, scope: Scope): Value {
  if (part.type === 'interpolation') return evaluate(given(part.namedChild(0)), scope);
  return part.type === 'escape_sequence' ? part.text.slice(1) : part.text;
}
