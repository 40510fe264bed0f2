import type { Concern } from './concern.ts';
import { accepted, nothing, refused, type Circumstances, type ConcernDecision } from './decision.ts';
import { currentConcern } from './life.ts';
import { tellPersonConcerned } from './outbox.ts';
import type { Speaker } from './tell.ts';

const mostAsks = 40;

/**
 * A colleague asks the person whether help is wanted. Nobody else is told. A person who wants no such questions gets
 * none: the message goes its way, so that nobody can tell it by the time, and is dropped where it would be shown.
 */
export function decideAsk(
  before: Concern | undefined,
  { about, by, click }: Speaker,
  circumstances: Circumstances,
): ConcernDecision<'about-oneself' | 'too-many'> {
  if (about === by) return refused('about-oneself');
  if (before?.asks.some((ask) => ask.click === click) === true) return nothing;
  const concern = currentConcern(before, about, circumstances.now);
  if (concern.asks.length >= mostAsks) return refused('too-many');
  const asked: Concern = { ...concern, asks: [...concern.asks, { by, click, at: circumstances.now }] };
  return accepted(tellPersonConcerned(asked, { what: 'asked', about, by }, click, circumstances));
}
