/** What the functions of an expression answer: those of the flow itself are handed in. */
export type Functions = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

/**
 * A template of the workflow definition language as Azure evaluates it: text that begins with `@` is one expression and
 * keeps its type, `@{…}` inside a text is put in as text. Throws where Azure fails the action: a function or property
 * that is not there.
 */
export function evaluated(template: unknown, functions: Functions): unknown {
  if (Array.isArray(template)) return template.map((each) => evaluated(each, functions));
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(
      Object.entries(template).map(([key, value]) => [key, evaluated(value, functions)]),
    );
  if (typeof template !== 'string') return template;
  if (template.startsWith('@') && !template.startsWith('@{')) return valueOf(template.slice(1), functions);
  return template.replaceAll(/@\{((?:[^{}']|'[^']*')*)\}/g, (_, expression: string) => {
    const value = valueOf(expression, functions);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

function valueOf(source: string, functions: Functions): unknown {
  const tokens = [...source.matchAll(/\s*(?:('(?:[^']|'')*')|(\d+)|([A-Za-z]\w*)|(\?\[|[[\](),]))/gy)];
  const read = tokens.map(([, text, number, word, mark]) => text ?? number ?? word ?? mark ?? '');
  if (tokens.map(([whole]) => whole).join('') !== source) throw new Error(`cannot be read: ${source}`);
  let at = 0;
  const take = (): string => read[at++] ?? '';
  const expect = (mark: string): void => {
    if (take() !== mark) throw new Error(`expected ${mark} in ${source}`);
  };

  const value = (): unknown => {
    const token = take();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    const call = functions[token];
    if (call === undefined) throw new Error(`no function ${token}`);
    return call(...values());
  };
  const values = (): unknown[] => {
    expect('(');
    const given: unknown[] = [];
    while (read[at] !== ')') {
      if (given.length > 0) expect(',');
      given.push(withProperties());
    }
    expect(')');
    return given;
  };
  const withProperties = (): unknown => {
    let current = value();
    while (read[at] === '[' || read[at] === '?[') {
      const isOptional = take() === '?[';
      const key = withProperties();
      expect(']');
      current = property(current, key, isOptional);
    }
    return current;
  };

  const result = withProperties();
  if (at !== read.length) throw new Error(`more than one expression in ${source}`);
  return result;
}

function property(holder: unknown, key: unknown, isOptional: boolean): unknown {
  const found: unknown =
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, String(key)) : undefined;
  if (found === undefined && !isOptional) throw new Error(`no property ${String(key)}`);
  return found ?? null;
}
