import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { close, listen } from '../adapters/teams/support/mock-connector.ts';
import { textsIn } from '../../src/texts/texts-in.ts';

/** A card that has arrived in Teams. */
export interface Arrival {
  readonly caseId: string;
  readonly conversation: string;
  /** Whether the card says that it may have come before. */
  readonly saysRepeated: boolean;
}

/** Bot Connector that takes its time: a message has arrived long before its sender hears of it. */
export interface SlowConnector {
  readonly serviceUrl: string;
  readonly arrivals: readonly Arrival[];
  close(): Promise<void>;
}

/** `milliseconds` says how long the next answer takes. */
export async function startSlowConnector(milliseconds: () => number): Promise<SlowConnector> {
  const arrivals: Arrival[] = [];
  const { repeated } = textsIn('da').reminder;
  const server = createServer((request, response) => {
    void text(request)
      .then(async (body) => {
        arrivals.push({
          caseId: /"caseId":"(\w+)"/.exec(body)?.[1] ?? 'none',
          conversation: decodeURIComponent(/\/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? ''),
          saysRepeated: body.includes(repeated),
        });
        const id = `m-${String(arrivals.length)}`;
        await pause(milliseconds());
        response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }));
      })
      // The sender was killed while it spoke.
      .catch(() => response.destroy());
  });
  const origin = await listen(server);
  return { serviceUrl: `${origin}/emea/`, arrivals, close: () => close(server) };
}
