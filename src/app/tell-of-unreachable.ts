import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import { instantText } from '../case/instants.ts';
import type { Attempt } from './send.ts';
import type { Services } from './services.ts';
import { tellAdministrators } from './tell-administrators.ts';

/**
 * Tells the administrators, once a month, of somebody who has not been met in Teams, or whose chat Teams refuses. Not
 * those who are kept out of the case: that somebody is written to would be a trace of it.
 */
export async function tellOfUnreachable(
  services: Services,
  { notTold }: CaseState,
  { to }: PlannedMessage,
  outcome: Attempt,
): Promise<void> {
  const isRefused = outcome.kind === 'dead' && /^http-40[34]/.test(outcome.reason);
  if (to.kind !== 'person' || !(isRefused || outcome.kind === 'wait')) return;
  const month = instantText(services.clock.now()).slice(0, 'YYYY-MM'.length);
  const notice = { kind: 'person-unreachable', person: to.person } as const;
  await tellAdministrators(services, notice, `person-unreachable-${to.person}-${month}`, notTold);
}
