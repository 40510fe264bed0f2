import { createServer, request as send, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One call to storage as it passed by. Times in milliseconds of this process. */
export interface StorageCall {
  readonly method: string;
  readonly path: string;
  readonly began: number;
  readonly ended: number;
}

/** Each answer is held for so long: calls that do not wait for each other overlap then, however busy the machine is. */
const holdMilliseconds = 40;

/** Stands between a bot and Azurite and writes down every call. */
export interface StorageRecorder {
  readonly connectionString: string;
  readonly calls: readonly StorageCall[];
  forget(): void;
  close(): void;
}

/** Starts it in front of all services that the connection string names; its own string leads to it. */
export async function startStorageRecorder(connectionString: string): Promise<StorageRecorder> {
  const calls: StorageCall[] = [];
  const ports = [...connectionString.matchAll(/http:\/\/127\.0\.0\.1:(\d+)/g)].map(([, port]) =>
    Number(port),
  );
  const passers = await Promise.all(ports.map((port) => pass(port, calls)));
  const recorded = passers.reduce(
    (text, { from, to }) => text.replace(`127.0.0.1:${from}/`, `127.0.0.1:${to}/`),
    connectionString,
  );
  return {
    connectionString: recorded,
    calls,
    forget: () => void calls.splice(0),
    close: () => passers.forEach(({ close }) => close()),
  };
}

async function pass(target: number, calls: StorageCall[]) {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    const began = performance.now();
    const { method = '', url: path = '', headers } = incoming;
    const outgoing = send({ host: '127.0.0.1', port: target, method, path, headers, agent }, (answer) => {
      void pause(holdMilliseconds).then(() => {
        calls.push({ method, path, began, ended: performance.now() });
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
    });
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    from: target,
    to: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

/** The longest row of calls of which each begins after the one before has ended. */
export function callsInSequence(calls: readonly StorageCall[]): number {
  let length = 0;
  let lastEnd = -Infinity;
  for (const call of calls.toSorted((a, b) => a.ended - b.ended)) {
    if (call.began < lastEnd) continue;
    length += 1;
    lastEnd = call.ended;
  }
  return length;
}
