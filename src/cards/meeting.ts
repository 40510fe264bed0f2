import { z } from 'zod';
import template from '../../adaptive-cards/meeting.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { MeetingKind, MeetingTime, MeetingWay } from '../case/meeting-events.ts';
import type { Texts } from '../texts/texts.ts';
import { AgreedAnswers, agreedInWords } from './agreed-in-words.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { chosenTime, showMeetingClick, timeChoice, timeFields, whichMeeting } from './own-time.ts';
import { periodInWords } from './period-in-words.ts';

const count = z.int().min(0);

const MeetingData = z.strictObject({
  caseId: CaseId,
  meeting: MeetingKind,
  round: z.int().min(1),
  /** Changes since the invitation. */
  changes: count,
  stage: z.enum(['plan', 'move', 'planned', 'ask-cancel', 'cancelled', 'over', 'none']),
  /** When it is, where people are or were invited. */
  at: MeetingTime.optional(),
  ...timeFields,
  /** Names of those who are invited. */
  people: z.array(z.string()),
  way: MeetingWay,
  /** Where a time is chosen. */
  agreed: AgreedAnswers.optional(),
  /** How many have answered what, where the calendar tells; never who. */
  answers: z.strictObject({ accepted: count, declined: count, waiting: count }).optional(),
  /** What the person has answered. */
  joins: z.boolean().optional(),
  /** The case was withdrawn, and the meeting stands. */
  isWithdrawn: z.boolean(),
  now: InstantText,
});
type MeetingData = z.infer<typeof MeetingData>;

const changeClick = whichMeeting.extend({ changes: count });

/** One meeting for the leader who handles the case: plan it, see who comes, move it, cancel it. */
export const meetingCard = defineCard({
  name: 'meeting',
  template,
  data: MeetingData,
  view: (data, { texts, commandId }) => {
    const { caseId, meeting, round, changes, stage, now } = data;
    const words = texts.meetings.card;
    const { warned, areThere, ...choice } = timeChoice(data, texts, now);
    const click = { caseId, commandId };
    const which = { ...click, meeting, round };
    const mayChoose = stage === 'plan' || stage === 'move';
    const lead = leadOf(data, texts);
    return {
      ...choice,
      title: titleOf(data, texts),
      fallbackText: titleOf(data, texts),
      lead,
      hasLead: lead !== '',
      hasWhen: data.at !== undefined,
      when:
        data.at === undefined
          ? ''
          : words.when(texts.meetings.kind[meeting], periodInWords(data.at, texts, now)),
      hasJoins: data.joins !== undefined && stage === 'planned',
      joins: data.joins === true ? words.joins : words.joinsNot,
      ...agreedInWords(data.agreed, texts, mayChoose),
      mayChoose,
      hasTimes: mayChoose && areThere,
      showsPeople: (mayChoose || stage === 'planned') && data.people.length > 0,
      peopleLabel: `${words.people} `,
      people: data.people.join(', '),
      way: words.way[data.way],
      ...answersIn(data, texts),
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      set: stage === 'plan' ? words.send : words.doMove,
      isPlanned: stage === 'planned' && !data.isWithdrawn,
      asksToCancel: stage === 'ask-cancel',
      mayKeep: stage === 'ask-cancel' || stage === 'move',
      askMove: words.askMove,
      askCancel: words.askCancelButton,
      doCancel: words.doCancel,
      keep: words.keep,
      open: stage === 'plan' ? words.notNow : words.open,
      setClick: { ...which, changes, ...warned },
      moveClick: { ...which, ask: 'move' },
      cancelAskClick: { ...which, ask: 'cancel' },
      changeClick: { ...which, changes },
      showClick: { ...click, meeting },
      click,
    };
  },
  submits: {
    'set-meeting': changeClick.extend(chosenTime),
    'ask-meeting': whichMeeting.extend({ ask: z.enum(['move', 'cancel']) }),
    'cancel-meeting': changeClick,
    'show-meeting': showMeetingClick,
    'open-case': caseClick,
  },
});

/** How many answered what; where the calendar does not tell, where the leader can see it. Of a talk the person says it here. */
function answersIn({ answers, stage, meeting, way }: MeetingData, { meetings: { card } }: Texts) {
  const elsewhere = meeting === 'group-talk' && way !== 'calendar' ? card.answersElsewhere[way] : '';
  const line =
    answers === undefined ? elsewhere : card.answers(answers.accepted, answers.declined, answers.waiting);
  return { hasAnswers: stage === 'planned' && line !== '', answers: line };
}

function titleOf({ stage, meeting }: MeetingData, { meetings, debriefing }: Texts): string {
  const { title } = meetings.card;
  if (stage !== 'plan') return title[stage];
  return meeting === 'group-talk' ? debriefing.approval.title.open : title.plan[meeting];
}

function leadOf({ stage, meeting, isWithdrawn }: MeetingData, { meetings, debriefing }: Texts): string {
  const { card } = meetings;
  switch (stage) {
    case 'plan':
      return meeting === 'group-talk' ? debriefing.approval.body : card.plan[meeting];
    case 'ask-cancel':
      return isWithdrawn ? `${card.stands} ${card.askCancel}` : card.askCancel;
    case 'planned':
      return '';
    default:
      return card[stage];
  }
}
