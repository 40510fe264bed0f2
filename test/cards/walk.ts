/** An object somewhere in a card or a template. */
export type Node = Readonly<Record<string, unknown>>;

/** Every object inside, outermost first. What a button sends is not part of the layout. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesIn(each);
  } else if (isNode(value)) {
    yield value;
    for (const [key, each] of Object.entries(value)) if (key !== 'data') yield* nodesIn(each);
  }
}

/** Whether it is an object with keys. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type of an element or action, for example `Input.Date`; empty for what has none. */
export function typeOf({ type }: Node): string {
  return typeof type === 'string' ? type : '';
}

/** A property that holds text; empty when it does not. */
export function textOf(node: Node, key: string): string {
  const value = node[key];
  return typeof value === 'string' ? value : '';
}

/** An `Action.Execute`, and the inputs that Teams sends with it. */
export interface ExecuteWithInputs {
  readonly action: Node;
  readonly inputs: readonly Node[];
}

/**
 * Every button that sends something. It sends the inputs of its own card and of the cards around it, but not those
 * of a card that another button would unfold.
 */
export function executesIn(card: unknown, around: readonly Node[] = []): readonly ExecuteWithInputs[] {
  const inputs = [...around, ...[...ownNodes(card)].filter((node) => typeOf(node).startsWith('Input.'))];
  return [...ownNodes(card)].flatMap((node) => {
    if (typeOf(node) === 'Action.ShowCard') return executesIn(node['card'], inputs);
    if (typeOf(node) !== 'Action.Execute') return [];
    return [{ action: node, inputs: node['associatedInputs'] === 'none' ? [] : inputs }];
  });
}

function* ownNodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* ownNodes(each);
  } else if (isNode(value)) {
    yield value;
    if (typeOf(value) === 'Action.ShowCard') return;
    for (const [key, each] of Object.entries(value)) if (key !== 'data') yield* ownNodes(each);
  }
}
