import { changeFactsCard } from '../change-facts.ts';
import { changeFactsLeaderCard } from '../change-facts-leader.ts';
import { copyReadyCard } from '../copy-ready.ts';
import { datesChangedCard } from '../dates-changed.ts';
import { datesChangedPersonCard } from '../dates-changed-person.ts';
import { factsChangedCard } from '../facts-changed.ts';
import { followUpCard } from '../follow-up.ts';
import { savedCard } from '../saved.ts';
import { wordsAddedCard } from '../words-added.ts';
import { wordsKeptCard } from '../words-kept.ts';
import { wordsUnsureCard } from '../words-unsure.ts';

/** What is known of what happened: facts, words, dates. */
export const factsSubmits = {
  ...changeFactsCard.submits,
  ...changeFactsLeaderCard.submits,
  ...copyReadyCard.submits,
  ...datesChangedCard.submits,
  ...datesChangedPersonCard.submits,
  ...factsChangedCard.submits,
  ...followUpCard.submits,
  ...savedCard.submits,
  ...wordsAddedCard.submits,
  ...wordsKeptCard.submits,
  ...wordsUnsureCard.submits,
};
