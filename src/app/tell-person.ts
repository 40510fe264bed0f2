import { instantText } from '../case/instants.ts';
import type { NoticeContent } from '../notices/content.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Notice } from '../ports/notice-store.ts';
import { sendNotices } from './send-notices.ts';
import type { Services } from './services.ts';
import type { TurnContext } from './turns/turn-context.ts';

/** One person, and what they are to be told outside a case. */
export interface Telling {
  readonly recipient: PersonId;
  /** Names what it is of: however often and from wherever it is said, one of a key is sent to a person. */
  readonly key: string;
  readonly content: NoticeContent;
  /** UTC instants: not sent before, and pointless from then on. */
  readonly notBefore?: string;
  readonly until?: string;
}

/**
 * Writes down what one person is to be told; `sendNotices` brings it, at the latest within a minute. False when the
 * same was said before. Throws `StorageUnavailable`.
 */
export function tellPerson({ notices, clock }: Services, telling: Telling): Promise<boolean> {
  return notices.add(noticeOf(telling, instantText(clock.now())));
}

/** After the answer of a turn: sends at once what was written down in it. What that misses, the worker finds. */
export function sendNoticesSoon({ services, background }: TurnContext): void {
  background.run(() => sendNotices(services));
}

function noticeOf({ recipient, key, content, notBefore, until }: Telling, now: string): Notice {
  return {
    recipient,
    key,
    content,
    status: 'pending',
    attempts: 0,
    doubts: 0,
    notBefore: notBefore ?? now,
    until,
  };
}
