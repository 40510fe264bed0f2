import type { IncomingMessage, ServerResponse } from 'node:http';
import restify from 'restify';
import { refusal, writeAnswer, type HttpAnswer } from './http-answer.ts';
import { readJsonBody } from './json-body.ts';

declare module 'restify' {
  interface Server {
    /** Runs before restify looks at a request; false ends it. Missing from the published types. */
    first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): Server;
  }
}

/** One way into the server. `body` is parsed JSON; GET has none. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  handle(body: unknown, request: IncomingMessage): Promise<HttpAnswer>;
}

/** What the server offers, and where. */
export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Undefined listens on all addresses. */
  readonly host: '127.0.0.1' | undefined;
  readonly routes: readonly HttpRoute[];
  /** Asked before anything is read. */
  readonly accepts: (request: IncomingMessage) => boolean;
  /** Told of what a route threw; the caller gets a bare 500. */
  readonly failed: (error: unknown) => void;
  /** How long a body may take until its last byte; ten seconds if not said. */
  readonly bodyTimeoutMilliseconds?: number;
}

/** A server that takes requests. */
export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, waits for those in hand (at most `waitMilliseconds`), then ends. */
  stop(waitMilliseconds?: number): Promise<void>;
}

/** Starts the HTTP server. Rejects when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  // No name: restify would put it into a Server header.
  const server = restify.createServer({ name: '' });
  const inHand = new Set<Promise<void>>();
  let stopping = false;
  const answer = async (response: ServerResponse, content: HttpAnswer): Promise<void> => {
    if (stopping) response.setHeader('Connection', 'close');
    try {
      await writeAnswer(response, content);
    } catch (error) {
      // Some of a file is out already: nothing but a broken connection can say that the rest is missing.
      response.destroy();
      options.failed(error);
    }
  };

  server.first((request, response) => {
    const refused = refuseEarly(request, response, options);
    if (refused !== undefined) void answer(response, refused);
    return refused === undefined;
  });
  for (const route of options.routes) {
    const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const work = serve(route, request, options).then((content) => content && answer(response, content));
      inHand.add(work);
      await work;
      inHand.delete(work);
    };
    if (route.method === 'GET') server.get(route.path, handle);
    else server.post(route.path, handle);
  }

  const http = server.server;
  // restify takes these requests over and answers none: the connection would stay for ever, and stop() wait for it.
  // Without a listener Node passes over the wish for another protocol, and the request is like every other.
  http.removeAllListeners('upgrade');
  // Longer than the idle time of the load balancers in front, so that none reuses a connection that just closed.
  http.keepAliveTimeout = 65_000;
  http.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    // restify passes this event on and throws it where nobody listens on restify's own server.
    server.on('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: server.address().port,
    async stop(waitMilliseconds = 10_000) {
      stopping = true;
      const closed = new Promise<void>((resolve) => void http.close(() => resolve()));
      const deadline = setTimeout(() => http.closeAllConnections(), waitMilliseconds);
      await Promise.allSettled(inHand);
      http.closeIdleConnections();
      await closed;
      clearTimeout(deadline);
    },
  };
}

/**
 * Answers what no route takes. Done before restify looks at the request, because its own answers repeat the path and
 * its parser throws on addresses that are none.
 */
function refuseEarly(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, accepts }: ServerOptions,
): HttpAnswer | undefined {
  if (!accepts(request)) return refusal(403);
  const path = (request.url ?? '').replace(/\?.*$/s, '');
  const matching = routes.filter((route) => route.path === path);
  if (matching.some(({ method }) => method === request.method)) return undefined;
  if (matching.length === 0) return refusal(404);
  response.setHeader('Allow', matching.map(({ method }) => method).join(', '));
  return refusal(405);
}

/** Undefined when the caller has gone. */
async function serve(
  route: HttpRoute,
  request: IncomingMessage,
  { failed, bodyTimeoutMilliseconds = 10_000 }: ServerOptions,
): Promise<HttpAnswer | undefined> {
  try {
    if (route.method === 'GET') return await route.handle(undefined, request);
    const body = await readJsonBody(request, bodyTimeoutMilliseconds);
    if (body.kind === 'gone') return undefined;
    return body.kind === 'refused' ? refusal(body.status) : await route.handle(body.value, request);
  } catch (error) {
    failed(error);
    return refusal(500);
  }
}
