import { z } from 'zod';
import template from '../../adaptive-cards/debriefing-approval.json' with { type: 'json' };
import { MeetingTime, MeetingWay } from '../case/meeting-events.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { AgreedAnswers, agreedInWords } from './agreed-in-words.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { personField } from './fields.ts';
import { inert } from './inert.ts';
import { meetingCard } from './meeting.ts';
import { chosenTime, timeChoice, timeFields } from './own-time.ts';
import { periodInWords } from './period-in-words.ts';

const DebriefingApprovalData = z.strictObject({
  caseId: CaseId,
  round: z.int().min(1),
  status: z.enum(['open', 'approved', 'declined', 'cancelled', 'out-of-date']),
  ...timeFields,
  chosen: MeetingTime.optional(),
  /** Who can lead the meeting, the reader first; where it is agreed, the name of whoever does. */
  leads: z.array(z.strictObject({ person: PersonId, name: z.string() })).max(20),
  lead: z.string().optional(),
  /** Names of those who will be invited. */
  team: z.array(z.string()),
  /** The person agreed to being mentioned. */
  mentioned: z.boolean(),
  /** How the invitation leaves. */
  way: MeetingWay,
  /** While it waits for an answer. */
  agreed: AgreedAnswers.optional(),
  /** The sender is inside the workplace: not everybody may feel safe in such a meeting. */
  isSenderInside: z.boolean(),
  /** The meeting is ahead, and can be moved or cancelled. */
  mayChange: z.boolean(),
  now: InstantText,
});
type DebriefingApprovalData = z.infer<typeof DebriefingApprovalData>;

const declineDebriefing = caseClick.extend({ round: z.int().min(1) });
const approveDebriefing = declineDebriefing.extend({ ...chosenTime, lead: personField });

/** The leader chooses a time for the team's meeting, or says no. Times that have passed are not offered. */
export const debriefingApprovalCard = defineCard({
  name: 'debriefing-approval',
  template,
  data: DebriefingApprovalData,
  view: (data, { texts, commandId }) => {
    const { caseId, round, status, now } = data;
    const { approval, subject, description } = texts.debriefing;
    const { warned, areThere, ...choice } = timeChoice(data, texts, now);
    const which = { caseId, commandId, meeting: 'group-talk', round };
    const isOpen = status === 'open';
    const asksLead = isOpen && data.leads.length > 1;
    return {
      ...approval,
      ...choice,
      title: approval.title[status],
      fallbackText: approval.title[status],
      body: stateInWords(data, areThere, texts),
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      invitation: `${approval.invitation} ${subject}. ${description}`,
      showsTeam: isOpen || status === 'approved',
      teamLabel: `${approval.team} `,
      team: [data.team.join(', '), ...(asksLead ? [approval.andLead] : [])].join(' '),
      mention: data.mentioned ? approval.mayMention : approval.doNotMention,
      sending: sendingInWords(data, texts),
      ...agreedInWords(data.agreed, texts, isOpen),
      isOpen,
      isSenderInside: data.isSenderInside,
      senderInside: texts.meetings.senderInside,
      mayChoose: isOpen,
      asksLead,
      leadLabel: approval.leads,
      leadChoices: data.leads.map(({ person, name }) => ({ title: name, value: person })),
      leadValue: data.leads[0]?.person ?? '',
      hasLead: status === 'approved' && data.lead !== undefined,
      leadText: data.lead === undefined ? '' : approval.isLead(inert(data.lead)),
      hasTimes: isOpen && areThere,
      mayChange: data.mayChange && status === 'approved',
      askMove: texts.meetings.card.askMove,
      askCancel: texts.meetings.card.askCancelButton,
      otherTimes: texts.meetings.ownTime.otherTimes,
      approveClick: { caseId, commandId, round, ...warned },
      moveClick: { ...which, ask: 'move' },
      cancelClick: { ...which, ask: 'cancel' },
      roundClick: { caseId, commandId, round },
      click: { caseId, commandId },
    };
  },
  submits: {
    'approve-debriefing': approveDebriefing,
    'decline-debriefing': declineDebriefing,
    'other-times': declineDebriefing,
    'ask-meeting': meetingCard.submits['ask-meeting'],
    'open-case': caseClick,
  },
});

function stateInWords(data: DebriefingApprovalData, hasTimes: boolean, texts: Texts): string {
  const { approval } = texts.debriefing;
  const sent = data.way === 'calendar-file' ? approval.sentByFile : approval.sentByWorkflow;
  switch (data.status) {
    case 'open':
      return hasTimes ? approval.body : approval.noTimes;
    case 'approved':
      return data.chosen === undefined
        ? sent
        : `${approval.approved(periodInWords(data.chosen, texts, data.now))} ${sent}`;
    case 'declined':
      return approval.declined;
    case 'cancelled':
      return texts.meetings.card.cancelled;
    case 'out-of-date':
      return approval.outOfDate;
  }
}

function sendingInWords({ way }: DebriefingApprovalData, { debriefing, meetings }: Texts): string {
  if (way === 'calendar') return meetings.card.way.calendar;
  return way === 'workflow' ? debriefing.approval.byWorkflow : debriefing.approval.byFile;
}
