import type { RecordedEvent } from '../../case/events.ts';
import type { Draft } from '../../case/draft.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonRecord } from '../../ports/person-store.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { textOf } from '../private-notes.ts';
import type { Services } from '../services.ts';

/** Everything that is kept about a case and the person whose it is, as it lies in storage now. */
export interface Kept {
  readonly state: CaseState;
  readonly events: readonly RecordedEvent[];
  readonly text: PrivateText;
  readonly draft: Draft | undefined;
  readonly person: PersonRecord | undefined;
}

/** Reads it all. Throws `StorageUnavailable` when storage cannot be reached. */
export async function collect(services: Services, state: CaseState): Promise<Kept> {
  const [events, text, draft, person] = await Promise.all([
    services.cases.readEvents(state.id),
    textOf(services, state),
    draftOf(services, state),
    services.people.read(state.reporter),
  ]);
  return { state, events: events.map(({ recorded }) => recorded), text, draft, person };
}

/** A draft that cannot be read is no reason to keep the rest from the person. */
async function draftOf({ drafts }: Services, { reporter }: CaseState): Promise<Draft | undefined> {
  try {
    return (await drafts.read(reporter))?.draft;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
