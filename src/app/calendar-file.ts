import { meetingOfRound } from '../case/meetings.ts';
import { textsIn } from '../texts/texts-in.ts';
import { hasPart } from './access.ts';
import type { FileToFetch } from './file-to-fetch.ts';
import { meetingDetails } from './meeting-details.ts';
import type { Services } from './services.ts';

/** The invitation behind a link, or its cancellation; nothing for a link that nobody was given, or that a later round has overtaken. */
export async function calendarFile(services: Services, token: string): Promise<FileToFetch | undefined> {
  const link = await services.links.read(token);
  if (link?.kind !== 'calendar') return undefined;
  const state = (await services.cases.readHead(link.caseId))?.state;
  if (state === undefined) return undefined;
  const which = { meeting: link.meeting ?? ('group-talk' as const), round: link.round };
  const details = meetingDetails(services, state, which, textsIn('da'));
  const planned = meetingOfRound(state, which.meeting, which.round);
  if (details === undefined || planned === undefined) return undefined;
  if (state.status === 'withdrawn' && !details.isCancelled) return undefined;
  // The link went to who approved, who may have no part in the case any more.
  if (!hasPart(services, state, planned.by)) return undefined;
  const { subject, description, time, changes, isCancelled, organiser, guests } = details;
  const content = await services.writeMeetingFile({
    // Recognised by calendars, without telling the case number.
    uid: `${details.key}@chikanehjaelpen`,
    subject,
    description,
    start: time.start,
    end: time.end,
    organiser,
    guests,
    sequence: changes,
    isCancelled,
  });
  return { name: details.fileName, type: 'text/calendar; charset=utf-8', content };
}
