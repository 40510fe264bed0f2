import type { CaseEvent } from './events.ts';
import type { MeetingKind } from './meeting-events.ts';
import { PlannedMeeting } from './meeting-state.ts';
import { meetingOf } from './meetings.ts';
import type { CaseState } from './state.ts';

/** What happens to meetings. */
export type MeetingEvent = Extract<
  CaseEvent,
  {
    type:
      | 'DebriefingWasProposed'
      | 'DebriefingWasApproved'
      | 'DebriefingWasDeclined'
      | 'MeetingWasPlanned'
      | 'MeetingWasMoved'
      | 'MeetingWasCancelled'
      | 'MeetingWasUpdated'
      | 'MeetingWasAnswered'
      | 'MeetingBegan'
      | 'LearningWasAsked'
      | 'LearningWasNoted';
  }
>;

/** The meetings of a case after one more event; what is about a meeting that is not there changes nothing. */
export function changedMeeting(state: CaseState, event: MeetingEvent, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'DebriefingWasProposed':
      return {
        debriefing: { status: 'proposed', round: event.round, times: event.times },
        ...overtaken(state, 'group-talk'),
      };
    case 'DebriefingWasApproved': {
      const { round, time, by, way, lead } = event;
      return {
        debriefing: {
          status: 'approved',
          round,
          time,
          by,
          ...(way === undefined ? {} : { way }),
          ...(lead === undefined ? {} : { lead }),
        },
      };
    }
    case 'DebriefingWasDeclined':
      return { debriefing: { status: 'declined', round: event.round, by: event.by, at } };
    case 'MeetingWasPlanned': {
      const { meeting, round, time, by, way } = event;
      return {
        talks: { ...state.talks, [meeting]: { status: 'approved', round, time, by, way } },
        ...overtaken(state, meeting),
      };
    }
    case 'MeetingWasMoved': {
      const { by, change: changes, time } = event;
      return changed(state, event.meeting, (planned) => ({
        ...withoutAnswer(planned),
        by,
        changes,
        time,
      }));
    }
    case 'MeetingWasCancelled': {
      const { by, change: changes } = event;
      return changed(state, event.meeting, ({ round, time, way }) => ({
        status: 'cancelled',
        round,
        time,
        by,
        at,
        ...(way === undefined ? {} : { way }),
        changes,
      }));
    }
    case 'MeetingWasUpdated':
      return changed(state, event.meeting, (planned) => ({ ...planned, changes: event.change }));
    case 'MeetingWasAnswered':
      return changed(state, event.meeting, (planned) => ({
        ...planned,
        joins: event.joins,
        answers: (planned.answers ?? 0) + 1,
      }));
    case 'MeetingBegan': {
      const { learningAt } = event;
      return changed(state, event.meeting, (planned) => ({
        ...planned,
        began: true,
        ...(learningAt === undefined ? {} : { learningAt }),
      }));
    }
    case 'LearningWasAsked':
      return changed(state, 'group-talk', (planned) => ({ ...planned, learning: 'asked' }));
    case 'LearningWasNoted': {
      const { round, topics } = event;
      return {
        ...changed(state, 'group-talk', (planned) => ({
          ...planned,
          began: true,
          learning: 'noted',
          topics,
        })),
        learned: [...state.learned, { round, topics }].slice(-mostLearned),
      };
    }
  }
}

type Ended = Extract<CaseState['debriefing'], { status: 'cancelled' }>;

function changed(
  state: CaseState,
  meeting: MeetingKind,
  change: (planned: PlannedMeeting) => PlannedMeeting | Ended,
): Partial<CaseState> {
  const planned = meetingOf(state, meeting);
  if (planned.status !== 'approved') return {};
  const latest = change(planned);
  return meeting === 'group-talk' ? { debriefing: latest } : { talks: { ...state.talks, [meeting]: latest } };
}

/** Another time is another question. */
function withoutAnswer(planned: PlannedMeeting): PlannedMeeting {
  return Object.hasOwn(planned, 'joins')
    ? PlannedMeeting.omit({ joins: true }).strip().parse(planned)
    : planned;
}

/** What came of so many meetings is kept. */
const mostLearned = 6;

/** So many are kept: a cancellation that has not left after so many more will not. */
const mostOvertaken = 6;

/** A new round begins: the one before is kept where it was cancelled. */
function overtaken(state: CaseState, meeting: MeetingKind): Pick<CaseState, 'overtaken'> {
  const before = meetingOf(state, meeting);
  const added = before.status === 'cancelled' ? [{ meeting, ...before }] : [];
  return { overtaken: [...state.overtaken, ...added].slice(-mostOvertaken) };
}
