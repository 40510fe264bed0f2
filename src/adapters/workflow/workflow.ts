import { workflowAddressProblem, type WorkflowHosts } from '../../organisation/workflow-address.ts';
import { outcomeOfFailure, outcomeOfRefusal } from '../../ports/http-outcome.ts';
import { ErrorName } from '../../ports/error-name.ts';
import type { Log } from '../../ports/log.ts';
import type { SendOutcome } from '../../ports/messenger.ts';
import type { Workflow, WorkflowMessage } from '../../ports/workflow.ts';
import { workflowBody } from './workflow-body.ts';

/** Where the flows listen and how long to wait for them. The addresses are secrets. */
export interface WorkflowOptions {
  readonly remindersUrl?: string | undefined;
  readonly debriefingUrl?: string | undefined;
  readonly hosts: WorkflowHosts;
  readonly timeoutMilliseconds?: number;
}

/** Until the next attempt, where a flow does not say. */
const waitSeconds = 60;

/** Flows behind Power Automate or Logic Apps webhooks. One attempt, no redirects, ten seconds; never throws. */
export function createWorkflow(options: WorkflowOptions, log: Log): Workflow {
  const addressOf = (event: WorkflowMessage['event']): string | undefined =>
    event === 'deadline.reminder' ? options.remindersUrl : options.debriefingUrl;

  return {
    handles: (event) => addressOf(event) !== undefined,
    async post(message) {
      const outcome = await attempt(addressOf(message.event), message, options);
      if (outcome.kind === 'sent') log.info('workflow.posted', { about: message.event });
      else
        log.warn('workflow.failed', {
          about: message.event,
          outcome: outcome.kind,
          reason: ErrorName.parse(outcome.reason),
        });
      return outcome;
    },
  };
}

async function attempt(
  address: string | undefined,
  message: WorkflowMessage,
  { hosts, timeoutMilliseconds = 10_000 }: WorkflowOptions,
): Promise<SendOutcome> {
  if (address === undefined) return { kind: 'dead', reason: 'not-configured' };
  if (workflowAddressProblem(address, hosts) !== undefined)
    return { kind: 'dead', reason: 'address-not-allowed' };
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(workflowBody(message)),
      // A redirect could carry the invitation to a host that is not on the list.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await answer.body?.cancel();
    const { status, headers, ok } = answer;
    if (ok) return { kind: 'sent', messageId: message.key };
    return outcomeOfRefusal({ status, headers, reason: `http-${status}`, waitSeconds, now: Date.now() });
  } catch (error) {
    return outcomeOfFailure(error, waitSeconds);
  }
}
