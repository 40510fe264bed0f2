import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileFetcher } from '../../../src/adapters/teams/file-fetcher.ts';
import type { TeamsSettings } from '../../../src/adapters/teams/settings.ts';
import type { SentFile } from '../../../src/ports/file-fetcher.ts';
import { productionSettings } from './support/bot.ts';
import { close, listen } from './support/mock-connector.ts';

const local: TeamsSettings = { mode: 'local', port: 0 };
const production: TeamsSettings = {
  ...productionSettings({ metadataUrl: 'https://x' }, 'https://x'),
  allowedServiceHosts: ['smba.trafficmanager.net', '127.0.0.1'],
  allowedFileHosts: ['*.sharepoint.com', 'files.example.dk'],
};
const quick = { begin: 300, end: 600 };
const pasted = (url: string): SentFile => ({ how: 'pasted', url, name: '' });
const uploaded = (url: string): SentFile => ({ how: 'uploaded', url, name: 'min chef.png' });

/** What the fetcher asks for, and with which token. */
let asked: boolean[];
const token = (fresh = false) => {
  asked.push(fresh);
  return Promise.resolve(fresh ? 'fresh-token' : 'bot-token');
};
const fetcher = (settings: TeamsSettings = production) => createFileFetcher(settings, token, quick);

beforeEach(() => {
  asked = [];
});
afterEach(() => vi.unstubAllGlobals());

/** Stands in the place of the whole internet. */
function internet() {
  const calls: { readonly url: string; readonly authorization: string | null }[] = [];
  vi.stubGlobal('fetch', (url: string, { headers }: RequestInit) => {
    calls.push({ url, authorization: new Headers(headers).get('authorization') });
    return Promise.resolve(new Response('picture'));
  });
  return calls;
}

const foreign = [
  'https://smba.trafficmanager.net.evil.example/emea/v3/attachments/1/views/original',
  'https://smba.trafficmanager.net@evil.example/x',
  'https://smba.trafficmanager.net:x@evil.example/x',
  'https://evil.example/smba.trafficmanager.net',
  'https://evil.example?smba.trafficmanager.net',
  'https://evil.example#@smba.trafficmanager.net/',
  String.raw`https://evil.example\@smba.trafficmanager.net/`,
  'https://smba.trafficmanager.net:8443/x',
  'https://smba.trafficmanager.net./x',
  'https://user@smba.trafficmanager.net/x',
  'http://smba.trafficmanager.net/x',
  'https://smba.trafficmаnager.net/x',
  'https://ｓmba.trafficmanager.net.evil.example/x',
  'https://evil.smba.trafficmanager.net/x',
  'https://xsmba.trafficmanager.net/x',
  'https://169.254.169.254/metadata/identity/oauth2/token',
  'https://[::ffff:169.254.169.254]/x',
  'https://10.0.0.1/x',
  'https://localhost/x',
  'http://localhost:3978/',
  'https://contoso-my.sharepoint.com/x',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'blob:https://smba.trafficmanager.net/1',
  'javascript:alert(1)',
  '//smba.trafficmanager.net/x',
  '',
];

describe('the bot’s token', () => {
  it.each(foreign)('never goes to %j, nor anything else', async (url) => {
    const calls = internet();
    expect(await fetcher().fetch(pasted(url), 100)).toEqual({ kind: 'refused' });
    expect(calls).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    'https://smba.trafficmanager.net/emea/t/v3/attachments/1/views/original',
    'https://SMBA.TrafficManager.NET:443/emea/t/v3/attachments/1/views/original',
    'https://smba.trafficmanager.net/emea/t/v3/attachments/1/views/original?x=1',
  ])('goes with a pasted picture to Bot Connector: %s', async (url) => {
    const calls = internet();
    expect((await fetcher().fetch(pasted(url), 100)).kind).toBe('file');
    expect(calls).toEqual([{ url, authorization: 'Bearer bot-token' }]);
  });

  it.each([
    'https://contoso-my.sharepoint.com/personal/mona/_layouts/15/download.aspx?tempauth=secret',
    'https://CONTOSO.sharepoint.com/x',
    'https://files.example.dk/x',
  ])('stays at home when a file was uploaded: %s', async (url) => {
    const calls = internet();
    expect((await fetcher().fetch(uploaded(url), 100)).kind).toBe('file');
    expect(calls).toEqual([{ url, authorization: null }]);
    expect(asked).toEqual([]);
  });

  it.each([
    ...foreign.filter((url) => url !== 'https://contoso-my.sharepoint.com/x'),
    'https://smba.trafficmanager.net/x',
    'https://sharepoint.com/x',
    'https://evilsharepoint.com/x',
    'https://contoso.sharepoint.com.evil.example/x',
    'https://contoso.sharepoint.com@evil.example/x',
    'https://contoso.sharepoint.com./x',
    'https://contoso.sharepoint.com:8443/x',
    'http://contoso.sharepoint.com/x',
    'https://sub.files.example.dk/x',
    'http://127.0.0.1/x',
  ])('and nothing is uploaded from %j', async (url) => {
    const calls = internet();
    expect(await fetcher().fetch(uploaded(url), 100)).toEqual({ kind: 'refused' });
    expect(calls).toEqual([]);
  });

  it('is asked for anew when it was refused, once', async () => {
    const authorizations: (string | undefined)[] = [];
    const peer = await startPeer((request, response) => {
      authorizations.push(request.headers.authorization);
      reply(response, [authorizations.length < 2 ? 401 : 200], 'picture');
    });
    expect((await fetcher().fetch(pasted(peer.url), 100)).kind).toBe('file');
    expect(authorizations).toEqual(['Bearer bot-token', 'Bearer fresh-token']);
    await peer.close();
  });

  it('that cannot be had now makes a file that can be fetched later', async () => {
    const calls = internet();
    const none = createFileFetcher(production, () => Promise.reject(new Error('no')), quick);
    const file = pasted('https://smba.trafficmanager.net/emea/v3/attachments/1/views/original');
    expect(await none.fetch(file, 100)).toEqual({ kind: 'unreachable' });
    expect(calls).toEqual([]);
  });
});

/** In two steps: restify, once it is loaded, gives nothing back from the first. */
function reply(
  response: ServerResponse,
  [status, headers = {}]: readonly [number, OutgoingHttpHeaders?],
  body: string | Uint8Array,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

interface Peer {
  readonly url: string;
  readonly seen: IncomingHttpHeaders[];
  readonly server: Server;
  close(): Promise<void>;
}

async function startPeer(answer: RequestListener): Promise<Peer> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    answer(request, response);
  });
  const url = `${await listen(server)}/v3/attachments/1/views/original`;
  return { url, seen, server, close: () => close(server) };
}

/** What comes of a file that a peer answers like this, in production and in local mode. */
async function outcomes(answer: RequestListener, limitBytes = 100) {
  const peer = await startPeer(answer);
  const all = [
    await fetcher().fetch(pasted(peer.url), limitBytes),
    await fetcher(local).fetch(pasted(peer.url), limitBytes),
    await fetcher(local).fetch(uploaded(peer.url), limitBytes),
  ];
  await peer.close();
  return all;
}

describe('a file', () => {
  it('comes byte for byte, in pieces or not', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const [whole] = await outcomes((_request, response) => response.end(bytes), 256);
    expect(whole).toEqual({ kind: 'file', bytes: Buffer.from(bytes) });
    const [pieces] = await outcomes((_request, response) => {
      response.write(bytes.subarray(0, 100));
      setImmediate(() => response.end(bytes.subarray(100)));
    }, 256);
    expect(pieces).toEqual(whole);
  });

  it.each([400, 401, 403, 404, 410, 206, 204, 301, 302, 303, 307, 308])(
    'answered with %i is refused',
    async (status) => {
      const all = await outcomes((_request, response) => reply(response, [status], ''));
      expect(all.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
    },
  );

  it.each([408, 429, 500, 502, 503, 504])('answered with %i may come another time', async (status) => {
    const all = await outcomes((_request, response) => reply(response, [status], ''));
    expect(all.map(({ kind }) => kind)).toEqual(['unreachable', 'unreachable', 'unreachable']);
  });

  it('is not looked for where a redirect leads, with or without a token', async () => {
    const trap = await startPeer((_request, response) => response.end('picture'));
    const all = await outcomes((_request, response) => reply(response, [302, { Location: trap.url }], ''));
    expect(all.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
    expect(trap.seen).toEqual([]);
    await trap.close();
  });

  it('that says it is too large is not begun', async () => {
    let sent = 0;
    const all = await outcomes((_request, response) => {
      response.writeHead(200, { 'Content-Length': 1e9 });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(all.map(({ kind }) => kind)).toEqual(['too-large', 'too-large', 'too-large']);
    expect(sent).toBeLessThan(50_000_000);
  });

  it('that only turns out to be too large is left at the limit', async () => {
    let sent = 0;
    const all = await outcomes((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    }, 100_000);
    expect(all.map(({ kind }) => kind)).toEqual(['too-large', 'too-large', 'too-large']);
    expect(sent).toBeLessThan(50_000_000);
  });

  it('that says less than it is, packed small, is too large all the same', async () => {
    const packed = gzipSync(Buffer.alloc(5_000_000));
    const all = await outcomes((_request, response) => {
      reply(response, [200, { 'Content-Encoding': 'gzip', 'Content-Length': packed.length }], packed);
    }, 100_000);
    expect(all.map(({ kind }) => kind)).toEqual(['too-large', 'too-large', 'too-large']);
  });

  it('of exactly the limit is taken', async () => {
    const [taken] = await outcomes((_request, response) => response.end(Buffer.alloc(100)), 100);
    expect(taken?.kind).toBe('file');
  });

  it.each<[string, RequestListener]>([
    ['whose answer never begins', () => undefined],
    ['that stops in the middle', (_request, response) => void response.write('half')],
    ['that breaks off', (request, response) => void response.write('half', () => request.socket.destroy())],
    ['whose host hangs up', (request) => request.socket.resetAndDestroy()],
  ])('%s may come another time', async (_what, answer) => {
    const start = performance.now();
    const [outcome] = await outcomes(answer);
    expect(outcome).toEqual({ kind: 'unreachable' });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('of a host that is not there may come another time', async () => {
    const peer = await startPeer(() => undefined);
    await peer.close();
    expect(await fetcher().fetch(pasted(peer.url), 100)).toEqual({ kind: 'unreachable' });
  });
});

describe('in local mode', () => {
  it('no token is shown, and only this machine is asked', async () => {
    const peer = await startPeer((_request, response) => response.end('picture'));
    const none = createFileFetcher(local, () => Promise.resolve(undefined), quick);
    expect((await none.fetch(pasted(peer.url), 100)).kind).toBe('file');
    expect(peer.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
    await peer.close();
    const calls = internet();
    for (const url of [
      'https://contoso.sharepoint.com/x',
      'http://10.0.0.1/x',
      'http://127.0.0.1.evil.example/',
    ])
      expect(await none.fetch(uploaded(url), 100)).toEqual({ kind: 'refused' });
    expect(calls).toEqual([]);
  });

  it('an address may hold the file itself', async () => {
    const file = pasted(`data:image/png;base64,${Buffer.from('picture').toString('base64')}`);
    expect(await fetcher(local).fetch(file, 100)).toEqual({ kind: 'file', bytes: Buffer.from('picture') });
    expect(await fetcher(local).fetch(file, 3)).toEqual({ kind: 'too-large' });
  });
});
