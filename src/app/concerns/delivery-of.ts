import type { ClickId } from '../../case/ids.ts';
import type { Concern } from '../../concern/concern.ts';
import { keyOf } from '../../concern/outbox.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Services } from '../services.ts';

/** What became of a colleague's message to the person it is about. */
export type Delivery =
  | { readonly what: 'given-ask' | 'given-tell'; readonly at: string }
  | { readonly what: 'waiting' | 'not-given' | 'forgotten' };

/** What a colleague sent: about whom, and the click of the yes. */
export interface Sent {
  readonly by: PersonId;
  readonly about: PersonId;
  readonly click: ClickId;
}

/**
 * Whether a colleague's message has reached the person it is about: only that, never whether a leader has it, because
 * that would depend on cases and on whom they keep out. A person who wants no questions is not told apart from one whom
 * the question has reached: it takes the same way and time.
 */
export async function deliveryOf(services: Services, sent: Sent): Promise<Delivery> {
  const concern = (await services.concerns.read(sent.about))?.concern;
  const message = concern && messageOf(concern, sent);
  if (concern === undefined || message === undefined) return { what: 'forgotten' };
  if (message === 'held') return { what: 'waiting' };
  const { what, of } = message;
  const key = keyOf(concern, what, of);
  const notice = await services.notices.read(sent.about, key);
  if (notice === undefined)
    return { what: concern.outbox.some((outgoing) => outgoing.key === key) ? 'waiting' : 'forgotten' };
  const isGiven = notice.status === 'sent' || (notice.status === 'dead' && what === 'asked' && concern.muted);
  if (isGiven) return { what: what === 'asked' ? 'given-ask' : 'given-tell', at: notice.notBefore };
  return { what: notice.status === 'dead' ? 'not-given' : 'waiting' };
}

function messageOf({ asks, tellings, reviews }: Concern, { by, click }: Sent) {
  const isIt = (act: { readonly by: PersonId; readonly click: ClickId }) =>
    act.by === by && act.click === click;
  if (reviews.some(isIt)) return 'held';
  if (asks.some(isIt)) return { what: 'asked', of: click } as const;
  const telling = tellings.findIndex(isIt);
  return telling < 0 ? undefined : ({ what: 'told', of: telling + 1 } as const);
}
