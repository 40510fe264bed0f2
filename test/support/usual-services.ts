import { zipArchive } from '../../src/adapters/archive/zip.ts';
import { icsFile } from '../../src/adapters/calendar/ics-file.ts';
import { docxDocument } from '../../src/adapters/docx/docx-document.ts';
import { absenceInFile } from '../../src/adapters/file/absence.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { systemPauses } from '../../src/adapters/system/pauses.ts';
import type { Services } from '../../src/app/services.ts';
import type { Stores } from '../../src/app/stores.ts';
import type { AdjustableClock } from '../../src/ports/adjustable-clock.ts';

/** What a test decides itself: everything outside the process. */
type Outside = Pick<Services, 'log' | 'organisation' | 'wakes' | 'messenger' | 'files' | 'workflow'> & {
  readonly clock: AdjustableClock;
};

/** The services of one process that works on these stores. */
export function usualServices(stores: Stores, outside: Outside): Services {
  return {
    ...stores,
    ...outside,
    adjustableClock: outside.clock,
    ids: systemIds,
    pauses: systemPauses,
    absence: absenceInFile(outside.organisation),
    peopleSearch: undefined,
    calendar: undefined,
    writeMeetingFile: icsFile,
    writeArchive: zipArchive,
    writeDocument: docxDocument,
    attemptsInHand: new Set(),
    inSeveralUnits: () => [],
    isKeyBesideData: false,
    publicUrl: 'https://bot.example',
  };
}
