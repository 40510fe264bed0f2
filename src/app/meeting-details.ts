import { handlerOf } from '../case/handler.ts';
import type { CaseId } from '../case/ids.ts';
import type { MeetingKind, MeetingTime, MeetingWay } from '../case/meeting-events.ts';
import type { MessageContent } from '../case/messages.ts';
import { meetingOfRound } from '../case/meetings.ts';
import type { CaseState } from '../case/state.ts';
import { personOf } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { MeetingGuest } from '../ports/meeting-file.ts';
import type { Texts } from '../texts/texts.ts';
import { hashOf } from './hash.ts';
import { inDrill } from './in-drill.ts';
import type { Services } from './services.ts';
import { attendeesOf } from './views/attendees.ts';

/** A meeting as calendars get it: neutral, whatever it is about. */
export interface MeetingDetails {
  /** The same for the invitation and every change of it, and telling nothing. */
  readonly key: string;
  readonly subject: string;
  readonly description: string;
  readonly fileName: string;
  readonly time: MeetingTime;
  readonly changes: number;
  readonly isCancelled: boolean;
  readonly organiser: MeetingGuest | undefined;
  readonly guests: readonly MeetingGuest[];
}

export type Invitation = Extract<MessageContent, { kind: 'debriefing-invitation' }>;

/** The meeting that people were invited to in this round, as it is now; once another has begun only if it was cancelled. */
export function meetingDetails(
  services: Pick<Services, 'organisation'>,
  state: CaseState,
  { meeting, round }: { readonly meeting: MeetingKind; readonly round: number },
  texts: Texts,
): MeetingDetails | undefined {
  const planned = meetingOfRound(state, meeting, round);
  if (planned === undefined) return undefined;
  return {
    key: meetingKey(state.id, meeting, round),
    ...wordsOf(state.id, meeting, texts),
    time: planned.time,
    changes: planned.changes ?? 0,
    isCancelled: planned.status === 'cancelled',
    organiser: guestsFrom(services, [handlerOf(state)])[0],
    guests: guestsFrom(services, attendeesOf(services, state, meeting)),
  };
}

/** By what a meeting is known to calendars and flows. */
export function meetingKey(caseId: CaseId, meeting: MeetingKind, round: number): string {
  const name = meeting === 'group-talk' ? 'debriefing' : meeting;
  return hashOf(`${caseId}.${name}-${String(round)}`);
}

/** How an invitation leaves now. A flow's owners can read who meets whom for a month, so a talk of two never goes through one. */
export function invitationWay(
  services: Pick<Services, 'calendar' | 'workflow'>,
  meeting: MeetingKind,
): MeetingWay {
  if (services.calendar !== undefined) return 'calendar';
  const hasFlow = meeting === 'group-talk' && services.workflow.handles('debriefing.invite');
  return hasFlow ? 'workflow' : 'calendar-file';
}

/** A drill is seen by all as such, in their calendars too. */
function wordsOf(caseId: CaseId, meeting: MeetingKind, texts: Texts) {
  const { subject, description, fileName } = neutralWords(meeting, texts);
  return {
    subject: inDrill(caseId, subject, texts),
    description: inDrill(caseId, description, texts),
    fileName,
  };
}

function neutralWords(meeting: MeetingKind, { debriefing, meetings }: Texts) {
  if (meeting === 'group-talk') {
    const { subject, description, fileName } = debriefing;
    return { subject, description, fileName };
  }
  const { subject, description, fileName } = meetings.talk;
  return { subject: subject[meeting], description, fileName: fileName[meeting] };
}

function guestsFrom(
  { organisation }: Pick<Services, 'organisation'>,
  people: readonly (PersonId | undefined)[],
): readonly MeetingGuest[] {
  return people.flatMap((id) => {
    const person = id === undefined ? undefined : personOf(organisation, id);
    return person === undefined ? [] : [{ name: person.name, email: person.email }];
  });
}
