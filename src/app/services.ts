import type { ClockSettings } from '../case/clocks.ts';
import type { PersonId, UnitId } from '../organisation/ids.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Absence } from '../ports/absence.ts';
import type { AdjustableClock } from '../ports/adjustable-clock.ts';
import type { WriteArchive } from '../ports/archive.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { WriteDocument } from '../ports/document-writer.ts';
import type { FileFetcher } from '../ports/file-fetcher.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { WriteMeetingFile } from '../ports/meeting-file.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Pauses } from '../ports/pauses.ts';
import type { PeopleSearch } from '../ports/people-search.ts';
import type { WakeQueue } from '../ports/wake-queue.ts';
import type { Workflow } from '../ports/workflow.ts';
import type { Stores } from './stores.ts';

/** Everything outside the application that it works with. Adapters fill it in; tests fill in what they want to see. */
export interface Services extends Stores {
  readonly clock: Clock;
  /** Only in local mode: the clock that can be moved. */
  readonly adjustableClock: AdjustableClock | undefined;
  readonly ids: Ids;
  readonly pauses: Pauses;
  readonly log: Log;
  readonly organisation: Organisation;
  /** Who stands in more than one unit, by the organisation file or by groups in Entra. */
  readonly inSeveralUnits: () => readonly PersonId[];
  readonly absence: Absence;
  /** Everybody in the directory, where it may be searched by name. */
  readonly peopleSearch: PeopleSearch | undefined;
  readonly files: FileFetcher;
  readonly wakes: WakeQueue;
  readonly messenger: Messenger;
  readonly workflow: Workflow;
  /** The organisation's calendar, where one is connected. */
  readonly calendar: Calendar | undefined;
  readonly writeMeetingFile: WriteMeetingFile;
  readonly writeArchive: WriteArchive;
  readonly writeDocument: WriteDocument;
  /** Attempts that this process is making right now: however far the clock is moved, they are no crash. */
  readonly attemptsInHand: Set<string>;
  /** The key that locks private text lies in the same storage as the text. */
  readonly isKeyBesideData: boolean;
  /** Where people reach the bot's own pages, without a slash at the end. Only files behind links are fetched there. */
  readonly publicUrl: string;
}

/** What the clocks of a case are computed with in its unit. */
export function clockSettings({ organisation }: Services, unit: UnitId): ClockSettings {
  const { internalAccidentDays, firstContactWorkingHours, acknowledgementWorkingHours } =
    organisation.settings;
  const { urgentAcknowledgementWorkingHours, policeReviewHours, debriefingWithinWorkingDays } =
    organisation.settings;
  return {
    workingTime: workingTimeOf(organisation, unit),
    internalAccidentDays,
    firstContactWorkingHours,
    acknowledgementWorkingHours,
    urgentAcknowledgementWorkingHours,
    policeReviewHours,
    debriefingWithinWorkingDays,
  };
}
