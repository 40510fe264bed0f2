import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';

/** Stands in for Bot Connector: takes every message at once, and knows who waits for one. */
export interface Connector {
  readonly serviceUrl: string;
  /** The card of the last message for each conversation. */
  readonly cards: ReadonlyMap<string, object>;
  /** The last request for each conversation, as it came. */
  readonly requests: ReadonlyMap<string, { readonly path: string; readonly body: string }>;
  /** How many messages have come so far. */
  readonly count: number;
  /** Resolves when the next message for this conversation is there. */
  next(conversation: string): Promise<void>;
  /** Resolves when this many messages have come since the beginning; rejects when they do not come within two minutes. */
  reached(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startConnector(): Promise<Connector> {
  let count = 0;
  const cards = new Map<string, object>();
  const requests = new Map<string, { path: string; body: string }>();
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      count += 1;
      response.writeHead(201, { 'Content-Type': 'application/json' }).end(`{"id":"m-${count}"}`);
      const conversation = decodeURIComponent(/\/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
      requests.set(conversation, { path: request.url ?? '', body });
      const { attachments } = JSON.parse(body) as { attachments?: readonly { readonly content: object }[] };
      if (attachments?.[0] !== undefined) cards.set(conversation, attachments[0].content);
      waiting.get(conversation)?.();
      waiting.delete(conversation);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`,
    cards,
    requests,
    get count() {
      return count;
    },
    next: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    async reached(goal) {
      const deadline = performance.now() + 120_000;
      while (count < goal) {
        if (performance.now() > deadline) throw new Error(`the bot sent ${count} messages, not ${goal}`);
        await pause(5);
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
