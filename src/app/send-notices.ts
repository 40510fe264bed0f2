import { administratorNoticeCard } from '../cards/administrator-notice.ts';
import { instantText } from '../case/instants.ts';
import { isQuiet } from '../law/quiet-hours.ts';
import type { AdministratorNotice } from '../organisation/administrator-notice.ts';
import { personName } from '../organisation/directory.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Conversation } from '../ports/conversation.ts';
import { errorFields } from '../ports/error-name.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Notice, StoredNotice } from '../ports/notice-store.ts';
import type { PersonRecord } from '../ports/person-store.ts';
import { textsIn } from '../texts/texts-in.ts';
import { languageOf, renderFor } from './reader.ts';
import type { Services } from './services.ts';

/** Longer than a send can take; a notice that is still `sending` after it belongs to a process that died. */
const leaseSeconds = 45;
const attemptLimit = 100;
/** An alarm that may not have arrived is sent again, marked as repeated, until there were so many doubts. */
const doubtLimit = 3;
const secondsAfterDoubt = 60;
/** An administrator whom the bot has not met is looked for this often; that is no attempt. */
const secondsWhileUnreachable = 900;

/**
 * Sends what the administrators are still to be told. Not at night and not on days off: what cannot wait is for the
 * alerts on the log. Any number of instances may do it at once; the tag of a notice lets one of them send it.
 */
export async function sendNotices(services: Services): Promise<void> {
  if (isQuiet(services.clock.now(), workingTimeOf(services.organisation))) return;
  for (const administrator of services.organisation.administrators) {
    const outstanding = await services.notices.outstanding(administrator);
    await Promise.all(outstanding.map((stored) => takeStep(services, stored)));
  }
}

async function takeStep(services: Services, stored: StoredNotice): Promise<void> {
  const hand = handOf(stored.notice);
  if (stored.notice.notBefore > later(services, 0) || services.attemptsInHand.has(hand)) return;
  services.attemptsInHand.add(hand);
  try {
    const notice = afterDeath(stored.notice);
    const record = await services.people.read(notice.administrator);
    if (notice.status === 'dead') await services.notices.change(notice, stored.tag);
    else if (record?.conversation === undefined) await wait(services, notice, stored.tag);
    else
      await attempt(services, { notice, tag: stored.tag }, { ...record, conversation: record.conversation });
  } catch (error) {
    services.log.error('notice.failed', { about: stored.notice.notice.kind, ...errorFields(error) });
  } finally {
    services.attemptsInHand.delete(hand);
  }
}

async function wait(services: Services, notice: Notice, tag: string): Promise<void> {
  await services.notices.change({ ...notice, notBefore: later(services, secondsWhileUnreachable) }, tag);
}

type Reachable = PersonRecord & { readonly conversation: Conversation };

async function attempt(services: Services, { notice, tag }: StoredNotice, record: Reachable): Promise<void> {
  const attempts = notice.attempts + 1;
  const claimed: Notice = {
    ...notice,
    status: 'sending',
    attempts,
    notBefore: later(services, leaseSeconds),
  };
  const hand = handOf(claimed);
  services.attemptsInHand.add(hand);
  try {
    const claim = await services.notices.change(claimed, tag);
    if (claim === undefined) return;
    const texts = textsIn(languageOf(services, notice.administrator, record));
    const card = renderFor(services, texts, administratorNoticeCard, {
      notice: notice.notice,
      name: nameIn(services, notice.notice),
      repeated: notice.doubts > 0,
    });
    const { summary } = texts.notification;
    const outcome = await services.messenger.send(record.conversation, { card, summary });
    services.log.info(`notice.${outcome.kind}`, { about: notice.notice.kind, attempt: attempts });
    await services.notices.change(settled(services, claimed, outcome), claim);
  } finally {
    services.attemptsInHand.delete(hand);
  }
}

function settled(services: Services, claimed: Notice, outcome: SendOutcome): Notice {
  switch (outcome.kind) {
    case 'sent':
    case 'dead':
      return { ...claimed, status: outcome.kind };
    case 'retry': {
      const status = claimed.attempts < attemptLimit ? 'pending' : 'dead';
      return { ...claimed, status, notBefore: later(services, outcome.afterSeconds) };
    }
    case 'doubt':
      return { ...inDoubt(claimed), notBefore: later(services, secondsAfterDoubt) };
  }
}

/** A notice whose sender died in the middle may have arrived. */
function afterDeath(notice: Notice): Notice {
  return notice.status === 'sending' ? inDoubt(notice) : notice;
}

function inDoubt(notice: Notice): Notice {
  const doubts = notice.doubts + 1;
  return { ...notice, doubts, status: doubts < doubtLimit ? 'pending' : 'dead' };
}

function nameIn({ organisation }: Services, notice: AdministratorNotice): string {
  return notice.kind === 'person-unreachable' ? (personName(organisation, notice.person) ?? '') : '';
}

function later({ clock }: Services, seconds: number): string {
  return instantText(clock.now().add({ seconds: Math.ceil(seconds) }));
}

/** Names an attempt that this process is making: however far the clock is moved, its sender has not died. */
function handOf({ administrator, key, attempts }: Notice): string {
  return `${administrator} ${key} ${attempts}`;
}
