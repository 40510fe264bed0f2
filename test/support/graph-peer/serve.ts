import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphPeer } from './graph-peer.ts';

/** What happens to the next requests on their way: lost before or after their effect. */
export type Loss = 'before' | 'after';

export interface ServedPeer {
  readonly origin: string;
  readonly losses: Loss[];
  /** So many of the next calls that are no reads lose their answer. */
  loseWrites: number;
  stop(): Promise<void>;
}

/** The peer behind HTTP on this machine. */
export async function serve(peer: GraphPeer): Promise<ServedPeer> {
  const losses: Loss[] = [];
  const served = {
    origin: '',
    losses,
    loseWrites: 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = Buffer.concat(await request.toArray()).toString('utf8');
    const loss =
      losses.shift() ?? (request.method !== 'GET' && served.loseWrites-- > 0 ? 'after' : undefined);
    if (loss === 'before') return void request.socket.destroy();
    const { method = '', url = '', headers } = request;
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const answered = peer.handle({
      method,
      url,
      headers: flat,
      body: text === '' ? undefined : JSON.parse(text),
    });
    if (loss === 'after') return void request.socket.destroy();
    response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
    response.end(answered.body === undefined ? undefined : JSON.stringify(answered.body));
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  peer.origin = `http://127.0.0.1:${String(port)}`;
  served.origin = peer.origin;
  return served;
}
