import { z } from 'zod';
import { inUtc } from './danish-time.ts';
import { keyProperty } from './event-body.ts';
import type { Graph, GraphAnswer } from './request.ts';

const GraphTime = z.object({ dateTime: z.string(), timeZone: z.string() });

const FoundEvent = z.object({
  id: z.string().min(1),
  subject: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  start: GraphTime,
  end: GraphTime,
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  attendees: z
    .array(
      z.object({
        emailAddress: z.object({ address: z.string().nullish() }),
        status: z.object({ response: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
});
/** An event of ours, as far as it is read. */
export type FoundEvent = z.infer<typeof FoundEvent>;

/** An event that was answered with. */
export const CreatedEvent = FoundEvent.pick({ onlineMeeting: true });

const Found = z.object({ value: z.array(FoundEvent) });

const read = 'id,subject,isCancelled,start,end,onlineMeeting,attendees';

/** What looking for an event came to. A look has no effect, so there is no doubt: it may always be repeated. */
export type Look =
  | { readonly kind: 'found'; readonly events: readonly FoundEvent[] }
  | Exclude<GraphAnswer, { kind: 'answered' | 'doubt' }>;

/** The events in the organiser's mailbox that carry our key, without cancelled ones. */
export async function findEvents(graph: Graph, organiser: string, key: string): Promise<Look> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${keyProperty}' and ep/value eq '${key.replaceAll("'", "''")}')`;
  const answer = await graph({
    method: 'GET',
    path: `${eventsOf(organiser)}?$filter=${encodeURIComponent(filter)}&$select=${read}&$top=10`,
    headers: inUtc,
    service: 'outlook',
  });
  if (answer.kind === 'doubt') return { kind: 'retry', afterSeconds: 60, reason: answer.reason };
  if (answer.kind !== 'answered') return answer;
  const found = Found.safeParse(answer.body);
  if (!found.success) return { kind: 'retry', afterSeconds: 60, reason: 'unreadable-answer' };
  return { kind: 'found', events: found.data.value.filter(({ isCancelled }) => isCancelled !== true) };
}

/** Path of the events in a mailbox. */
export function eventsOf(organiser: string): string {
  return `/users/${encodeURIComponent(organiser)}/events`;
}
