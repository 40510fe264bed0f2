import { z } from 'zod';
import template from '../../adaptive-cards/debriefing-approval.json' with { type: 'json' };
import { MeetingTime } from '../case/events.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { periodInWords } from './period-in-words.ts';

const DebriefingApprovalData = z.strictObject({
  caseId: CaseId,
  round: z.int().min(1),
  status: z.enum(['open', 'approved', 'declined', 'out-of-date']),
  times: z.array(MeetingTime),
  chosen: MeetingTime.optional(),
  /** Names of those who will be invited. */
  team: z.array(z.string()),
  /** The person agreed to being mentioned. */
  mentioned: z.boolean(),
  /** The organisation's own flow sends the invitation; otherwise the leader gets a calendar file. */
  byWorkflow: z.boolean(),
  now: InstantText,
});
type DebriefingApprovalData = z.infer<typeof DebriefingApprovalData>;

const declineDebriefing = caseClick.extend({ round: z.int().min(1) });
const approveDebriefing = declineDebriefing.extend({ start: InstantText });

/** The leader chooses a time for the team's meeting, or says no. Times that have passed are not offered. */
export const debriefingApprovalCard = defineCard({
  name: 'debriefing-approval',
  template,
  data: DebriefingApprovalData,
  view: (data, { texts, commandId }) => {
    const { caseId, round, status, now } = data;
    const { approval, subject, description } = texts.debriefing;
    const times = data.times.filter(({ start }) => isBefore(now, start));
    const isOpen = status === 'open';
    return {
      ...approval,
      title: approval.title[status],
      fallbackText: approval.title[status],
      body: stateInWords(data, times.length > 0, texts),
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
      invitation: `${approval.invitation} ${subject}. ${description}`,
      showsTeam: isOpen || status === 'approved',
      teamLabel: `${approval.team} `,
      team: data.team.join(', '),
      mention: data.mentioned ? approval.mayMention : approval.doNotMention,
      sending: data.byWorkflow ? approval.byWorkflow : approval.byFile,
      isOpen,
      mayChoose: isOpen && times.length > 0,
      choices: times.map((time) => ({ title: periodInWords(time, texts, now), value: time.start })),
      firstChoice: times[0]?.start ?? '',
      roundClick: { caseId, commandId, round },
      click: { caseId, commandId },
    };
  },
  submits: {
    'approve-debriefing': approveDebriefing,
    'decline-debriefing': declineDebriefing,
    'open-case': caseClick,
  },
});

function stateInWords(data: DebriefingApprovalData, hasTimes: boolean, texts: Texts): string {
  const { approval } = texts.debriefing;
  const sent = data.byWorkflow ? approval.sentByWorkflow : approval.sentByFile;
  switch (data.status) {
    case 'open':
      return hasTimes ? approval.body : approval.noTimes;
    case 'approved':
      return data.chosen === undefined
        ? sent
        : `${approval.approved(periodInWords(data.chosen, texts, data.now))} ${sent}`;
    case 'declined':
      return approval.declined;
    case 'out-of-date':
      return approval.outOfDate;
  }
}
