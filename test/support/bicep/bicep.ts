import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Language, Parser, type Node } from 'web-tree-sitter';

const infra = new URL('../../../infra/', import.meta.url);

/** A Bicep text as its grammar reads it. Throws where it is not of the grammar. */
export async function parseBicep(text: string): Promise<Node> {
  await Parser.init();
  const grammar = import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parser = new Parser().setLanguage(await Language.load(fileURLToPath(grammar)));
  const root = parser.parse(text)?.rootNode;
  if (root === undefined || root.hasError) throw new Error('this is no Bicep');
  return root;
}

/** The text of a file in `infra`. */
export function infraFile(name: string): Promise<string> {
  return readFile(new URL(name, infra), 'utf8');
}

/** Everything of one kind in a part of the tree. */
export function all(node: Node, kind: string): Node[] {
  return node.descendantsOfType(kind);
}

/** The parts of a declaration, by the name that it declares. */
export function declared(root: Node, kind: `${string}_declaration`): ReadonlyMap<string, Node> {
  return new Map(all(root, kind).map((each) => [each.namedChild(0)?.text ?? '', each]));
}

/** The value of a property of an object; undefined where it has none of that name. */
export function property(object: Node | undefined, name: string): Node | undefined {
  const found = object?.namedChildren.find((each) => each.namedChild(0)?.text === name);
  return found?.namedChild(1) ?? undefined;
}

/** Names that are used and that nothing declares. Functions are not among them. */
export function unknownNames(root: Node): string[] {
  const declarations = all(root, 'infrastructure').flatMap((each) => each.namedChildren);
  const names = new Set([
    ...declarations.map((each) => each.namedChild(0)?.text),
    ...['loop_variable', 'loop_enumerator'].flatMap((kind) => all(root, kind).map(({ text }) => text)),
    ...all(root, 'for_statement').map((each) => each.childForFieldName('initializer')?.text),
  ]);
  return all(root, 'identifier')
    .filter((each) => !isLabel(each))
    .map(({ text }) => text)
    .filter((name) => !names.has(name));
}

/** What is called, and the name of a property. */
function isLabel(identifier: Node): boolean {
  const { parent } = identifier;
  if (parent?.type === 'call_expression') return parent.childForFieldName('function')?.id === identifier.id;
  return parent?.type === 'object_property' && parent.namedChild(0)?.id === identifier.id;
}
