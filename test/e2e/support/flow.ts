import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** What the organisation's own flow got. */
export interface FlowPost {
  readonly event: string;
  readonly key: string;
}

/** A stand-in for Power Automate: takes every post with 202, as a flow without an answer does. */
export interface Flow {
  readonly url: string;
  readonly posts: readonly FlowPost[];
  readonly stop: () => Promise<void>;
}

/** Starts the flow on a free loopback port. */
export async function startFlow(): Promise<Flow> {
  const posts: FlowPost[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      posts.push(body as FlowPost);
      response.writeHead(202).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}/flow`,
    posts,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
