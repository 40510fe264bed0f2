import { FlowName } from '../../organisation/flow.ts';
import { workflowAddressProblem, type WorkflowHosts } from '../../organisation/workflow-address.ts';
import type { AccessTokens } from '../../ports/access-tokens.ts';
import { outcomeOfFailure, outcomeOfRefusal } from '../../ports/http-outcome.ts';
import { ErrorName } from '../../ports/error-name.ts';
import type { Log } from '../../ports/log.ts';
import type { SendOutcome } from '../../ports/messenger.ts';
import { flowOf, type Workflow, type WorkflowMessage } from '../../ports/workflow.ts';
import { authorization } from './authorization.ts';
import { workflowBody } from './workflow-body.ts';

/** Where the flows listen and how long to wait for them. The addresses are secrets. */
export interface WorkflowOptions {
  readonly remindersUrl?: string | undefined;
  readonly debriefingUrl?: string | undefined;
  readonly hosts: WorkflowHosts;
  /** For flows that only the tenant may call; there are none in local mode. */
  readonly tokens?: AccessTokens | undefined;
  readonly timeoutMilliseconds?: number;
}

/** Until the next attempt, where a flow does not say. */
const waitSeconds = 60;

/** Flows behind Power Automate or Logic Apps webhooks. One attempt, no redirects, ten seconds; never throws. */
export function createWorkflow(options: WorkflowOptions, log: Log): Workflow {
  const addresses: Readonly<Record<FlowName, string | undefined>> = {
    reminders: options.remindersUrl,
    debriefing: options.debriefingUrl,
  };

  return {
    handles: (event) => addresses[event === 'deadline.reminder' ? 'reminders' : 'debriefing'] !== undefined,
    flows: () => FlowName.options.filter((flow) => addresses[flow] !== undefined),
    async post(message) {
      const outcome = await attempt(addresses[flowOf(message)], message, options);
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
  options: WorkflowOptions,
): Promise<SendOutcome> {
  if (address === undefined) return { kind: 'dead', reason: 'not-configured' };
  if (workflowAddressProblem(address, options.hosts) !== undefined)
    return { kind: 'dead', reason: 'address-not-allowed' };
  try {
    const proof = await authorization(address, options.tokens);
    return await post(address, message, { ...options, proof });
  } catch {
    // Nothing was sent yet.
    return { kind: 'retry', afterSeconds: waitSeconds, reason: 'no-token' };
  }
}

async function post(
  address: string,
  message: WorkflowMessage,
  {
    proof,
    timeoutMilliseconds = 10_000,
  }: WorkflowOptions & { readonly proof: Readonly<Record<string, string>> },
): Promise<SendOutcome> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...proof },
      body: JSON.stringify(workflowBody(message)),
      // A redirect could carry the invitation and the token to a host that is not on the list.
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
