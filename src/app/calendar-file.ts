import { handlerOf } from '../case/handler.ts';
import type { CaseState } from '../case/state.ts';
import { personOf } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { MeetingGuest } from '../ports/meeting-file.ts';
import { textsIn } from '../texts/texts-in.ts';
import { hasPart } from './access.ts';
import type { FileToFetch } from './file-to-fetch.ts';
import { hashOf } from './hash.ts';
import type { Services } from './services.ts';
import { invitedTo } from './views/debriefing.ts';

/** The invitation behind a link; nothing for a link that nobody was given, or that a later decision has overtaken. */
export async function calendarFile(services: Services, token: string): Promise<FileToFetch | undefined> {
  const link = await services.links.read(token);
  if (link?.kind !== 'calendar') return undefined;
  const state = (await services.cases.readHead(link.caseId))?.state;
  if (state?.debriefing.status !== 'approved' || state.status === 'withdrawn') return undefined;
  if (state.debriefing.round !== link.round) return undefined;
  // The link went to who approved, who may have no part in the case any more.
  if (!hasPart(services, state, state.debriefing.by)) return undefined;
  const { debriefing } = textsIn('da');
  const content = await services.writeMeetingFile({
    // Recognised by calendars, without telling the case number.
    uid: `${hashOf(`${state.id}.debriefing-${String(link.round)}`)}@chikanehjaelpen`,
    subject: debriefing.subject,
    description: debriefing.description,
    start: state.debriefing.time.start,
    end: state.debriefing.time.end,
    organiser: guest(services, handlerOf(state)),
    guests: guests(services, state),
  });
  return { name: debriefing.fileName, type: 'text/calendar; charset=utf-8', content };
}

function guests(services: Services, state: CaseState): readonly MeetingGuest[] {
  return invitedTo(services, state)
    .map((person) => guest(services, person))
    .filter((person) => person !== undefined);
}

function guest({ organisation }: Services, id: PersonId | undefined): MeetingGuest | undefined {
  const person = id === undefined ? undefined : personOf(organisation, id);
  return person === undefined ? undefined : { name: person.name, email: person.email };
}
