import type { PersonId } from '../organisation/ids.ts';
import { decideAsk } from './ask.ts';
import type { ClickId } from '../case/ids.ts';
import type { Concern, Review, Said } from './concern.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { currentConcern } from './life.ts';
import { tell } from './outbox.ts';
import { decideTell, type Speaker } from './tell.ts';

/** Nothing is sent; the first who may check it gets a card. */
export function decideHoldForReview(
  before: Concern | undefined,
  { about, by, click }: Speaker,
  { said, people }: { readonly said: Said | undefined; readonly people: number },
  circumstances: Circumstances,
): ConcernDecision<'about-oneself'> {
  if (about === by) return refused('about-oneself');
  const isThere = before?.reviews.some((review) => review.click === click) === true;
  const isDone = [...(before?.asks ?? []), ...(before?.tellings ?? [])].some((one) => one.click === click);
  if (isThere || isDone) return nothing;
  const { now } = circumstances;
  const concern = currentConcern(before, about, now);
  const review: Review = { click, by, at: now, said, people, stage: 'asked' };
  return accepted(given({ ...concern, reviews: [...concern.reviews, review] }, review, circumstances));
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

/**
 * Whoever has not looked in time is reminded once; then it is overdue, which the administrators learn without names.
 * Where nobody could be asked, or whoever was asked may not any more, somebody is looked for again.
 */
export function withReviewsLookedAfter(concern: Concern, circumstances: Circumstances): Concern {
  return concern.reviews
    .filter(({ remindAt }) => remindAt !== undefined && remindAt <= circumstances.now)
    .reduce((latest, review) => lookedAfter(latest, review, circumstances), concern);
}

function lookedAfter(concern: Concern, review: Review, circumstances: Circumstances): Concern {
  const { reviewer, click, stage } = review;
  if (reviewer === undefined || !mayReview(concern, review, circumstances).includes(reviewer))
    return given(concern, review, circumstances);
  if (stage === 'reminded') return withReview(concern, { ...review, stage: 'overdue', remindAt: undefined });
  const { now, reviewBy } = circumstances;
  const reminded = withReview(concern, { ...review, stage: 'reminded', remindAt: reviewBy });
  const message = { what: 'review', about: concern.about, review: click, isReminder: true } as const;
  return tell(reminded, reviewer, message, `${click}-again`, now);
}

/** The first who may check it is asked, or nobody, and then it is looked at again. */
function given(concern: Concern, review: Review, circumstances: Circumstances): Concern {
  const [reviewer] = mayReview(concern, review, circumstances);
  const { now, reviewBy } = circumstances;
  const held = withReview(concern, { ...review, reviewer, stage: 'asked', remindAt: reviewBy });
  if (reviewer === undefined) return held;
  return tell(
    held,
    reviewer,
    { what: 'review', about: concern.about, review: review.click },
    review.click,
    now,
  );
}

function mayReview({ keptOut }: Concern, { by }: Review, { reviewers }: Circumstances): readonly PersonId[] {
  return reviewers.filter((person) => person !== by && !keptOut.includes(person));
}

function withReview(concern: Concern, review: Review): Concern {
  const reviews = concern.reviews.map((each) => (each.click === review.click ? review : each));
  return { ...concern, reviews };
}
