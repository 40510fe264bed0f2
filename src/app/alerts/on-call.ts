import { onCallIn } from '../../organisation/escalation.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Services } from '../services.ts';

/**
 * Who is on call and could be told for this person, in order: whoever is away comes last. Never the person, and nobody
 * whom the bot cannot write to.
 */
export async function onCallFor(services: Services, person: PersonId): Promise<readonly PersonId[]> {
  const { organisation, people, absence, clock } = services;
  const others = onCallIn(organisation).filter((each) => each !== person);
  const known = await Promise.all(
    others.map(async (each) => ({
      person: each,
      isReachable: (await people.read(each))?.conversation !== undefined,
      isAway: (await absence.isAway(each, clock.now())) === 'yes',
    })),
  );
  const reachable = known.filter(({ isReachable }) => isReachable);
  const inOrder = [...reachable.filter(({ isAway }) => !isAway), ...reachable.filter(({ isAway }) => isAway)];
  return inOrder.map((each) => each.person);
}
