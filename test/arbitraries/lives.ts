import fc from 'fast-check';
import { anyCommand } from './any-command.ts';
import { approvals } from './approvals.ts';
import {
  allArrives,
  contactChanges,
  isGivenToNobody,
  isTakenOn,
  liesPublic,
  meetingIsPlanned,
  planIsSaved,
} from './beginnings.ts';
import type { AnyCommand, AnyStep } from './command.ts';
import { consent } from './consent.ts';
import { endings } from './endings.ts';
import { meetingClicks } from './meetings.ts';
import { recipientClicks } from './recipients.ts';
import { anyReport } from './report.ts';
import { takeDownClicks } from './take-down.ts';
import { taskClicks } from './tasks.ts';
import { wake } from './waking.ts';

const anyPause = fc.oneof(
  { weight: 2, arbitrary: fc.constant('due' as const) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }).map((minutes) => ({ minutes })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => ({ minutes })) },
);

/** A report and what happens afterwards. */
export const anyLife = fc.record({
  report: anyReport,
  steps: fc.array(fc.record({ after: anyPause, command: anyCommand }), { maxLength: 60, size: 'max' }),
});

const anyDecision = fc.oneof({ weight: 4, arbitrary: approvals }, consent, wake);

/** A life in which the leader decides, and the person says yes and no to it. */
export const anyLifeWithDecisions = fc.record({
  report: anyReport,
  steps: fc
    .array(fc.record({ after: fc.constant({ minutes: 30 }), command: anyDecision }), {
      maxLength: 30,
      size: 'max',
    })
    .map((steps): AnyStep[] => [isTakenOn, ...steps]),
});

const anythingOfMeetings = fc.oneof(
  { weight: 3, arbitrary: wake },
  { weight: 4, arbitrary: meetingClicks },
  recipientClicks,
);

const anythingOfTakeDown = fc.oneof(
  { weight: 5, arbitrary: takeDownClicks },
  { weight: 3, arbitrary: wake },
  taskClicks,
);

const lifeOf = (first: readonly AnyStep[], then: fc.Arbitrary<AnyCommand>, atMost: number) =>
  fc.record({
    report: anyReport,
    steps: fc
      .array(
        fc.record({
          after: fc.oneof({ weight: 2, arbitrary: fc.constant('due' as const) }, anyPause),
          command: then,
        }),
        { maxLength: atMost, size: 'max' },
      )
      .map((steps): AnyStep[] => [...first, ...steps]),
  });

/** A life in which it lies on the internet, and somebody wants it removed. */
export const anyLifeWithTakeDown = lifeOf(liesPublic, anythingOfTakeDown, 30);

/** A life in which the team meets sooner or later: what can happen to a meeting, from its invitation to what was learned. */
export const anyLifeWithMeeting = lifeOf(meetingIsPlanned, anythingOfMeetings, 25);

/** How lives begin, and what is done in them then. */
export const partsOfLives: readonly { first: readonly AnyStep[]; then: fc.Arbitrary<AnyCommand> }[] = [
  { first: [allArrives], then: anyCommand },
  { first: [isTakenOn], then: anyDecision },
  { first: planIsSaved, then: anyCommand },
  { first: meetingIsPlanned, then: fc.oneof({ weight: 9, arbitrary: anythingOfMeetings }, endings) },
  { first: liesPublic, then: anythingOfTakeDown },
  { first: isGivenToNobody, then: anyCommand },
  { first: contactChanges, then: anyCommand },
];
