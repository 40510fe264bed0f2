import { concernLeaderCard } from '../../cards/concern-leader.ts';
import { concernReviewCard } from '../../cards/concern-review.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAcknowledge } from '../../concern/acknowledge.ts';
import { refused } from '../../concern/decision.ts';
import { decideReviewed } from '../../concern/review.ts';
import type { Reply } from '../../ports/turn.ts';
import { mayKnowConcern } from '../concerns/may-read.ts';
import { runConcern } from '../concerns/run-concern.ts';
import { leaderData } from '../views/concern.ts';
import { settleSoon } from './colleague-send.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Whoever was told takes it on. For everybody else there is no such concern. */
export async function acknowledgeConcern(
  context: TurnContext,
  { about }: SubmitData<'acknowledge-concern'>,
): Promise<Reply> {
  const { services, person, now } = context;
  const { concern, decision } = await runConcern<'not-told'>(services, about, (before, circumstances) =>
    before !== undefined && mayKnowConcern(services, before, person, circumstances)
      ? decideAcknowledge(before, person, circumstances)
      : refused('not-told'),
  );
  if (concern === undefined || decision.kind === 'refused') return refusePolitely(context);
  settleSoon(context, about);
  const data = leaderData(services, concern, { reader: person, now, repeated: false });
  return show(context, concernLeaderCard, data);
}

/** Whoever checks it lets it go out or stops it. For everybody else there is nothing to check. */
export async function reviewConcern(
  context: TurnContext,
  { about, review, isApproved }: SubmitData<'review-concern'>,
): Promise<Reply> {
  const { services, person } = context;
  const { organisation } = services;
  if (!organisation.hr.includes(person)) return refusePolitely(context);
  const { decision } = await runConcern<'not-reviewer' | 'about-oneself' | 'too-many'>(
    services,
    about,
    (before, circumstances) =>
      circumstances.reviewers.includes(person)
        ? decideReviewed(before, { by: person, review, isApproved }, circumstances)
        : refused('not-reviewer'),
  );
  if (decision.kind === 'refused') return refusePolitely(context);
  settleSoon(context, about);
  const status = decision.kind === 'nothing' ? 'gone' : isApproved ? 'approved' : 'rejected';
  return show(context, concernReviewCard, { status });
}
