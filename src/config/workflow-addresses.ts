import { workflowAddressProblem, type WorkflowHosts } from '../organisation/workflow-address.ts';
import { ConfigError } from './config-error.ts';

/** Where the organisation's workflows listen. The addresses are secrets. */
export interface WorkflowAddresses {
  readonly remindersUrl?: string | undefined;
  readonly debriefingUrl?: string | undefined;
}

/**
 * The addresses to use: the environment's before the organisation file's. Throws a ConfigError when one of the
 * file's must not be used in this mode, for example plain http in production.
 */
export function workflowAddresses(
  config: { readonly mode: WorkflowHosts; readonly workflow: WorkflowAddresses },
  fromFile: WorkflowAddresses | undefined,
): WorkflowAddresses {
  const addresses = { ...present(fromFile ?? {}), ...present(config.workflow) };
  const problems = Object.entries(addresses).flatMap(([key, address]) => {
    const problem = workflowAddressProblem(address, config.mode);
    return problem === undefined ? [] : [`workflow.${key} in the organisation file ${problem}`];
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return addresses;
}

function present({ remindersUrl, debriefingUrl }: WorkflowAddresses): {
  remindersUrl?: string;
  debriefingUrl?: string;
} {
  return {
    ...(remindersUrl === undefined ? {} : { remindersUrl }),
    ...(debriefingUrl === undefined ? {} : { debriefingUrl }),
  };
}
