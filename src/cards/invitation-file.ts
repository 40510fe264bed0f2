import { z } from 'zod';
import template from '../../adaptive-cards/invitation-file.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { defineCard } from './define-card.ts';
import { periodInWords } from './period-in-words.ts';

const InvitationFileData = z.strictObject({
  caseId: CaseId,
  start: InstantText,
  end: InstantText,
  fileName: z.string().min(1),
  /** Where the file can be fetched. Without it the leader makes the meeting by hand. */
  downloadUrl: z.url({ protocol: /^https?$/ }).optional(),
});

/** The calendar file for the leader, who sends the invitation. It comes when the organisation has no flow for it. */
export const invitationFileCard = defineCard({
  name: 'invitation-file',
  template,
  data: InvitationFileData,
  view: (data, { texts }) => {
    const { subject, file } = texts.debriefing;
    return {
      title: file.title,
      fallbackText: file.title,
      subject,
      period: periodInWords(data, texts),
      body: data.downloadUrl === undefined ? '' : file.body,
      caseNumber: texts.caseFacts.number(caseNumber(data.caseId)),
      fileName: data.downloadUrl === undefined ? '' : file.name(data.fileName),
      noLink: file.noLink,
      hasLink: data.downloadUrl !== undefined,
      hasNoLink: data.downloadUrl === undefined,
      download: file.download,
      downloadUrl: data.downloadUrl ?? '',
    };
  },
  submits: {},
});
