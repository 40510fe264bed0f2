import { z } from 'zod';
import template from '../../adaptive-cards/meeting-agenda.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';

/** To the leader when the team's meeting begins: what to talk about, and whether the person may be mentioned. */
export const meetingAgendaCard = defineCard({
  name: 'meeting-agenda',
  template,
  data: z.strictObject({ caseId: CaseId, mentioned: z.boolean() }),
  view: ({ caseId, mentioned }, { texts, commandId }) => {
    const { title, body, points, mayMention, doNotMention, open } = texts.meetings.agenda;
    return {
      title,
      fallbackText: title,
      body,
      points: points.map((point, index) => `${String(index + 1)}\\. ${point}`),
      mention: mentioned ? mayMention : doNotMention,
      open,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-case': caseClick },
});
