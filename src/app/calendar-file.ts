import { generateIcsCalendar } from 'ts-ics';
import type { CaseId } from '../case/ids.ts';
import type { CaseState } from '../case/state.ts';
import { personOf } from '../organisation/directory.ts';
import { handlerOf } from '../case/handler.ts';
import { textsIn } from '../texts/texts.ts';
import { hashOf } from './hash.ts';
import type { Services } from './services.ts';
import { invitedTo } from './views/debriefing.ts';

/** A file as it is downloaded. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** The invitation behind a link; nothing for a link that nobody was given, or that a later decision has overtaken. */
export async function calendarFile(services: Services, token: string): Promise<CalendarFile | undefined> {
  const link = await services.links.read(token);
  if (link === undefined) return undefined;
  const state = (await services.cases.readHead(link.caseId))?.state;
  if (
    state?.debriefing.status !== 'approved' ||
    state.debriefing.round !== link.round ||
    state.status === 'withdrawn'
  )
    return undefined;
  return {
    name: textsIn('da').debriefing.fileName,
    text: invitationText(services, state, state.debriefing.time),
  };
}

/** The meeting as iCalendar text (RFC 5545): neutral, private, with the team as attendees and the leader as organiser. */
function invitationText(
  services: Services,
  state: CaseState,
  time: { readonly start: string; readonly end: string },
): string {
  const { debriefing } = textsIn('da');
  const leader = handlerOf(state);
  const organiser = leader === undefined ? undefined : personOf(services.organisation, leader);
  const people = invitedTo(services, state).map((id) => personOf(services.organisation, id));
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Chikanehjaelpen//DA',
    method: 'PUBLISH',
    events: [
      {
        uid: meetingUid(state.id, state.debriefing),
        summary: debriefing.subject,
        description: debriefing.description,
        class: 'PRIVATE',
        stamp: { date: new Date(time.start) },
        start: { date: new Date(time.start) },
        end: { date: new Date(time.end) },
        ...(organiser === undefined ? {} : { organizer: { name: organiser.name, email: organiser.email } }),
        attendees: people
          .filter((person) => person !== undefined)
          .map(({ name, email }) => ({ name, email })),
      },
    ],
  });
}

/** The same for every download, so that a calendar recognises the meeting. It does not hold the case number. */
function meetingUid(caseId: CaseId, debriefing: CaseState['debriefing']): string {
  const round = debriefing.status === 'none' ? 0 : debriefing.round;
  return `${hashOf(`${caseId}.debriefing-${String(round)}`)}@chikanehjaelpen`;
}
