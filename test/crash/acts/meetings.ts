import { meetingOf } from '../../../src/case/meetings.ts';
import { LearningTopic, MeetingKind } from '../../../src/case/meeting-events.ts';
import { type Act, dayFrom, handler, type Standing } from './act.ts';

/** A meeting, from the proposal to what the team has learned: what leader or person does next with one of them. */
export function meet(standing: Standing): Act {
  const { random, state } = standing;
  const meeting = random.pick([...MeetingKind.options, 'group-talk', 'group-talk'] as const);
  const known = meetingOf(state, meeting);
  const which = { meeting, round: 'round' in known ? known.round : 1 };
  const time = { date: dayFrom(standing.now, 1 + random.below(4)), time: '10:00' };
  if (known.status === 'approved' && known.began === true && random.chance(0.7))
    return noteLearning(standing, which.round);
  if (known.status === 'approved')
    return withPlanned(standing, { ...which, changes: known.changes ?? 0 }, time);
  if (meeting !== 'group-talk') {
    const round = known.status === 'cancelled' ? known.round + 1 : which.round;
    return { by: handler, verb: 'set-meeting', data: { meeting, round, changes: 0, ...time } };
  }
  if (known.status !== 'proposed') return { by: handler, verb: 'plan-debriefing', data: {} };
  const { round } = which;
  return random.chance(0.85)
    ? { by: handler, verb: 'approve-debriefing', data: { round, ...time } }
    : { by: handler, verb: 'decline-debriefing', data: { round } };
}

/** Which meeting, and after how many changes of it. */
type Which = Readonly<Record<'round' | 'changes', number>> & { readonly meeting: MeetingKind };

function withPlanned(standing: Standing, data: Which, time: object): Act {
  const { random, state } = standing;
  const { meeting, round } = data;
  const choice = random.next();
  if (choice < 0.3)
    return {
      by: state.reporter,
      verb: 'answer-meeting',
      data: { meeting, round, joins: random.chance(0.6) },
    };
  if (choice < 0.35) return { by: state.reporter, verb: 'rather-not-mentioned', data: { meeting, round } };
  if (choice < 0.5) return { by: handler, verb: 'set-meeting', data: { ...data, ...time } };
  if (choice < 0.55) return { by: handler, verb: 'cancel-meeting', data };
  if (meeting !== 'group-talk') return { by: handler, verb: 'show-meeting', data: { meeting } };
  return noteLearning(standing, round);
}

function noteLearning({ number }: Standing, round: number): Act {
  const points = `vi ringer tidligere, ${number}`;
  return { by: handler, verb: 'note-learning', data: { round, topics: LearningTopic.options[0], points } };
}
