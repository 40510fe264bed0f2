import { selfCheckCard } from '../../cards/self-check.ts';
import type { Reply } from '../../ports/turn.ts';
import { selfCheckData } from '../views/self-check.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The self-check at once; nothing for whoever is no administrator. */
export async function showSelfCheck(context: TurnContext): Promise<Reply | undefined> {
  const { services, person } = context;
  if (!services.organisation.administrators.includes(person)) return undefined;
  return show(context, selfCheckCard, await selfCheckData(services));
}
