import type { Node } from 'web-tree-sitter';
import { arrayOf, evaluate, given, type Fields, type Scope, type Value } from './evaluate.ts';

/**
 * What each parameter of a file has, by name, when these are given. Throws where one is missing or unknown; a value is
 * computed, and held against what the file says of it, when it is asked for.
 */
export function parameterValues(
  root: Node,
  parameters: Fields,
  scope: Scope,
): ReadonlyMap<string, () => Value> {
  const declarations = root.namedChildren.filter(({ type }) => type === 'parameter_declaration');
  const names = declarations.map((each) => given(each.namedChild(0)).text);
  const unknown = Object.keys(parameters).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`there is no parameter ${unknown.join(', ')}`);
  return new Map(
    declarations.map((each, index) => {
      const name = names[index] ?? '';
      const standard = each.namedChild(2);
      const value = parameters[name];
      if (value === undefined && standard === null) throw new Error(`the parameter ${name} is missing`);
      return [name, () => fitting(name, value ?? evaluate(given(standard), scope), each)];
    }),
  );
}

function fitting(name: string, value: Value, declaration: Node): Value {
  const type = given(declaration.namedChild(1)).text;
  const isOfType =
    type === (typeof value === 'number' ? 'int' : typeof value === 'boolean' ? 'bool' : typeof value);
  const limits = decoratorsOf(declaration);
  const size = typeof value === 'string' ? value.length : Number(value);
  const limit = (decorator: string) => {
    const [bound] = limits.get(decorator) ?? [];
    return bound === undefined ? undefined : Number(bound);
  };
  const allowed = limits.get('allowed')?.[0];
  const fits =
    isOfType &&
    (allowed === undefined || arrayOf(allowed).includes(value)) &&
    size >= (limit('minValue') ?? limit('minLength') ?? size) &&
    size <= (limit('maxValue') ?? limit('maxLength') ?? size);
  if (!fits) throw new Error(`the parameter ${name} must not be ${JSON.stringify(value)}`);
  return value;
}

/** What the lines before a declaration say of it, by name, with the values in brackets. */
export function decoratorsOf(declaration: Node): ReadonlyMap<string, readonly Value[]> {
  const before = declaration.previousNamedSibling;
  if (before?.type !== 'decorators') return new Map();
  return new Map(
    before.descendantsOfType('call_expression').map((call) => {
      const values = given(call.namedChild(1)).namedChildren;
      return [given(call.namedChild(0)).text, values.map((each) => evaluate(each, nothing))];
    }),
  );
}

const nothing: Scope = (name) => {
  throw new Error(`${name} is not known here`);
};
