import { z } from 'zod';
import template from '../../adaptive-cards/meeting-lead.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { MeetingTime } from '../case/meeting-events.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { periodInWords } from './period-in-words.ts';

/** Tells somebody that they lead the team's meeting, and when. */
export const meetingLeadCard = defineCard({
  name: 'meeting-lead',
  template,
  data: z.strictObject({ caseId: CaseId, time: MeetingTime, now: InstantText }),
  view: ({ caseId, time, now }, { texts, commandId }) => {
    const { title, body, open } = texts.meetings.toLead;
    return {
      title,
      fallbackText: title,
      body: body(periodInWords(time, texts, now), caseNumber(caseId)),
      show: open,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
