import type { Services } from '../../src/app/services.ts';
import type { Machine } from './parts.ts';

/** Every method of a port goes through the gate; what comes bit by bit comes in one piece. */
export function gated<Port extends object>(
  port: string,
  target: Port,
  hold: (call: string, run: () => Promise<unknown>) => Promise<unknown>,
): Port {
  const methods = Object.entries(target).map(([name, method]: [string, unknown]) => {
    if (typeof method !== 'function') return [name, method];
    const call = (parameters: unknown[]): unknown => Reflect.apply(method, target, parameters);
    const isIterable = method.constructor.name === 'AsyncGeneratorFunction';
    return [
      name,
      isIterable
        ? async function* (...parameters: unknown[]) {
            const all = await hold(`${port}.${name}`, () =>
              allOf(call(parameters) as AsyncIterable<unknown>),
            );
            yield* all as unknown[];
          }
        : (...parameters: unknown[]) => hold(`${port}.${name}`, () => Promise.resolve(call(parameters))),
    ];
  });
  return Object.fromEntries(methods) as Port;
}

async function allOf(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** Storage that is away is expected here; any other error in the log is a mistake of the program. */
export function watchfulLog(machine: Machine): Services['log'] {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error(event: string, fields?: object) {
      const error: unknown = fields !== undefined && 'error' in fields ? fields.error : undefined;
      if (error !== undefined && error !== 'StorageUnavailable')
        machine.mistakes.push(`${event} ${JSON.stringify(fields)}`);
    },
  };
}
