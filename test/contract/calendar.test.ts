import type { ResponseType } from '@microsoft/microsoft-graph-types';
import { expect } from 'vitest';
import { graphCalendar } from '../../src/adapters/graph/calendar.ts';
import { createGraph } from '../../src/adapters/graph/request.ts';
import type { AttendeeAnswer } from '../../src/ports/calendar.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { eventAnswer } from '../support/graph-peer/exchange.ts';
import { GraphPeer } from '../support/graph-peer/graph-peer.ts';
import { serve } from '../support/graph-peer/serve.ts';
import { memoryCalendar } from '../support/memory-calendar.ts';
import { calendarContract } from './calendar.contract.ts';

calendarContract('in memory', () => {
  const calendar = memoryCalendar();
  return Promise.resolve({
    calendar,
    standing: () =>
      [...calendar.meetings.values()].map(({ subject, start }) => ({ subject, start: start.toString() })),
    mails: () => calendar.mails.length,
    loseAnswers: (times) => void calendar.fates.push(...Array<'doubt-after'>(times).fill('doubt-after')),
    answer: (key, email, answer) =>
      void calendar.given.set(key, new Map([...(calendar.given.get(key) ?? []), [email, answer]])),
    stop: () => Promise.resolve(),
  });
});

/** The words that Graph has for answers. */
const inGraph: Readonly<Record<AttendeeAnswer, ResponseType>> = {
  accepted: 'accepted',
  tentative: 'tentativelyAccepted',
  declined: 'declined',
  none: 'none',
};

calendarContract('behind Graph', async () => {
  const peer = new GraphPeer('debriefing@eksempel.dk');
  const served = await serve(peer);
  const graph = createGraph({
    origin: served.origin,
    token: () => Promise.resolve(undefined),
    log: recordedLog().log,
  });
  return {
    calendar: graphCalendar({ graph, organiser: 'debriefing@eksempel.dk' }),
    standing: () =>
      peer.events
        .filter(({ gone }) => !gone)
        .map(eventAnswer)
        .map(({ subject, start }) => ({ subject, start: `${start.dateTime.slice(0, 19)}Z` })),
    mails: () => peer.events.reduce((sum, { mails }) => sum + mails, 0),
    // The look before the change gets its answer.
    loseAnswers: (times) => void (served.loseWrites = times),
    answer(_, email, answer) {
      const guests = peer.events.flatMap(({ attendees }) => attendees);
      for (const guest of guests)
        if (guest.emailAddress.address.toLowerCase() === email) guest.status = { response: inGraph[answer] };
    },
    async stop() {
      expect(peer.complaints).toEqual([]);
      await served.stop();
    },
  };
});
