import type { PersonId } from '../organisation/ids.ts';
import { afterQuiet } from './duties/duty.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** When it is decided; UTC instants. */
interface Moment {
  readonly now: string;
  readonly endOfQuiet: string;
}

/** The neutral news of a case, to somebody who comes into it or whose turn it is now. */
function newsFor(state: CaseState, person: PersonId): PlannedMessage {
  const to = { kind: 'person', person } as const;
  return {
    id: messageId(stepFor(state, person), to),
    to,
    content: { kind: 'notification' },
    onDoubt: 'repeat-marked',
  };
}

/** Whoever had the case already, and is asked to take it back, may have been asked before: another message, another name. */
function stepFor({ told, acknowledgedBy, joined }: CaseState, person: PersonId): string {
  const isTold = told.some((entry) => entry.person === person && entry.as !== 'collector');
  if (!isTold) return 'notification';
  const wasTaken = joined.some(({ because, after }) => because === 'took-over' && after === person);
  const hadIt = wasTaken || acknowledgedBy.some(({ by }) => by === person);
  return hadIt ? `notification-back-${String(joined.length + 1)}` : 'notification-asked';
}

/**
 * What is sent when somebody comes into a case later: the neutral news to them, and a gentle word to the person, who
 * has to know who knows. Who was told at the report already gets the news once more, because now it is their turn.
 */
export function wordOfJoining(state: CaseState, person: PersonId, moment: Moment): readonly PlannedMessage[] {
  const reporter = { kind: 'person', person: state.reporter } as const;
  return [
    newsFor(state, person),
    {
      id: messageId(`joined-${state.joined.length + 1}-${person}`, reporter),
      to: reporter,
      content: { kind: 'joined', person },
      onDoubt: 'hold',
      ...afterQuiet(moment),
    },
  ];
}
