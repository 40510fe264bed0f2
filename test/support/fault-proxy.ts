import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { close, listen } from '../adapters/teams/support/mock-connector.ts';

/** What goes wrong with one request. `after` what it asks for has been done, or instead of it. */
export type Fault =
  /** The connection breaks. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Nothing comes, and the connection stays. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  /** Half of the answer comes, then the connection breaks. */
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'status';
      readonly when: 'before' | 'after';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A request as the proxy sees it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface Rule {
  readonly matches: (seen: Seen) => boolean;
  readonly fault: Fault;
  left: number;
}

/** A real server in front of another one, whose connections and answers fail as a test says. */
export interface FaultProxy {
  readonly origin: string;
  /** Everything that was asked for, in order. */
  readonly seen: Seen[];
  /** The next `times` requests that match fail; the others go through. */
  fail(fault: Fault, matches?: (seen: Seen) => boolean, times?: number): void;
  /** How many requests have failed. */
  failed(): number;
  /** From now on everything goes through. */
  heal(): void;
  close(): Promise<void>;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const seen: Seen[] = [];
  let rules: Rule[] = [];
  let failed = 0;
  const faultFor = (request: Seen): Fault | undefined => {
    const rule = rules.find(({ matches, left }) => left > 0 && matches(request));
    if (rule === undefined) return undefined;
    rule.left -= 1;
    failed += 1;
    return rule.fault;
  };
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => request.socket.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const entry = { method: request.method ?? '', path: request.url ?? '', body: body.toString() };
    seen.push(entry);
    const fault = faultFor(entry);
    if (fault !== undefined && 'when' in fault && fault.when === 'before') {
      spoil(fault, response);
      return;
    }
    const answer = await forward(target, request, body);
    if (fault !== undefined) {
      spoil(fault, response, answer);
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  }

  const origin = await listen(server);
  return {
    origin,
    seen,
    fail(fault, matches = () => true, times = Infinity) {
      rules.push({ fault, matches, left: times });
    },
    failed: () => failed,
    heal() {
      rules = [];
    },
    close: () => close(server),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method, headers, url = '/' } = incoming;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = ask(new URL(url, target), { method, headers, agent: false }, resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}

function spoil(fault: Fault, response: ServerResponse, answer?: Answer): void {
  switch (fault.kind) {
    case 'hang':
      return;
    case 'drop':
      response.socket?.resetAndDestroy();
      return;
    case 'cut': {
      const body = answer?.body ?? Buffer.alloc(0);
      response.writeHead(answer?.status ?? 200, { ...answer?.headers, 'content-length': body.length + 10 });
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
      if (body.length < 2) response.flushHeaders();
      return;
    }
    case 'status':
      response.writeHead(fault.status, fault.headers);
      response.end();
  }
}
