import type { Reading } from '../../cards/case-readers.ts';
import type { CaseEvent, RecordedEvent } from '../../case/events.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

type Opening = Extract<CaseEvent, { type: 'CaseWasOpened' | 'EvidenceWasShown' | 'EvidenceWasExported' }>;

function isReading(event: CaseEvent, reporter: PersonId): event is Opening {
  const types = ['CaseWasOpened', 'EvidenceWasShown', 'EvidenceWasExported'];
  return types.includes(event.type) && 'by' in event && event.by !== reporter;
}

/** Who has opened the case, in the order in which they first did, and how often. Looking at its history or its files counts. */
export function readersIn(
  { organisation }: Services,
  { reporter, told, left }: CaseState,
  events: readonly RecordedEvent[],
): readonly Reading[] {
  const times = new Map<PersonId, string[]>();
  for (const { at, event } of events)
    if (isReading(event, reporter)) times.set(event.by, [...(times.get(event.by) ?? []), at]);
  return [...times].map(([person, moments]) => {
    const as = [...told, ...left].find((entry) => entry.person === person)?.as;
    const [first = ''] = moments;
    return {
      name: nameOf(organisation, person),
      ...(as === undefined ? {} : { as }),
      first,
      last: moments.at(-1) ?? first,
      times: moments.length,
    };
  });
}
