import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/calendar.ts';
import { answerOf, type Graph } from '../../../src/adapters/graph/request.ts';
import type { CalendarMeeting } from '../../../src/ports/calendar.ts';
import { GraphPeer } from '../../support/graph-peer/graph-peer.ts';

const meeting: CalendarMeeting = {
  key: 'a1b2.debriefing-1',
  subject: 'Møde i teamet',
  body: '',
  start: Temporal.Instant.from('2026-11-27T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T09:45:00Z'),
  attendees: [{ name: 'Anna Jensen', email: 'anna@eksempel.dk' }],
};

const later: CalendarMeeting = {
  ...meeting,
  start: Temporal.Instant.from('2026-11-30T12:00:00Z'),
  end: Temporal.Instant.from('2026-11-30T12:45:00Z'),
};

const fate = fc.constantFrom('well', 'well', 'throttled', 'lost-before', 'lost-after', 'answer-500');

/** Requests and answers travel for as long as the scheduler likes, and some are lost. */
function unreliable(peer: GraphPeer, scheduler: fc.Scheduler, fates: Iterator<string>): Graph {
  return async ({ method, path, headers, body }) => {
    const what = fates.next().value ?? 'well';
    await scheduler.schedule(Promise.resolve('request'));
    if (what === 'throttled') return { kind: 'retry', afterSeconds: 1, reason: 'http-429' };
    if (what === 'lost-before') return { kind: 'doubt', reason: 'connection-lost' };
    const lower = Object.fromEntries(
      Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const answer = peer.handle({ method, url: `/v1.0${path}`, headers: lower, body });
    await scheduler.schedule(Promise.resolve('answer'));
    if (what === 'lost-after') return { kind: 'doubt', reason: 'connection-lost' };
    if (what === 'answer-500') return { kind: 'doubt', reason: 'http-500' };
    return answerOf({ status: answer.status, headers: new Headers(answer.headers), body: answer.body }, 0);
  };
}

it('however tries of several processes fall into one another, there is one meeting and one invitation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fate, { maxLength: 24 }),
      fc.integer({ min: 2, max: 4 }),
      async (scheduler, fates, processes) => {
        const peer = new GraphPeer('debriefing@eksempel.dk');
        const graph = unreliable(peer, scheduler, fates.values());
        const calendar = graphCalendar({ graph, organiser: peer.organiser });
        const untilDone = async (): Promise<void> => {
          // The fates end, so does this.
          while ((await calendar.create(meeting)).kind !== 'done') continue;
        };
        await scheduler.waitFor(Promise.all(Array.from({ length: processes }, untilDone)));
        expect(peer.complaints).toEqual([]);
        expect(peer.events.map(({ mails }) => mails)).toEqual([1]);
      },
    ),
    { numRuns: 200 },
  );
});

it.each(['move', 'cancel'] as const)(
  'however late creations are repeated, a %s stands, and guests hear of it once',
  async (change) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fate, { maxLength: 16 }), async (scheduler, fates) => {
        const peer = new GraphPeer('debriefing@eksempel.dk');
        const sure = graphCalendar({
          graph: unreliable(peer, scheduler, [].values()),
          organiser: peer.organiser,
        });
        await scheduler.waitFor(sure.create(meeting));
        const graph = unreliable(peer, scheduler, fates.values());
        const calendar = graphCalendar({ graph, organiser: peer.organiser });
        const changed = async (): Promise<void> => {
          const ask = () => (change === 'move' ? calendar.move(later) : calendar.cancel(meeting.key));
          while ((await ask()).kind !== 'done') continue;
        };
        const lateCreations = async (): Promise<void> => {
          for (let tries = 0; tries < 4; tries += 1) await calendar.create(meeting);
        };
        await scheduler.waitFor(Promise.all([changed(), lateCreations()]));
        expect(peer.complaints).toEqual([]);
        expect(peer.events.map(({ gone, mails }) => ({ gone, mails }))).toEqual([
          { gone: change === 'cancel', mails: 2 },
        ]);
        if (change === 'move') expect(peer.events[0]?.start.dateTime).toBe('2026-11-30T13:00:00');
      }),
      { numRuns: 100 },
    );
  },
);
