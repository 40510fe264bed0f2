import type { Concern } from '../../concern/concern.ts';
import type { Circumstances, ConcernDecision } from '../../concern/decision.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { Services } from '../services.ts';
import { concernCircumstances } from './circumstances.ts';

/** What came of a wish, with the concern as it is now. */
export interface ConcernOutcome<Reason extends string> {
  readonly decision: ConcernDecision<Reason>;
  readonly concern: Concern | undefined;
  readonly circumstances: Circumstances;
}

/** So often others may be faster; then storage is as good as not there. */
const races = 12;

/**
 * Decides and writes, again after every lost race. Messages are part of what is written; `settleConcern` hands them
 * over afterwards, or the worker does. A decision may be asked several times and has to know its own click.
 */
export async function runConcern<Reason extends string = never>(
  services: Services,
  about: PersonId,
  decide: (before: Concern | undefined, circumstances: Circumstances) => ConcernDecision<Reason>,
): Promise<ConcernOutcome<Reason>> {
  for (let race = 0; race < races; race += 1) {
    const [stored, circumstances] = await Promise.all([
      services.concerns.read(about),
      concernCircumstances(services, about),
    ]);
    const decision = decide(stored?.concern, circumstances);
    if (decision.kind !== 'accepted') return { decision, concern: stored?.concern, circumstances };
    const { concern } = decision;
    if (await services.concerns.write(concern, stored?.tag)) return { decision, concern, circumstances };
  }
  throw new StorageUnavailable('a concern is changed all the time', true);
}
