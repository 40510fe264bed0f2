import { z } from 'zod';
import { mustBeListed } from '../graph-peer/endpoints.ts';
import type { FlowCall } from './run-flow.ts';

const Address = z.strictObject({ emailAddress: z.strictObject({ address: z.email() }) });
const Property = z.strictObject({
  id: z.string().regex(/^String \{[0-9a-f-]{36}\} Name \w+$/),
  value: z.string(),
});
const When = z.strictObject({ dateTime: z.iso.datetime({ local: true }), timeZone: z.string().min(1) });
const Text = z.strictObject({ contentType: z.literal('Text'), content: z.string().min(1) });

const Mail = z.strictObject({
  message: z.strictObject({
    subject: z.string().min(1),
    body: Text,
    toRecipients: z.array(Address).min(1),
    singleValueExtendedProperties: z.array(Property).length(1),
  }),
  saveToSentItems: z.literal(true),
});
export type Mail = z.infer<typeof Mail>['message'];

const attendees = z.array(Address.extend({ type: z.literal('optional') }));
const NewEvent = z.strictObject({
  subject: z.string().min(1),
  body: Text,
  start: When,
  end: When,
  attendees,
  isOnlineMeeting: z.literal(true),
  onlineMeetingProvider: z.literal('teamsForBusiness'),
  sensitivity: z.literal('private'),
  allowNewTimeProposals: z.literal(false),
  transactionId: z.string().min(1),
  singleValueExtendedProperties: z.array(Property).length(1),
});
const Changes = NewEvent.pick({ subject: true, start: true, end: true, attendees: true }).partial();
export type Meeting = z.infer<typeof NewEvent> & { readonly id: string };

/** A call goes well, or its answer is lost after the effect, or it is refused with this status. */
type Fate = 'fine' | 'lost' | number;

/** A mailbox as Microsoft Graph serves it, as far as the shipped flows use it; whatever is shaped otherwise is refused. */
export interface Mailbox {
  readonly sent: readonly Mail[];
  readonly meetings: readonly Meeting[];
  readonly cancelled: readonly string[];
  /** What becomes of the next calls, in order. */
  readonly fates: Fate[];
  readonly call: FlowCall;
}

export function createMailbox(mailbox: string): Mailbox {
  const sent: Mail[] = [];
  const meetings: Meeting[] = [];
  const cancelled: string[] = [];
  const fates: Fate[] = [];
  const root = `/v1.0/users/${encodeURIComponent(mailbox)}`;

  const found = (filter: string | null, kept: readonly (Mail | Meeting)[]) => {
    const [, id, value] =
      /^singleValueExtendedProperties\/any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']+)'\)$/.exec(
        filter ?? '',
      ) ?? [];
    if (id === undefined) return { status: 400, body: {} };
    const matching = kept.filter(
      ({ singleValueExtendedProperties: [property] }) => property?.id === id && property.value === value,
    );
    return { status: 200, body: { value: matching.slice(0, 1) } };
  };

  const effect = (method: string, url: URL, body: unknown): { status: number; body: unknown } => {
    const path = url.pathname.slice(root.length);
    const [, id, cancel] = /^\/events\/([^/]+)(\/cancel)?$/.exec(path) ?? [];
    if (!url.pathname.startsWith(`${root}/`)) return { status: 404, body: {} };
    if (method === 'GET' && path === '/messages') return found(url.searchParams.get('$filter'), sent);
    if (method === 'GET' && path === '/events') return found(url.searchParams.get('$filter'), meetings);
    if (method === 'POST' && path === '/sendMail') {
      sent.push(Mail.parse(body).message);
      return { status: 202, body: null };
    }
    if (method === 'POST' && path === '/events') {
      const event = NewEvent.parse(body);
      const same = meetings.find(({ transactionId }) => transactionId === event.transactionId);
      const kept = same ?? { ...event, id: `AAMk${meetings.length}=/+` };
      if (same === undefined) meetings.push(kept);
      return { status: 201, body: { id: kept.id } };
    }
    const index = meetings.findIndex((meeting) => encodeURIComponent(meeting.id) === id);
    const meeting = meetings[index];
    if (meeting === undefined) return { status: 404, body: {} };
    if (method === 'PATCH') {
      meetings[index] = { ...meeting, ...(Changes.parse(body) as Partial<Meeting>) };
      return { status: 200, body: {} };
    }
    if (method !== 'POST' || cancel === undefined) return { status: 405, body: {} };
    z.strictObject({ comment: z.string() }).parse(body);
    cancelled.push(...meetings.splice(index, 1).map(({ transactionId }) => transactionId));
    return { status: 202, body: null };
  };

  return {
    sent,
    meetings,
    cancelled,
    fates,
    call: ({ method, url, body, audience }) => {
      if (audience !== 'https://graph.microsoft.com') return Promise.resolve({ status: 401, body: {} });
      const fate = fates.shift() ?? 'fine';
      if (typeof fate === 'number') return Promise.resolve({ status: fate, body: {} });
      const at = new URL(url);
      mustBeListed(method, at.pathname.replace(/^\/v1\.0/, ''), at.searchParams, {});
      const answer = effect(method, at, body);
      return Promise.resolve(fate === 'fine' ? answer : { status: 504, body: {} });
    },
  };
}
