import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/** Events that change a fact which clocks run from. */
export type FactEvent = Extract<CaseEvent, { stopped: unknown }>;

/** The fact as it is after the event at this UTC instant. */
export function changedFact(state: CaseState, event: FactEvent, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'AbsenceWasRecorded':
      return { firstAbsence: event.firstDay };
    case 'OccurrenceWasCorrected':
      return event.episode === 1
        ? { occurred: event.occurred }
        : {
            episodes: state.episodes.map((episode) =>
              episode.number === event.episode ? { ...episode, occurred: event.occurred } : episode,
            ),
          };
    case 'FactsWereCorrected':
      return { kinds: event.kinds, channels: event.channels, sender: event.sender };
    case 'EpisodeWasRecorded':
      return {
        kinds: together(state.kinds, event.kinds),
        channels: together(state.channels, event.channels),
        namesHome: state.namesHome || event.namesHome === true,
        episodes: [...state.episodes, { number: event.number, occurred: event.occurred, recordedAt: at }],
      };
    case 'NoticeWithoutAbsenceWasStarted':
      return { noticeWithoutAbsence: true };
    case 'NoticeWithoutAbsenceWasStopped':
      return { noticeWithoutAbsence: false };
    case 'DeathWasRecorded':
      return { death: event.knownSince };
    case 'DeathWasRetracted':
      return { death: undefined };
  }
}

function together<Value>(some: readonly Value[], more: readonly Value[]): Value[] {
  return [...new Set([...some, ...more])];
}
