import { recentActs, weigh, type Act, type ConcernLimits } from '../../concern/limits.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { Services } from '../services.ts';

const races = 12;

/**
 * Whether a colleague's word goes out at once, or somebody looks first. Noted before anything is sent, with its click,
 * so that the same click gets the same verdict after a crash.
 */
export async function weighAct(
  services: Services,
  by: PersonId,
  act: Omit<Act, 'verdict'>,
): Promise<{ readonly verdict: Act['verdict']; readonly people: number }> {
  const limits = limitsOf(services);
  for (let race = 0; race < races; race += 1) {
    const stored = await services.concerns.readSpoken(by);
    const weighed = weigh(stored?.spoken, act, limits);
    const { people } = weighed;
    if (weighed.isKnown) return { verdict: weighed.act.verdict, people };
    const acts = [...recentActs(stored?.spoken, limits, act.at), weighed.act].slice(-mostActs);
    if (await services.concerns.writeSpoken({ by, acts }, stored?.tag))
      return { verdict: weighed.act.verdict, people };
  }
  throw new StorageUnavailable('what a colleague sent is changed all the time', true);
}

/** Far beyond every limit; the row stays small whatever is tried. */
const mostActs = 100;

function limitsOf({ organisation }: Services): ConcernLimits {
  const { people, withinDays, samePersonDays } = organisation.settings.concerns;
  return { people, days: withinDays, pairDays: samePersonDays };
}
