import type { CaseEvent } from '../../src/case/events.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { Here } from './each-test-in.ts';

/** What is recorded of cases, read by the process that answers. */
export function recordsOf(here: Here) {
  const stateOf = async (caseId: CaseId) => (await here.one.services.cases.readHead(caseId))?.state;

  const eventsOf = async (caseId: CaseId): Promise<CaseEvent[]> =>
    (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);

  const eventsOfType = async <Type extends CaseEvent['type']>(caseId: CaseId, type: Type) =>
    (await eventsOf(caseId)).filter(
      (event): event is Extract<CaseEvent, { type: Type }> => event.type === type,
    );

  return { stateOf, eventsOf, eventsOfType };
}
