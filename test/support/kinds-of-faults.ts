import type { Fault, Seen } from './fault-proxy.ts';

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  when: 'before',
  status: code,
  headers,
});

/** Everything that a request may meet, by name. */
export const faults: Readonly<Record<string, Fault>> = {
  'breaks before it arrives': { kind: 'drop', when: 'before' },
  'breaks after it was done': { kind: 'drop', when: 'after' },
  'breaks in the middle of the answer': { kind: 'cut' },
  'hangs before it arrives': { kind: 'hang', when: 'before' },
  'hangs after it was done': { kind: 'hang', when: 'after' },
  '412': status(412),
  '429': status(429),
  '429 for a second': status(429, { 'Retry-After': '1' }),
  '500': status(500),
  '500 after it was done': { kind: 'status', when: 'after', status: 500 },
  '502': status(502),
  '503 (busy)': status(503, { 'x-ms-error-code': 'ServerBusy' }),
  '503 for ten minutes': status(503, { 'Retry-After': '600' }),
  '507 (full)': status(507),
  '403 (locked)': status(403),
  '200 of a stranger': status(200, { 'Content-Type': 'text/html' }),
};

/** Calls to the tables, by what they are for. */
export const tableCalls: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'reading the draft': ({ method, path }) => method === 'GET' && path.includes('/drafts('),
  'reading the case': ({ method, path }) => method === 'GET' && path.includes('head_'),
  'reading the receipt': ({ method, path }) => method === 'GET' && path.includes('cmd_'),
  'reading a key': ({ method, path }) => method === 'GET' && path.includes('/keys('),
  'making a key': ({ method, path }) => method !== 'GET' && path.includes('/keys'),
  'writing the private text': ({ method, path }) => method !== 'GET' && path.includes('/private'),
  'writing the list of cases': ({ method, path }) => method !== 'GET' && path.includes('reported_'),
  'the commit': ({ path, body }) => path.includes('$batch') && body.includes('cmd_'),
  'marking messages': ({ path, body }) => path.includes('$batch') && !body.includes('head_'),
  'recording what was sent': ({ path, body }) =>
    path.includes('$batch') && body.includes('head_') && body.includes('out_') && !body.includes('cmd_'),
};
