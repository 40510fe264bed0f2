import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import { unitById } from '../organisation/directory.ts';
import { channelAudience } from '../organisation/roles.ts';
import type { Conversation } from '../ports/conversation.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import { textsIn } from '../texts/texts-in.ts';
import type { Texts } from '../texts/texts.ts';
import { hasPart } from './access.ts';
import { sendToCalendar } from './calendar-message.ts';
import { compose } from './compose.ts';
import { postToFlow } from './flows/post-to-flow.ts';
import { sharedPlaceAddress } from './places/shared-place.ts';
import { languageOf } from './reader.ts';
import type { Services } from './services.ts';
import { workflowMessage } from './workflow-message.ts';

/** What came of an attempt; `wait`: there was none. `unmet`: because the bot has not met the person in Teams yet. */
export type Attempt =
  SendOutcome | { readonly kind: 'wait'; readonly afterSeconds: number; readonly unmet?: boolean };

/** A person whom the bot has no address of yet is looked for this often. */
const secondsWhileUnreachable = 900;

/**
 * Sends one message of a case to its one recipient: one attempt, and what may be concluded from it. A channel without
 * an address is dead at once, because the leader is then told in person.
 */
export async function send(services: Services, state: CaseState, message: PlannedMessage): Promise<Attempt> {
  if (message.to.kind === 'workflow')
    return postToFlow(services, workflowMessage(services, state, message), state.notTold);
  if (message.to.kind === 'calendar') return sendToCalendar(services, state, message);
  const isNeutral = message.content.kind === 'left';
  if (message.to.kind === 'person' && !isNeutral && !hasPart(services, state, message.to.person)) {
    return { kind: 'dead', reason: 'no-part-any-more' };
  }
  // Who reads the channel may have changed: nobody who is kept out sees a new post, and what is there falls silent.
  const isSafe = message.to.kind !== 'channel' || isChannelSafe(services, state);
  if (!isSafe && message.replaces === undefined) return { kind: 'dead', reason: 'channel-not-safe' };
  const address = await addressOf(services, message.to);
  if (address.conversation === undefined) {
    return message.to.kind === 'channel'
      ? { kind: 'dead', reason: 'no-conversation' }
      : { kind: 'wait', afterSeconds: secondsWhileUnreachable, unmet: true };
  }
  const shown: PlannedMessage = isSafe ? message : { ...message, content: { kind: 'left' } };
  const outgoing = await compose(services, state, shown, address.texts);
  if (message.replaces === undefined) return services.messenger.send(address.conversation, outgoing);
  const original = state.deliveries[message.replaces];
  // The original may still be on its way; it is rendered from the case when it goes out, so nothing is lost.
  if (original?.status !== 'sent') return { kind: 'dead', reason: 'nothing-to-update' };
  return services.messenger.update(address.conversation, original.activity, outgoing);
}

function isChannelSafe({ organisation }: Services, state: CaseState): boolean {
  const unit = unitById(organisation, state.unit);
  return (
    unit !== undefined &&
    channelAudience(unit).every((person) => person !== state.reporter && !state.notTold.includes(person))
  );
}

interface Address {
  readonly conversation: Conversation | undefined;
  readonly texts: Texts;
}

async function addressOf(
  services: Services,
  to: Exclude<PlannedMessage['to'], { kind: 'workflow' | 'calendar' }>,
): Promise<Address> {
  // What several read together is written in Danish.
  if (to.kind === 'channel')
    return { conversation: await sharedPlaceAddress(services, to.unit), texts: textsIn('da') };
  const record = await services.people.read(to.person);
  return { conversation: record?.conversation, texts: textsIn(languageOf(services, to.person, record)) };
}
