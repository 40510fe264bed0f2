import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { HarassmentChannel, HarassmentKind, Occurred } from './facts.ts';
import { isInFuture, isSameTime } from './occurrences.ts';
import type { CaseState } from './state.ts';

/** The person says that it has happened again. */
export interface RecordEpisode extends Knowing {
  readonly by: PersonId;
  readonly occurred: Occurred;
  readonly kinds: readonly HarassmentKind[];
  readonly channels: readonly HarassmentChannel[];
  readonly namesHome?: boolean;
}

/** So many times are kept apart; what comes after is told to the leader as one long series. */
export const mostEpisodes = 50;

/** Adds a time to an open case: it starts a clock of its own. The same minute told twice is one time. */
export function decideRecordEpisode(
  state: CaseState,
  episode: RecordEpisode,
): Decision<'not-allowed' | 'ended' | 'time-in-future' | 'too-many'> {
  const { by, occurred, now } = episode;
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  if (isInFuture(occurred, now)) return refused('time-in-future');
  const known = [state.occurred, ...state.episodes.map((each) => each.occurred)];
  if (occurred.precision === 'minute' && known.some((each) => isSameTime(each, occurred))) return nothing;
  if (known.length >= mostEpisodes) return refused('too-many');
  const number = known.length + 1;
  const kinds = [...episode.kinds];
  const facts = {
    ...state,
    kinds: [...state.kinds, ...kinds],
    channels: [...state.channels, ...episode.channels],
    namesHome: state.namesHome || episode.namesHome === true,
    episodes: [...state.episodes, { number, occurred, recordedAt: now }],
  };
  const changes = clockChanges(state, facts, episode);
  return accepted(
    [
      {
        type: 'EpisodeWasRecorded',
        by,
        number,
        occurred,
        kinds,
        channels: [...episode.channels],
        ...(episode.namesHome === true ? { namesHome: true } : {}),
        ...changes,
      },
    ],
    changeMessages(state, by, changes, 'episode'),
  );
}
