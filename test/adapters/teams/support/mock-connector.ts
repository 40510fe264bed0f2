import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How the service answers one request. `reset` and `hang` come after the request was read. */
export type Answer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | 'reset'
  | 'hang'
  | 'reset-in-body';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A real HTTP server in the place of Bot Connector, of Microsoft Entra or of the identity endpoint of a host. */
export interface MockConnector {
  readonly origin: string;
  /** With a path, because real service URLs have one. */
  readonly serviceUrl: string;
  readonly received: Received[];
  /** Used in order, then 201 with an id. */
  readonly answers: Answer[];
  close(): Promise<void>;
}

export async function startMockConnector(): Promise<MockConnector> {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    void text(request).then((content) => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, text: content, body: parsed(content) });
      const answer = answers.shift() ?? { status: 201, body: { id: `m-${received.length}` } };
      if (answer === 'hang') return;
      if (answer === 'reset') {
        request.socket.resetAndDestroy();
        return;
      }
      if (answer === 'reset-in-body') {
        response.writeHead(201, { 'Content-Length': 1000 });
        response.write('{"id":', () => request.socket.destroy());
        return;
      }
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    });
  });
  const origin = await listen(server);
  return { origin, serviceUrl: `${origin}/emea/tenant/`, received, answers, close: () => close(server) };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
