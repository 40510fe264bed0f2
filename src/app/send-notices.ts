import { instantText } from '../case/instants.ts';
import { isQuiet } from '../law/quiet-hours.ts';
import { mannerOf } from '../notices/manner.ts';
import { unitOf } from '../organisation/directory.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Conversation } from '../ports/conversation.ts';
import { errorFields } from '../ports/error-name.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Notice, StoredNotice } from '../ports/notice-store.ts';
import type { PersonRecord } from '../ports/person-store.ts';
import { textsIn } from '../texts/texts-in.ts';
import { composeNotice } from './compose-notice.ts';
import { languageOf } from './reader.ts';
import type { Services } from './services.ts';

/** Longer than a send can take; a notice that is still `sending` after it belongs to a process that died. */
const leaseSeconds = 45;
const attemptLimit = 100;
/** What may not have arrived is sent again, marked as repeated, until there were so many doubts. */
const doubtLimit = 3;
const secondsAfterDoubt = 60;
/** A person whom the bot has not met is looked for this often; that is no attempt. */
const secondsWhileUnreachable = 900;

/**
 * Sends what people are still to be told outside their cases. Any number of instances may do it at once; the tag of a
 * notice lets one of them send it.
 */
export async function sendNotices(services: Services): Promise<void> {
  const outstanding = await services.notices.outstanding();
  await Promise.all(outstanding.map((stored) => takeStep(services, stored)));
}

async function takeStep(services: Services, stored: StoredNotice): Promise<void> {
  const hand = handOf(stored.notice);
  if (stored.notice.notBefore > later(services, 0) || services.attemptsInHand.has(hand)) return;
  services.attemptsInHand.add(hand);
  try {
    const notice = afterDeath(stored.notice);
    if (notice.status === 'dead' || isPointless(services, notice)) {
      await services.notices.change(dead(services, notice), stored.tag);
      return;
    }
    if (waitsForMorning(services, notice)) return;
    const record = await services.people.read(notice.recipient);
    if (record?.conversation === undefined) await wait(services, notice, stored.tag);
    else
      await attempt(services, { notice, tag: stored.tag }, { ...record, conversation: record.conversation });
  } catch (error) {
    services.log.error('notice.failed', { about: stored.notice.content.kind, ...errorFields(error) });
  } finally {
    services.attemptsInHand.delete(hand);
  }
}

function isPointless(services: Services, { until }: Notice): boolean {
  return until !== undefined && until <= later(services, 0);
}

/** What waits is looked at again each time: it costs no storage, and nobody has to know when the quiet ends. */
function waitsForMorning({ organisation, clock }: Services, { recipient, content }: Notice): boolean {
  if (!mannerOf(content.kind).isQuiet) return false;
  return isQuiet(clock.now(), workingTimeOf(organisation, unitOf(organisation, recipient)?.id));
}

async function wait(services: Services, notice: Notice, tag: string): Promise<void> {
  await services.notices.change({ ...notice, notBefore: later(services, secondsWhileUnreachable) }, tag);
}

type Reachable = PersonRecord & { readonly conversation: Conversation };

async function attempt(services: Services, { notice, tag }: StoredNotice, record: Reachable): Promise<void> {
  const { content, recipient } = notice;
  const texts = textsIn(languageOf(services, recipient, record));
  const repeated = notice.doubts > 0;
  const outgoing = await composeNotice(services, content, { texts, recipient, repeated });
  if (outgoing === undefined) {
    await services.notices.change(dead(services, notice), tag);
    return;
  }
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
    const outcome = await services.messenger.send(record.conversation, outgoing);
    services.log.info(`notice.${outcome.kind}`, { about: aboutOf(notice), attempt: attempts });
    await services.notices.change(settled(services, claimed, outcome), claim);
  } finally {
    services.attemptsInHand.delete(hand);
  }
}

function settled(services: Services, claimed: Notice, outcome: SendOutcome): Notice {
  switch (outcome.kind) {
    case 'sent':
      return { ...claimed, status: 'sent', notBefore: later(services, 0) };
    case 'dead':
      return dead(services, claimed);
    case 'retry': {
      const status = claimed.attempts < attemptLimit ? 'pending' : 'dead';
      return { ...claimed, status, notBefore: later(services, outcome.afterSeconds) };
    }
    case 'doubt':
      return { ...inDoubt(claimed), notBefore: later(services, secondsAfterDoubt) };
  }
}

function dead(services: Services, notice: Notice): Notice {
  return { ...notice, status: 'dead', notBefore: later(services, 0) };
}

/** A notice whose sender died in the middle may have arrived. */
function afterDeath(notice: Notice): Notice {
  return notice.status === 'sending' ? inDoubt(notice) : notice;
}

function inDoubt(notice: Notice): Notice {
  const doubts = notice.doubts + 1;
  const again = doubts < doubtLimit && mannerOf(notice.content.kind).onDoubt === 'repeat';
  return { ...notice, doubts, status: again ? 'pending' : 'dead' };
}

function aboutOf({ content }: Notice) {
  return content.kind === 'administrator' ? content.notice.kind : content.kind;
}

function later({ clock }: Services, seconds: number): string {
  return instantText(clock.now().add({ seconds: Math.ceil(seconds) }));
}

/** Names an attempt that this process is making: however far the clock is moved, its sender has not died. */
function handOf({ recipient, key, attempts }: Notice): string {
  return `${recipient} ${key} ${attempts}`;
}
