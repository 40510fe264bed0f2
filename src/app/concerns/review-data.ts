import type { concernReviewCard } from '../../cards/concern-review.ts';
import type { ClickId } from '../../case/ids.ts';
import type { Concern } from '../../concern/concern.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { concernCircumstances } from './circumstances.ts';

type ReviewData = Parameters<typeof concernReviewCard.render>[0];

/** What is to be checked, for whoever checks it; nothing for everybody else, and once it is settled. */
export async function reviewData(
  services: Services,
  concern: Concern,
  { review, isReminder = false }: { readonly review: ClickId; readonly isReminder?: boolean | undefined },
  reader: PersonId,
): Promise<ReviewData | undefined> {
  const held = concern.reviews.find(({ click }) => click === review);
  if (held?.reviewer !== reader) return undefined;
  const { reviewers } = await concernCircumstances(services, concern.about);
  if (!reviewers.includes(reader)) return undefined;
  const { organisation } = services;
  return {
    status: 'open',
    about: concern.about,
    review,
    way: held.said === undefined ? 'ask' : 'tell',
    by: nameOf(organisation, held.by),
    name: nameOf(organisation, concern.about),
    people: held.people,
    isReminder,
  };
}
