import { colleagueDoneCard } from '../../cards/colleague-done.ts';
import { concernAskedCard } from '../../cards/concern-asked.ts';
import { concernLeaderCard } from '../../cards/concern-leader.ts';
import { concernReviewCard } from '../../cards/concern-review.ts';
import { concernToldCard } from '../../cards/concern-told.ts';
import type { RenderedCard } from '../../cards/rendered-card.ts';
import { instantText } from '../../case/instants.ts';
import type { Concern } from '../../concern/concern.ts';
import type { ConcernMessage } from '../../concern/messages.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Texts } from '../../texts/texts.ts';
import { renderFor } from '../reader.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { leaderData, toldData } from '../views/concern.ts';
import { mayReadConcern } from './may-read.ts';
import { reviewData } from './review-data.ts';

interface Reading {
  readonly texts: Texts;
  readonly recipient: PersonId;
  readonly repeated: boolean;
}

/** The card of a message about a concern, from the concern as it is now. Nothing when its point is gone. */
export async function composeConcern(
  services: Services,
  message: ConcernMessage,
  reading: Reading,
): Promise<RenderedCard | undefined> {
  const concern = (await services.concerns.read(message.about))?.concern;
  if (message.what === 'may-know' || message.what === 'not-passed-on') {
    const name = nameOf(services.organisation, message.about);
    return renderFor(services, reading.texts, colleagueDoneCard, { what: message.what, name });
  }
  if (concern === undefined) return undefined;
  return reading.recipient === message.about
    ? toThePerson(services, concern, message, reading)
    : toOthers(services, concern, message, reading);
}

function toThePerson(
  services: Services,
  concern: Concern,
  message: ConcernMessage,
  { texts }: Reading,
): RenderedCard | undefined {
  const now = instantText(services.clock.now());
  const told = (news: Parameters<typeof toldData>[3]) =>
    renderFor(services, texts, concernToldCard, toldData(services, concern, now, news));
  const isOpen = concern.ended === undefined;
  switch (message.what) {
    case 'asked': {
      if (concern.muted) return undefined;
      const by = nameOf(services.organisation, message.by);
      const isKnown = concern.tellings.length > 0;
      return renderFor(services, texts, concernAskedCard, { by, isKnown });
    }
    case 'told':
      return told({ news: message.number === 1 ? 'told' : 'again' });
    case 'passed-on':
      return isOpen ? told({ news: 'passed-on', of: concern.steps[message.number - 1]?.person }) : undefined;
    case 'seen':
      return isOpen ? told({ news: 'seen', of: message.by }) : undefined;
    case 'chain-ended':
      return isOpen && concern.acknowledged === undefined ? told({ news: 'chain-ended' }) : undefined;
    default:
      return undefined;
  }
}

async function toOthers(
  services: Services,
  concern: Concern,
  message: ConcernMessage,
  { texts, recipient, repeated }: Reading,
): Promise<RenderedCard | undefined> {
  const now = instantText(services.clock.now());
  if (message.what === 'review') {
    const data = await reviewData(services, concern, message, recipient);
    return data && renderFor(services, texts, concernReviewCard, data);
  }
  const isAnswered = concern.ended !== undefined && concern.ended.because !== 'time';
  const isPointless = message.what === 'alarm' ? concern.ended !== undefined : !isAnswered;
  if (isPointless || !(await mayReadConcern(services, concern, recipient))) return undefined;
  const data = leaderData(services, concern, { reader: recipient, now, repeated });
  return renderFor(services, texts, concernLeaderCard, data);
}
