import { debriefingApprovalCard } from '../cards/debriefing-approval.ts';
import { debriefingPlannedCard } from '../cards/debriefing-planned.ts';
import { learningNoteCard } from '../cards/learning-note.ts';
import { learningToldCard } from '../cards/learning-told.ts';
import { meetingAgendaCard } from '../cards/meeting-agenda.ts';
import { meetingLeadCard } from '../cards/meeting-lead.ts';
import { meetingCard } from '../cards/meeting.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { isGiven } from '../case/consents.ts';
import type { MessageContent } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import type { Render } from './reader.ts';
import type { Services } from './services.ts';
import { debriefingData } from './views/debriefing.ts';
import { learningData, learningToldData } from './views/learning.ts';
import { meetingData } from './views/meeting.ts';
import { plannedData } from './views/planned.ts';

type MeetingMessage = Extract<
  MessageContent,
  { kind: 'debriefing-approval' | 'debriefing-planned' | `meeting-${string}` | `learning-${string}` }
>;

/** The cards about meetings and what was learned in them. Those about the team's meeting say what the unit's plan does. */
export async function composeMeeting(
  services: Services,
  state: CaseState,
  {
    content,
    reader,
    now,
    texts,
  }: {
    readonly content: MeetingMessage;
    readonly reader: PersonId | undefined;
    readonly now: string;
    readonly texts: Texts;
  },
  render: Render,
): Promise<RenderedCard> {
  const { round } = content;
  switch (content.kind) {
    case 'debriefing-approval':
      return render(
        debriefingApprovalCard,
        await debriefingData(services, state, { reader, round, now }, texts),
      );
    case 'debriefing-planned':
      return render(debriefingPlannedCard, await plannedData(services, state, content, now, texts));
    case 'meeting-answered':
    case 'meeting-stands': {
      const ask = content.kind === 'meeting-answered' ? 'show' : 'cancel';
      return render(meetingCard, meetingData(services, state, { meeting: content.meeting, ask, now }));
    }
    case 'meeting-lead':
      return render(meetingLeadCard, { caseId: state.id, time: teamsMeeting(state), now });
    case 'meeting-agenda':
      return render(meetingAgendaCard, { caseId: state.id, mentioned: isGiven(state, 'mentioned') });
    case 'learning-ask':
      return render(learningNoteCard, learningData(state, round));
    case 'learning-noted':
      return render(learningToldCard, await learningToldData(services, state, round));
  }
}

function teamsMeeting({ debriefing }: CaseState) {
  if (debriefing.status !== 'approved') throw new Error('Only a meeting that was approved is led.');
  return debriefing.time;
}
