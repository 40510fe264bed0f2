import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import type { LearningTopic } from './meeting-events.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** The leader writes down what the team has learned, without anybody's name. */
export interface NoteLearning {
  readonly by: PersonId;
  readonly round: number;
  readonly topics: readonly LearningTopic[];
  /** UTC instant of the click. */
  readonly now: string;
}

/** Keeps the learning points of one meeting, once, and hands them to the AMR of the case. */
export function decideNoteLearning(
  state: CaseState,
  { by, round, topics, now }: NoteLearning,
): Decision<'not-allowed' | 'ended' | 'out-of-date'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  const { debriefing } = state;
  if (debriefing.status !== 'approved' || debriefing.round !== round) return refused('out-of-date');
  if (debriefing.learning === 'noted') return nothing;
  if (state.status === 'withdrawn') return refused('ended');
  if (debriefing.time.start > now) return refused('out-of-date');
  return accepted([{ type: 'LearningWasNoted', by, round, topics: [...topics] }], toAmr(state, round));
}

function toAmr({ told }: CaseState, round: number): readonly PlannedMessage[] {
  return told
    .filter(({ as }) => as === 'amr')
    .map(({ person }) => {
      const to = { kind: 'person', person } as const;
      return {
        id: messageId(`learning-noted-${String(round)}`, to),
        to,
        content: { kind: 'learning-noted', round },
        onDoubt: 'hold',
      };
    });
}
