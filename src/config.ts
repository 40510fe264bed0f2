import { ConfigError } from './config/config-error.ts';
import { saysProduction } from './config/mode.ts';
import { productionPart, type ProductionPart } from './config/production.ts';
import {
  readVariables,
  setVariables,
  type Environment,
  type Report,
  type VariableName,
  type Variables,
} from './config/variables.ts';
import type { WorkflowAddresses } from './config/workflow-addresses.ts';
import type { LogLevel } from './ports/log.ts';
import { workflowAddressProblem, type WorkflowHosts } from './organisation/workflow-address.ts';

interface Common {
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  readonly organisationFile: string;
  /** From the environment only; workflowAddresses() adds the organisation file's. */
  readonly workflow: WorkflowAddresses;
  readonly logLevel: LogLevel;
}

/** Trial on one machine: no tokens, loopback only. */
export interface LocalConfig extends Common {
  readonly mode: 'local';
  /** Folder for everything that outlives the process. */
  readonly dataDir: string;
  readonly playground: boolean;
  /** Who sits at a Playground; undefined means an employee, the leader and the AMR. */
  readonly playgroundPeople: readonly string[] | undefined;
  /** A stand-in for Graph on this machine; without one Graph is not asked. */
  readonly graphUrl: string | undefined;
  /** A storage emulator that runs already; without one an own is started. */
  readonly storage: { readonly connectionString: string } | undefined;
}

/** The bot as Teams talks to it. */
export interface ProductionConfig extends Common, ProductionPart {
  readonly mode: 'production';
}

/** How to run (design.md section 7). */
export type Config = LocalConfig | ProductionConfig;

/**
 * Reads the environment. Throws one ConfigError with everything that is wrong: each problem names the variable and
 * what to do, and none shows a value.
 */
export function readConfig(environment: Environment): Config {
  const set = setVariables(environment);
  const production = saysProduction(set);
  const { variables, malformed } = readVariables(set);
  const problems = Object.entries(malformed).map(([name, problem]) => `${name} ${problem}`);
  const report = (name: VariableName, problem: string): void => {
    if (!(name in malformed)) problems.push(`${name} ${problem}`);
  };

  const common = commonPart(variables, production === undefined ? 'local' : 'production', report);
  const part = production === undefined ? undefined : productionPart(variables, report);
  // Local mode has no token to show, and talks to nobody outside this machine.
  if (production === undefined && variables.GRAPH_URL?.startsWith('https:') === true)
    report('GRAPH_URL', 'must be an address on this machine in local mode, beginning with http://');
  // A start that counts as production never falls back to local mode, which accepts callers without a token.
  const incomplete = production !== undefined && part === undefined;
  if (problems.length > 0 || incomplete) throw new ConfigError(problems, production);
  if (part !== undefined) return { mode: 'production', ...common, ...part };
  return {
    mode: 'local',
    ...common,
    dataDir: variables.DATA_DIR,
    playground: variables.PLAYGROUND === 'on',
    playgroundPeople: variables.PLAYGROUND_PEOPLE,
    graphUrl: variables.GRAPH_URL,
    storage: emulatorOf(variables),
  };
}

function commonPart(variables: Variables, mode: WorkflowHosts, report: Report): Common {
  for (const name of ['WORKFLOW_REMINDERS_URL', 'WORKFLOW_DEBRIEFING_URL'] as const) {
    const address = variables[name];
    const problem = address === undefined ? undefined : workflowAddressProblem(address, mode);
    if (problem !== undefined) report(name, problem);
  }
  return {
    port: variables.PORT,
    organisationFile: variables.ORGANISATION_FILE,
    workflow: {
      remindersUrl: variables.WORKFLOW_REMINDERS_URL,
      debriefingUrl: variables.WORKFLOW_DEBRIEFING_URL,
    },
    // A trial in a terminal stays calm; production tells what it does.
    logLevel: variables.LOG_LEVEL ?? (mode === 'local' ? 'error' : 'info'),
  };
}

function emulatorOf({ STORAGE_CONNECTION_STRING: connectionString }: Variables): LocalConfig['storage'] {
  return connectionString === undefined ? undefined : { connectionString };
}
