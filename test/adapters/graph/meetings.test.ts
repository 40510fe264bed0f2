import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/calendar.ts';
import { createGraph, type Graph } from '../../../src/adapters/graph/request.ts';
import type { Calendar, CalendarMeeting } from '../../../src/ports/calendar.ts';
import { GraphPeer } from '../../support/graph-peer/graph-peer.ts';
import { serve, type ServedPeer } from '../../support/graph-peer/serve.ts';
import { recordedLog } from '../teams/support/recorded-log.ts';

const organiser = 'debriefing@eksempel.dk';
const meeting: CalendarMeeting = {
  key: 'a1b2.debriefing-1',
  subject: 'Møde i teamet',
  body: 'Du bestemmer selv, om du vil med.',
  start: Temporal.Instant.from('2026-11-27T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T09:45:00Z'),
  attendees: [{ name: 'Anna Jensen', email: 'anna@eksempel.dk' }],
};

let peer: GraphPeer;
let served: ServedPeer;
let graph: Graph;
let calendar: Calendar;
let now: number;
let entries: ReturnType<typeof recordedLog>['entries'];

beforeEach(async () => {
  peer = new GraphPeer(organiser);
  served = await serve(peer);
  now = Date.parse('2026-11-20T09:00:00Z');
  const recorded = recordedLog();
  entries = recorded.entries;
  graph = createGraph({
    origin: served.origin,
    token: () => Promise.resolve('TOKEN'),
    log: recorded.log,
    timeoutMilliseconds: 2000,
    now: () => now,
  });
  calendar = graphCalendar({ graph, organiser });
});
afterEach(async () => {
  expect(peer.complaints).toEqual([]);
  expect(JSON.stringify(entries)).not.toMatch(/eksempel|TOKEN|AAMk/);
  await served.stop();
});

const requests = () => peer.requests.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`);
const search =
  'GET /v1.0/users/debriefing@eksempel.dk/events?$filter=singleValueExtendedProperties/Any(ep: ' +
  "ep/id eq 'String {8c4c0f1e-5d7b-4e0a-9c36-2f1b7a90d4e5} Name MeetingKey' and ep/value eq 'a1b2.debriefing-1')" +
  '&$select=id,subject,isCancelled,start,end,onlineMeeting,attendees&$top=10';

it('creates an event that is private, voluntary, online and says nothing, by Danish time', async () => {
  await calendar.create(meeting);
  expect(requests()).toEqual([search, 'POST /v1.0/users/debriefing@eksempel.dk/events']);
  expect(peer.requests[1]?.headers).toMatchObject({
    authorization: 'Bearer TOKEN',
    'content-type': 'application/json',
  });
  expect(peer.requests[1]?.body).toEqual({
    subject: 'Møde i teamet',
    body: { contentType: 'text', content: 'Du bestemmer selv, om du vil med.' },
    start: { dateTime: '2026-11-27T10:00:00', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2026-11-27T10:45:00', timeZone: 'Romance Standard Time' },
    attendees: [{ emailAddress: { address: 'anna@eksempel.dk', name: 'Anna Jensen' }, type: 'optional' }],
    // The same for ever: another one for the same key would be a second meeting.
    transactionId: '27db0d83-1d20-8dd6-a599-1f0e5be35a56',
    singleValueExtendedProperties: [
      { id: 'String {8c4c0f1e-5d7b-4e0a-9c36-2f1b7a90d4e5} Name MeetingKey', value: 'a1b2.debriefing-1' },
    ],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    sensitivity: 'private',
    responseRequested: true,
    hideAttendees: true,
    allowNewTimeProposals: false,
  });
});

it('moves without touching the body, which holds the link to the meeting', async () => {
  await calendar.create(meeting);
  await calendar.move({ ...meeting, body: 'andet', end: meeting.end.add({ minutes: 15 }) });
  expect(requests().slice(2)).toEqual([search, 'PATCH /v1.0/users/debriefing@eksempel.dk/events/AAMk1/=']);
  expect(peer.requests.at(-1)?.body).toEqual({
    subject: 'Møde i teamet',
    start: { dateTime: '2026-11-27T10:00:00', timeZone: 'Romance Standard Time' },
    end: { dateTime: '2026-11-27T11:00:00', timeZone: 'Romance Standard Time' },
  });
});

it('cancels, and deletes what has no guests', async () => {
  await calendar.create(meeting);
  await calendar.cancel(meeting.key);
  await calendar.create({ ...meeting, key: 'alone', attendees: [] });
  await calendar.cancel('alone');
  expect(requests().filter((each) => !each.startsWith('GET'))).toEqual([
    'POST /v1.0/users/debriefing@eksempel.dk/events',
    'POST /v1.0/users/debriefing@eksempel.dk/events/AAMk1/=/cancel',
    'POST /v1.0/users/debriefing@eksempel.dk/events',
    'DELETE /v1.0/users/debriefing@eksempel.dk/events/AAMk2/=',
  ]);
});

it('waits as long as Graph says before it asks again, and nothing has happened meanwhile', async () => {
  peer.refusals.push({ at: '/events', answer: { status: 429, headers: { 'retry-after': '30' } } });
  expect(await calendar.create(meeting)).toEqual({ kind: 'retry', afterSeconds: 30, reason: 'http-429' });
  expect(await calendar.create(meeting)).toEqual({ kind: 'retry', afterSeconds: 30, reason: 'throttled' });
  expect(peer.requests).toHaveLength(1);
  now += 30_000;
  expect(await calendar.create(meeting)).toMatchObject({ kind: 'done' });
});

it.each<[number, string, object]>([
  [401, 'POST', { kind: 'retry' }],
  [403, 'POST', { kind: 'dead', reason: 'http-403' }],
  [409, 'POST', { kind: 'retry', reason: 'http-409' }],
  [503, 'POST', { kind: 'doubt', reason: 'http-503' }],
  // A look has no effect, so it is never a doubt.
  [503, 'GET', { kind: 'retry', reason: 'http-503' }],
  [302, 'POST', { kind: 'dead', reason: 'http-302' }],
])('an answer of %i to %s means what may be concluded from it', async (status, method, expected) => {
  const answer = { status, headers: { location: `${served.origin}/elsewhere` } };
  if (method === 'POST') peer.refusals.push({ at: '/events?', answer: { status: 200, body: { value: [] } } });
  peer.refusals.push({ at: '/events', answer });
  expect(await calendar.create(meeting)).toMatchObject(expected);
  expect(peer.requests.some(({ url }) => url.includes('elsewhere'))).toBe(false);
});

it('asks for twenty people at a time when they are busy, and reads nothing but that', async () => {
  peer.users = Array.from({ length: 21 }, (_, index) => ({
    id: `u${index}`,
    displayName: 'X',
    mail: `u${index}@eksempel.dk`,
    view: index === 20 ? '0122430' : '0000000',
  }));
  const emails = [...peer.users.map(({ mail }) => `${mail}`), 'ukendt@eksempel.dk', 'U0@eksempel.dk'];
  const busy = await calendar.busy(emails, meeting);
  expect(peer.requests.map(({ body }) => body)).toEqual([
    expect.objectContaining({
      schedules: emails.slice(0, 20),
      startTime: { dateTime: '2026-11-27T09:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-11-27T09:45:00', timeZone: 'UTC' },
      availabilityViewInterval: 15,
    }),
    expect.objectContaining({ schedules: emails.slice(20, 22) }),
  ]);
  expect(busy.size).toBe(22);
  expect(busy.get('u0@eksempel.dk')).toEqual({ kind: 'busy', spans: [] });
  expect(busy.get('ukendt@eksempel.dk')).toEqual({ kind: 'unknown' });
  const spans = busy.get('u20@eksempel.dk');
  expect(spans?.kind === 'busy' && spans.spans.map(({ start, end }) => [start, end].join('–'))).toEqual([
    '2026-11-27T09:15:00Z–2026-11-27T10:00:00Z',
    '2026-11-27T10:15:00Z–2026-11-27T10:30:00Z',
  ]);
});
