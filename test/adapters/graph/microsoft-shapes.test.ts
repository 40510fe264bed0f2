import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types';
import { expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { GraphPeer } from '../../support/graph-peer/graph-peer.ts';
import type { NewEvent, ScheduleQuestion } from '../../support/graph-peer/shapes.ts';

/** What remains of one type when only the fields and values of the other are left, at every depth. */
type Within<Mine, Theirs> = Mine extends readonly (infer Item)[]
  ? Theirs extends readonly (infer TheirItem)[]
    ? Within<Item, TheirItem>[]
    : never
  : Mine extends object
    ? { [Key in keyof Mine & keyof Theirs]: Within<Mine[Key], NonNullable<Theirs[Key]>> }
    : Mine & Theirs;

// These two are held by the type check: of an event the stand-in takes nothing that Microsoft's types do not have.
it('an event that is sent has no field and no value that Microsoft’s types lack', () => {
  expectTypeOf<Within<NewEvent, Event>>().toEqualTypeOf<NewEvent>();
});

it('the times that are asked about are times by Microsoft’s types', () => {
  type Time = z.infer<typeof ScheduleQuestion>['startTime'];
  expectTypeOf<Within<Time, DateTimeTimeZone>>().toEqualTypeOf<Time>();
});

it.each([
  ['POST', '/v1.0/users/anna/events/1/accept', 'no such endpoint'],
  ['GET', '/v1.0/users/anna/calendar/getSchedule', 'no such endpoint'],
  ['GET', '/v1.0/users/anna?$expand=manager&$top=1', '$top is not taken here'],
  ['GET', '/v1.0/users/anna/events?$select=id', 'ConsistencyLevel is not taken here'],
])('the stand-in refuses %s %s, which Microsoft’s list does not hold', (method, url, why) => {
  const peer = new GraphPeer('anna');
  expect(peer.handle({ method, url, headers: { consistencylevel: 'eventual' }, body: {} }).status).toBe(400);
  expect(peer.complaints.join()).toContain(why);
});
