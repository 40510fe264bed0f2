import { z } from 'zod';
import template from '../../adaptive-cards/invitation-file.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { periodInWords } from './period-in-words.ts';

const InvitationFileData = z.strictObject({
  caseId: CaseId,
  start: InstantText,
  end: InstantText,
  /** What the file does to the meeting. */
  does: z.enum(['invite', 'move', 'cancel', 'change']),
  subject: z.string().min(1),
  fileName: z.string().min(1),
  /** Where the file can be fetched. Without it the leader makes the meeting by hand. */
  downloadUrl: z.url({ protocol: /^https?$/ }).optional(),
});

type InvitationFileData = z.infer<typeof InvitationFileData>;

/** The calendar file for the leader, who sends the invitation. It comes when the organisation has no flow for it. */
export const invitationFileCard = defineCard({
  name: 'invitation-file',
  template,
  data: InvitationFileData,
  view: (data, { texts }) => {
    const { file } = texts.debriefing;
    const { title, body } = wordsOf(data, texts);
    return {
      title,
      fallbackText: title,
      subject: inert(data.subject),
      period: periodInWords(data, texts),
      body: data.downloadUrl === undefined ? '' : body,
      isInvitation: data.does !== 'cancel',
      noTeams: texts.meetings.file.noTeams,
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

function wordsOf({ does }: { readonly does: InvitationFileData['does'] }, { debriefing, meetings }: Texts) {
  switch (does) {
    case 'invite':
      return debriefing.file;
    case 'move':
      return meetings.file.moved;
    case 'cancel':
      return meetings.file.cancelled;
    case 'change':
      return meetings.file.changed;
  }
}
