import { z } from 'zod';
import type { Action, Actions, Condition, FlowDefinition } from './definition.ts';
import { evaluated, type Functions } from './expression.ts';

/** A call that a flow makes, and what comes back. */
export interface FlowRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly audience: string;
}
export type FlowCall = (request: FlowRequest) => Promise<{ readonly status: number; readonly body: unknown }>;

type Outcome = 'Succeeded' | 'Failed' | 'Skipped';

/**
 * Runs a flow once, as Logic Apps does: the trigger checks the body by its schema, actions run in the order of
 * `runAfter`, one that fails fails its branch. Answers the status that the caller of the trigger gets.
 */
export async function runFlow(
  flow: FlowDefinition,
  given: {
    readonly body: unknown;
    readonly parameters: Readonly<Record<string, string>>;
    readonly call: FlowCall;
  },
): Promise<number> {
  if (!z.fromJSONSchema(flow.triggers.manual.inputs.schema).safeParse(given.body).success) return 400;
  const run = new Run(flow, given);
  await run.all(flow.actions);
  return run.answered ?? 502;
}

class Run {
  answered: number | undefined;
  readonly #bodies = new Map<string, unknown>();
  readonly #call: FlowCall;
  readonly #functions: Functions;

  constructor(flow: FlowDefinition, { body, parameters, call }: Parameters<typeof runFlow>[1]) {
    this.#call = call;
    this.#functions = {
      triggerBody: () => body,
      body: (name) => this.#known(name),
      parameters: (name) => {
        const value = parameters[String(name)] ?? flow.parameters[String(name)]?.defaultValue;
        if (value === undefined) throw new Error(`no parameter ${String(name)}`);
        return value;
      },
      length: (value) => (value as readonly unknown[]).length,
      coalesce: (...values) => values.find((value) => value !== null && value !== undefined) ?? null,
      json: (text) => JSON.parse(String(text)) as unknown,
      encodeUriComponent: (text) => encodeURIComponent(String(text)),
    };
  }

  /** Whether everything that ran went well. */
  async all(actions: Actions): Promise<Outcome> {
    const outcomes = new Map<string, Outcome>();
    const waiting = new Map(Object.entries(actions));
    while (waiting.size > 0) {
      const next = [...waiting].find(([, { runAfter }]) =>
        Object.keys(runAfter).every((name) => outcomes.has(name)),
      );
      if (next === undefined) throw new Error(`nothing can run: ${[...waiting.keys()].join(', ')}`);
      const [name, action] = next;
      waiting.delete(name);
      const isWanted = Object.entries(action.runAfter).every(([before, wanted]) =>
        wanted.includes(outcomes.get(before) ?? 'Skipped'),
      );
      outcomes.set(name, isWanted ? await this.#one(name, action) : 'Skipped');
    }
    return [...outcomes.values()].includes('Failed') ? 'Failed' : 'Succeeded';
  }

  #known(name: unknown): unknown {
    if (!this.#bodies.has(String(name))) throw new Error(`no action ${String(name)} has run`);
    return this.#bodies.get(String(name));
  }

  async #one(name: string, action: Action): Promise<Outcome> {
    try {
      return await this.#act(name, action);
    } catch {
      return 'Failed';
    }
  }

  async #act(name: string, action: Action): Promise<Outcome> {
    switch (action.type) {
      case 'Http':
        return this.#http(name, action.inputs);
      case 'Select': {
        const from = evaluated(action.inputs.from, this.#functions) as readonly unknown[];
        const each = (item: unknown) =>
          evaluated(action.inputs.select, { ...this.#functions, item: () => item });
        this.#bodies.set(name, from.map(each));
        return 'Succeeded';
      }
      case 'Response':
        this.answered = action.inputs.statusCode;
        return 'Succeeded';
      case 'If':
        return this.all(
          action.expression.and.every((condition) => this.#holds(condition))
            ? action.actions
            : action.else.actions,
        );
      case 'Switch': {
        const value = evaluated(action.expression, this.#functions);
        const chosen = Object.values(action.cases).find((each) => each.case === value) ?? action.default;
        return this.all(chosen.actions);
      }
    }
  }

  #holds(condition: Condition): boolean {
    if ('not' in condition) return !this.#holds(condition.not);
    const [left, right] =
      'equals' in condition
        ? condition.equals.map((side) => evaluated(side, this.#functions))
        : condition.greater.map((side) => evaluated(side, this.#functions));
    return 'equals' in condition ? left === right : Number(left) > Number(right);
  }

  async #http(name: string, inputs: Extract<Action, { type: 'Http' }>['inputs']): Promise<Outcome> {
    const url = new URL(String(evaluated(inputs.uri, this.#functions)));
    for (const [key, value] of Object.entries(inputs.queries ?? {}))
      url.searchParams.set(key, String(evaluated(value, this.#functions)));
    const { status, body } = await this.#call({
      method: inputs.method,
      url: url.href,
      body: evaluated(inputs.body, this.#functions),
      audience: inputs.authentication.audience,
    });
    this.#bodies.set(name, body);
    return status < 400 ? 'Succeeded' : 'Failed';
  }
}
