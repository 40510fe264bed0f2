import { graphAbsence } from '../adapters/graph/absence.ts';
import { graphCalendar } from '../adapters/graph/calendar.ts';
import { graphDirectory } from '../adapters/graph/directory.ts';
import { graphPeopleSearch } from '../adapters/graph/people-search.ts';
import { createGraph } from '../adapters/graph/request.ts';
import type { FilledOrganisation } from '../app/fill-organisation.ts';
import type { GraphSettings } from '../organisation/graph-settings.ts';
import type { Absence } from '../ports/absence.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import type { PeopleSearch } from '../ports/people-search.ts';
import type { Pauses } from '../ports/pauses.ts';

/** Where Graph is, and what the bot shows there; nothing in local mode. */
export interface GraphConnection {
  readonly origin: string;
  readonly tokens: AccessTokens | undefined;
}

interface Connected {
  readonly calendar: Calendar | undefined;
  readonly directory: Directory | undefined;
  readonly absence: Absence | undefined;
  readonly peopleSearch: PeopleSearch | undefined;
}

/** Somebody may be waiting for help while it is asked who is away: that must not take long. */
const absenceMilliseconds = 3000;
/** A card is waiting, and Teams for the card. */
const searchMilliseconds = 2000;

/** What the organisation file wants Graph for; nothing where it wants nothing, or Graph is not reached. */
export function connectGraph(
  settings: GraphSettings | undefined,
  connection: GraphConnection | undefined,
  log: Log,
): Connected {
  if (settings === undefined || connection === undefined)
    return { calendar: undefined, directory: undefined, absence: undefined, peopleSearch: undefined };
  const { origin, tokens } = connection;
  const token = () => (tokens === undefined ? Promise.resolve(undefined) : tokens(origin));
  const graph = createGraph({ origin, token, log });
  const within = (timeoutMilliseconds: number) => createGraph({ origin, token, log, timeoutMilliseconds });
  const { uses, organiser } = settings;
  return {
    calendar:
      uses.includes('meetings') && organiser !== undefined ? graphCalendar({ graph, organiser }) : undefined,
    directory: uses.includes('people') || uses.includes('team') ? graphDirectory(graph) : undefined,
    absence: uses.includes('absence') ? graphAbsence(within(absenceMilliseconds), log) : undefined,
    peopleSearch: uses.includes('search') ? graphPeopleSearch(within(searchMilliseconds)) : undefined,
  };
}

const daySeconds = 86_400;
const againSeconds = 600;

/** Fills the organisation from the directory at the start and once a day; after a failure again in ten minutes. */
export function keepFilled(
  filled: FilledOrganisation,
  directory: Directory | undefined,
  pauses: Pauses,
): { stop(): void } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const isWhole = await filled.refresh();
      await pauses.wait(isWhole ? daySeconds : againSeconds, signal);
    }
  };
  if (directory !== undefined) void work();
  return {
    stop() {
      // Nobody waits for what is being asked: it is asked again after the next start.
      stopping.abort();
    },
  };
}
