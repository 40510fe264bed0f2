import { posix } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { infraFile, parseBicep } from './bicep.ts';
import {
  evaluate,
  fieldOf,
  fieldsOf,
  given,
  isFields,
  type Fields,
  type Scope,
  type Value,
} from './evaluate.ts';
import { Reference } from './evaluate.ts';
import { parameterValues } from './parameters.ts';
import { referenceTo, resourcesOf, type Resource } from './resources.ts';

/** What comes of a file: what would be made, and what is put out. */
export interface Deployment {
  readonly resources: readonly Resource[];
  readonly outputs: Fields;
}

type Roots = ReadonlyMap<string, Node>;

/**
 * What comes of a file of `infra` with these parameters, its modules included. Throws where a parameter is missing,
 * unknown or not allowed, and where a name leads nowhere. Nothing is compiled, and whether Azure knows a property is
 * not asked here.
 */
export async function deploy(file: string, parameters: Fields): Promise<Deployment> {
  return deployed(file, parameters, await withModules(file, new Map()));
}

async function withModules(file: string, roots: Map<string, Node>): Promise<Roots> {
  if (roots.has(file)) return roots;
  const root = await parseBicep(await infraFile(file));
  roots.set(file, root);
  for (const each of of(root, 'module')) await withModules(moduleFile(file, each), roots);
  return roots;
}

function deployed(file: string, parameters: Fields, roots: Roots): Deployment {
  const root = given(roots.get(file));
  const known = new Map<string, () => Value>();
  const scope: Scope = (name) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`${file}: nothing is called ${name}`);
    return value();
  };
  for (const [name, value] of parameterValues(root, parameters, scope)) known.set(name, value);
  for (const each of of(root, 'variable'))
    known.set(nameOf(each), () => evaluate(given(each.namedChild(1)), scope));

  const modules = of(root, 'module').map((each) => {
    const made = once(() => {
      const params = fieldOf(fieldsOf(given(each.namedChild(2)), scope), 'params');
      return deployed(moduleFile(file, each), isFields(params) ? params : {}, roots);
    });
    known.set(nameOf(each), () => new Reference((name) => fieldOf({ outputs: made().outputs }, name)));
    return () => made().resources;
  });
  const resources = of(root, 'resource').map((each) => {
    const made = once(() => resourcesOf(each, scope));
    known.set(nameOf(each), () => referenceTo(made()[0]));
    return () => (/^resource \w+ '[^']+' existing/.test(each.text) ? [] : made());
  });

  return {
    resources: [...modules, ...resources].flatMap((made) => made()),
    outputs: Object.fromEntries(
      of(root, 'output').map((each) => [nameOf(each), evaluate(given(each.namedChild(2)), scope)]),
    ),
  };
}

function of(root: Node, kind: 'module' | 'output' | 'resource' | 'variable'): Node[] {
  return root.namedChildren.filter(({ type }) => type === `${kind}_declaration`);
}

function nameOf(declaration: Node): string {
  return given(declaration.namedChild(0)).text;
}

function moduleFile(file: string, declaration: Node): string {
  return posix.join(posix.dirname(file), given(declaration.namedChild(1)).text.slice(1, -1));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
