import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { decideAnswerMeeting } from '../../src/case/answer-meeting.ts';
import { decideCancelMeeting, decideMoveMeeting } from '../../src/case/change-meeting.ts';
import { MeetingKind, type MeetingWay, TalkKind } from '../../src/case/meeting-events.ts';
import { upcoming } from '../../src/case/meetings.ts';
import { decideNoteLearning } from '../../src/case/note-learning.ts';
import { decidePlanTalk, nextRound } from '../../src/case/plan-talk.ts';
import { decideProposeDebriefing } from '../../src/case/debriefing.ts';
import { nothing } from '../../src/case/decision.ts';
import { instantText } from '../../src/case/instants.ts';
import type { CaseState } from '../../src/case/state.ts';
import { anna, mona } from '../case/example-case.ts';
import { command } from './command.ts';
import { suggested } from './days.ts';
import { leaders, mostly } from './people.ts';

/** How an invitation leaves. */
export const ways = fc.constantFrom<MeetingWay>('workflow', 'calendar-file', 'calendar');

/** A meeting that is ahead where there is one, and what a card knows of it: now and then an older round, or less than happened. */
const anyMeeting = fc.record({ turn: fc.nat(2), isOld: fc.nat(5).map((chance) => chance === 0) });

function meetingIn(state: CaseState, { turn, isOld }: { turn: number; isOld: boolean }) {
  const kinds = MeetingKind.options.filter((meeting) => upcoming(state, meeting) !== undefined);
  const meeting = kinds[turn % Math.max(1, kinds.length)] ?? 'group-talk';
  const planned = upcoming(state, meeting);
  return { meeting, round: planned?.round ?? 1, changes: (planned?.changes ?? 0) + (isOld ? 1 : 0) };
}

/** What is done with meetings once they are thought of: by people who may, and by others, from cards of every age. */
export const meetingClicks = fc.oneof(
  command('other-times', leaders, (state, by, { now }) =>
    decideProposeDebriefing(state, {
      by,
      times: suggested(now),
      insteadOf: state.debriefing.status === 'none' ? 1 : state.debriefing.round,
    }),
  ),
  command(
    'plan-talk',
    fc.record({ by: leaders, meeting: fc.constantFrom(...TalkKind.options), way: ways, choice: fc.nat(2) }),
    (state, { by, meeting, way, choice }, { now }) => {
      const time = suggested(now)[choice];
      if (time === undefined) return nothing;
      return decidePlanTalk(state, { by, meeting, round: nextRound(state, meeting), time, way, now });
    },
  ),
  command(
    'move',
    fc.record({ by: leaders, which: anyMeeting, way: ways, hours: fc.integer({ min: -3, max: 50 }) }),
    (state, { by, which, way, hours }, { now }) => {
      const start = Temporal.Instant.from(now).add({ hours });
      const time = { start: instantText(start), end: instantText(start.add({ minutes: 45 })) };
      return decideMoveMeeting(state, { by, ...meetingIn(state, which), way, time, now });
    },
  ),
  command(
    'cancel',
    fc.record({ by: leaders, which: anyMeeting, way: ways }),
    (state, { by, which, way }, { now }) =>
      decideCancelMeeting(state, { by, ...meetingIn(state, which), way, now }),
  ),
  command(
    'answer-meeting',
    fc.record({ by: mostly(anna), which: anyMeeting, joins: fc.boolean() }),
    (state, { by, which, joins }) => {
      const { meeting, round } = meetingIn(state, which);
      return decideAnswerMeeting(state, { by, meeting, round, joins });
    },
  ),
  command('learning', mostly(mona), (state, by, { now }) =>
    decideNoteLearning(state, {
      by,
      round: state.debriefing.status === 'none' ? 1 : state.debriefing.round,
      topics: ['tell-early'],
      now,
    }),
  ),
);
