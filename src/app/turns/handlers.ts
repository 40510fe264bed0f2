import type { SubmitData, Verb } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import type { TurnContext } from './turn-context.ts';

/** What answers each verb. Every area of the app has its own part, in a file of its own; a verb without one does not compile. */
export type Handlers = {
  readonly [V in Verb]: (context: TurnContext, data: SubmitData<V>) => Promise<Reply>;
};
