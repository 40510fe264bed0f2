import { callOfferCard } from '../call-offer.ts';
import { guidanceCard } from '../guidance.ts';
import { helpCard } from '../help.ts';
import { talkNowCard } from '../talk-now.ts';
import { wantsCallCard } from '../wants-call.ts';

/** What is there for anybody, with or without a case. */
export const helpSubmits = {
  ...callOfferCard.submits,
  ...guidanceCard.submits,
  ...helpCard.submits,
  ...talkNowCard.submits,
  ...wantsCallCard.submits,
};
