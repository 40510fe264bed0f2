import { debriefingApprovalCard } from '../debriefing-approval.ts';
import { debriefingPlannedCard } from '../debriefing-planned.ts';
import { learningNoteCard } from '../learning-note.ts';
import { learningToldCard } from '../learning-told.ts';
import { meetingCard } from '../meeting.ts';
import { meetingAgendaCard } from '../meeting-agenda.ts';
import { meetingLeadCard } from '../meeting-lead.ts';

/** Meetings, and what was learned. */
export const meetingsSubmits = {
  ...debriefingApprovalCard.submits,
  ...debriefingPlannedCard.submits,
  ...learningNoteCard.submits,
  ...learningToldCard.submits,
  ...meetingAgendaCard.submits,
  ...meetingCard.submits,
  ...meetingLeadCard.submits,
};
