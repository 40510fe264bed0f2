import type { DatesChangedData } from '../../cards/dates-changed-data.ts';
import type { PlannedMessage } from '../../case/messages.ts';
import type { CaseState } from '../../case/state.ts';

/** Dates that have changed, as they are now; none for the channel. */
export function datesChangedData(
  state: CaseState,
  { content, to }: PlannedMessage,
  now: string,
): DatesChangedData {
  if (content.kind !== 'dates-changed') throw new Error('Only news of dates tells of dates.');
  const dates = content.clocks.map((clock) => {
    const running = state.deadlines.find(
      ({ record, status }) => record.clock === clock && status !== 'ended',
    );
    return { clock, ...(running && { lastMoment: running.record.lastMoment }) };
  });
  return { caseId: state.id, because: content.because, dates: to.kind === 'person' ? dates : [], now };
}
