import { instantText } from '../../case/instants.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { SendOutcome } from '../../ports/messenger.ts';
import { flowOf, type WorkflowMessage } from '../../ports/workflow.ts';
import type { Services } from '../services.ts';
import { tellAdministrators } from '../tell-administrators.ts';
import { troubleOf } from './trouble.ts';

/**
 * Posts to a flow, one attempt. What it does not take is told to the administrators, once a day for each flow and kind
 * of trouble, and to nobody who is kept out of the case that it came from: that there was something to post says that
 * there is a case.
 */
export async function postToFlow(
  services: Services,
  message: WorkflowMessage,
  keptOut: readonly PersonId[] = [],
): Promise<SendOutcome> {
  const outcome = await services.workflow.post(message);
  const because = troubleOf(outcome);
  if (because === undefined) return outcome;
  const flow = flowOf(message);
  const day = instantText(services.clock.now()).slice(0, 'YYYY-MM-DD'.length);
  const notice = { kind: 'flow-in-trouble', flow, because } as const;
  await tellAdministrators(services, notice, `flow-${flow}-${because}-${day}`, keptOut);
  return outcome;
}
