import type { PersonId } from '../../organisation/ids.ts';
import { handlerOf } from '../handler.ts';
import { hoursLater } from '../instants.ts';
import { MeetingKind } from '../meeting-events.ts';
import { meetingLeadOf } from '../meeting-lead.ts';
import { upcoming } from '../meetings.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { noPart, type Duty, type Part, type Wake } from './duty.ts';

/** A meeting that ended longer ago than this was held before anybody could be asked of it. */
const hoursToAsk = 168;

/** Hands the agenda to whoever leads it and whoever has the case when the team's meeting begins, and asks the next morning of work what was learned. */
export const holdMeetings: Duty = { due, act };

function due(state: CaseState): string | undefined {
  const starts = MeetingKind.options.map((meeting) => upcoming(state, meeting)?.time.start);
  return [...starts, learningDue(state)].filter((at) => at !== undefined).sort()[0];
}

function learningDue({ debriefing }: CaseState): string | undefined {
  if (debriefing.status !== 'approved' || debriefing.learning !== undefined) return undefined;
  return debriefing.learningAt;
}

function act(state: CaseState, wake: Wake): Part {
  const begun = MeetingKind.options.flatMap((meeting) => begin(state, meeting, wake));
  const learning = askWhatWasLearned(state, wake);
  return {
    events: [...begun.flatMap(({ events }) => events), ...learning.events],
    messages: [...begun.flatMap(({ messages }) => messages), ...learning.messages],
  };
}

function begin(state: CaseState, meeting: MeetingKind, wake: Wake): Part[] {
  const planned = upcoming(state, meeting);
  if (planned === undefined || planned.time.start > wake.now) return [];
  const { round, time } = planned;
  const isTeam = meeting === 'group-talk';
  const asks = isTeam && wake.now < hoursLater(time.end, hoursToAsk);
  return [
    {
      events: [{ type: 'MeetingBegan', meeting, round, ...(asks ? { learningAt: wake.nextWorkday } : {}) }],
      messages:
        isTeam && wake.now < time.end
          ? toAll([meetingLeadOf(state), handlerOf(state)], `meeting-agenda-${String(round)}`, {
              kind: 'meeting-agenda',
              round,
            })
          : [],
    },
  ];
}

function askWhatWasLearned(state: CaseState, wake: Wake): Part {
  const dueAt = learningDue(state);
  const { debriefing } = state;
  if (dueAt === undefined || dueAt > wake.now || debriefing.status !== 'approved') return noPart;
  const { round } = debriefing;
  return {
    events: [{ type: 'LearningWasAsked', round }],
    messages: toAll([handlerOf(state)], `learning-ask-${String(round)}`, { kind: 'learning-ask', round }),
  };
}

/** Each of them once. */
function toAll(
  people: readonly (PersonId | undefined)[],
  step: string,
  content: PlannedMessage['content'],
): PlannedMessage[] {
  return [...new Set(people)].flatMap((person) => {
    if (person === undefined) return [];
    const to = { kind: 'person', person } as const;
    return [{ id: messageId(step, to), to, content, onDoubt: 'hold' as const }];
  });
}
