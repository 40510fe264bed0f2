import type { PersonId } from '../organisation/ids.ts';
import { decideAsk } from './ask.ts';
import type { ClickId } from '../case/ids.ts';
import type { Concern, Said } from './concern.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { currentConcern } from './life.ts';
import { tell } from './outbox.ts';
import { decideTell, type Speaker } from './tell.ts';

/** Nothing is sent; the first who may check it gets a card. */
export function decideHoldForReview(
  before: Concern | undefined,
  { about, by, click }: Speaker,
  { said, people }: { readonly said: Said | undefined; readonly people: number },
  { now, reviewers }: Circumstances,
): ConcernDecision<'about-oneself'> {
  if (about === by) return refused('about-oneself');
  const isThere = before?.reviews.some((review) => review.click === click) === true;
  const isDone = [...(before?.asks ?? []), ...(before?.tellings ?? [])].some((one) => one.click === click);
  if (isThere || isDone) return nothing;
  const concern = currentConcern(before, about, now);
  const reviewer = reviewers.find((person) => person !== by && !concern.keptOut.includes(person));
  const held: Concern = {
    ...concern,
    reviews: [...concern.reviews, { click, by, at: now, said, reviewer, people }],
  };
  if (reviewer === undefined) return accepted(held);
  return accepted(tell(held, reviewer, { what: 'review', about, review: click }, click, now));
}

/** Whoever checks it lets it go out as it was meant, or not. */
export function decideReviewed(
  before: Concern | undefined,
  {
    by,
    review,
    isApproved,
  }: { readonly by: PersonId; readonly review: ClickId; readonly isApproved: boolean },
  circumstances: Circumstances,
): ConcernDecision<'not-reviewer' | 'about-oneself' | 'too-many'> {
  const held = before?.reviews.find(({ click }) => click === review);
  if (before === undefined || held === undefined) return nothing;
  if (held.reviewer !== by) return refused('not-reviewer');
  const { about } = before;
  const rest: Concern = { ...before, reviews: before.reviews.filter(({ click }) => click !== review) };
  if (!isApproved)
    return accepted(tell(rest, held.by, { what: 'not-passed-on', about }, review, circumstances.now));
  const speaker: Speaker = { about, by: held.by, click: review };
  return held.said === undefined
    ? decideAsk(rest, speaker, circumstances)
    : decideTell(rest, speaker, held.said, circumstances);
}
