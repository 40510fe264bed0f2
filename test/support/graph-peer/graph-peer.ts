import type { ScheduleInformation } from '@microsoft/microsoft-graph-types';
import { keyProperty } from '../../../src/adapters/graph/event-body.ts';
import { mustBeListed } from './endpoints.ts';
import { asInvited, eventAnswer, type PeerEvent } from './exchange.ts';
import { fail, mustBe, notFound, type PeerAnswer, type PeerRequest } from './http.ts';
import { chainOf, membersOf, repliesOf, type PeerUser } from './people.ts';
import { searchUsers, userAnswer } from './search.ts';
import { Batch, Cancellation, ChangedEvent, NewEvent, ScheduleQuestion } from './shapes.ts';

/**
 * Stands where Microsoft Graph is: checks every request against Microsoft's list of endpoints and the shapes of the
 * reference, answers with what Microsoft's types hold, and keeps what it is told. What it does not know it answers with 400 and
 * remembers in `complaints`.
 */
export class GraphPeer {
  readonly organiser: string;
  readonly events: PeerEvent[] = [];
  users: PeerUser[] = [];
  /** Groups and their members; pages of `pageSize`. */
  groups: Record<string, readonly string[]> = {};
  pageSize = 999;
  readonly requests: PeerRequest[] = [];
  readonly complaints: string[] = [];
  /** Answers in the place of the next ones to requests (also inside a batch) whose path holds the text; nothing happens there. */
  readonly refusals: { readonly at: string; readonly answer: PeerAnswer }[] = [];
  /** The origin that pages to come are named with. */
  origin = 'https://graph.microsoft.com';
  readonly #transactions = new Set<string>();

  constructor(organiser: string) {
    this.organiser = organiser;
  }

  handle(request: PeerRequest): PeerAnswer {
    this.requests.push(request);
    const refusal = this.refusals.findIndex(({ at }) => request.url.includes(at));
    const [refused] = refusal < 0 ? [] : this.refusals.splice(refusal, 1);
    if (refused !== undefined) return refused.answer;
    try {
      return this.#answer(request);
    } catch (error) {
      this.complaints.push(`${request.method} ${request.url}: ${String(error)}`);
      return { status: 400, body: { error: { code: 'BadRequest', message: 'the peer complains' } } };
    }
  }

  #answer(request: PeerRequest): PeerAnswer {
    const { pathname, searchParams } = new URL(request.url, this.origin);
    const path = pathname.replace(/^\/v1\.0/, '');
    mustBeListed(request.method, path, searchParams, request.headers);
    if (request.method === 'POST' && path === '/$batch') return this.#batch(request.body);
    const mailbox = `/users/${encodeURIComponent(this.organiser)}`;
    const events = `${mailbox}/events`;
    if (path === events && request.method === 'POST') return this.#create(NewEvent.parse(request.body));
    if (path === events && request.method === 'GET') return this.#search(request, searchParams);
    if (path.startsWith(`${events}/`)) return this.#change(request, path.slice(events.length + 1));
    if (path === `${mailbox}/calendar/getSchedule` && request.method === 'POST')
      return this.#schedule(request);
    if (request.method === 'GET' && path === '/users') return searchUsers(this, request, searchParams);
    const group = /^\/groups\/([^/]+)\/transitiveMembers\/microsoft\.graph\.user$/.exec(path)?.[1];
    if (group !== undefined && request.method === 'GET') return membersOf(this, group, request, searchParams);
    const [, user = '', rest] = /^\/users\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (request.method === 'GET' && rest === '/mailboxSettings/automaticRepliesSetting')
      return repliesOf(this, user, request);
    if (request.method === 'GET' && user !== '' && rest === undefined)
      return searchParams.has('$expand')
        ? chainOf(this, user, request, searchParams)
        : userAnswer(this, user, searchParams);
    throw new Error('no such resource');
  }

  #batch(body: unknown): PeerAnswer {
    const { requests } = Batch.parse(body);
    // Graph answers in any order.
    const responses = requests.toReversed().map(({ id, method, url, headers = {} }) => {
      const lower = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      return { id, ...this.handle({ method, url: `/v1.0${url}`, headers: lower, body: undefined }) };
    });
    return { status: 200, body: { responses } };
  }

  #create(created: NewEvent): PeerAnswer {
    if (this.#transactions.has(created.transactionId))
      return {
        status: 409,
        body: { error: { code: 'ErrorDuplicateTransactionId', message: 'used already' } },
      };
    this.#transactions.add(created.transactionId);
    const { subject, start, end } = created;
    const attendees = asInvited(created.attendees);
    const id = `AAMk${this.events.length + 1}/=`;
    this.events.push({ id, created, subject, start, end, attendees, gone: false, mails: 1 });
    return { status: 201, body: eventAnswer(this.events.at(-1) ?? fail('no event')) };
  }

  #search({ headers }: PeerRequest, query: URLSearchParams): PeerAnswer {
    mustBe(headers['prefer'], 'outlook.timezone="UTC"');
    mustBe([...query.keys()].toSorted().join(), '$filter,$select,$top');
    const filter = query.get('$filter') ?? '';
    const key =
      /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']+)'\)$/.exec(
        filter,
      );
    mustBe(key?.[1], keyProperty);
    const found = this.events.filter(
      ({ gone, created }) =>
        !gone &&
        created.singleValueExtendedProperties.some(
          ({ id, value }) => key?.slice(1).join() === [id, value].join(),
        ),
    );
    return { status: 200, body: { value: found.map(eventAnswer) } };
  }

  #change({ method, body }: PeerRequest, rest: string): PeerAnswer {
    const [id = '', action] = rest.split('/');
    const event = this.events.find((each) => each.id === decodeURIComponent(id) && !each.gone);
    if (event === undefined) return notFound('ErrorItemNotFound');
    if (method === 'PATCH' && action === undefined) {
      const { attendees, ...times } = ChangedEvent.parse(body);
      Object.assign(event, times);
      if (attendees !== undefined) event.attendees = asInvited(attendees);
      event.mails += 1;
      return { status: 200, body: eventAnswer(event) };
    }
    if (method === 'POST' && action === 'cancel') {
      Cancellation.parse(body);
      if (event.attendees.length === 0) throw new Error('nobody to cancel it to');
      event.mails += 1;
    } else if (method !== 'DELETE' || action !== undefined) throw new Error('no such action');
    event.gone = true;
    return { status: method === 'DELETE' ? 204 : 202 };
  }

  #schedule({ headers, body }: PeerRequest): PeerAnswer {
    mustBe(headers['prefer'], 'outlook.timezone="UTC"');
    const value = ScheduleQuestion.parse(body).schedules.map((scheduleId): ScheduleInformation => {
      const view = this.users.find(({ mail }) => mail?.toLowerCase() === scheduleId)?.view;
      return view === undefined
        ? { scheduleId, error: { message: 'not found', responseCode: 'ErrorMailRecipientNotFound' } }
        : { scheduleId, availabilityView: view, scheduleItems: [{ status: 'busy', subject: 'SECRET' }] };
    });
    return { status: 200, body: { value } };
  }
}
