import type { FlowTrouble } from '../../organisation/flow.ts';
import type { SendOutcome } from '../../ports/messenger.ts';

const words: Readonly<Record<string, FlowTrouble>> = {
  'http-404': 'off',
  'http-410': 'off',
  'http-401': 'not-allowed',
  'http-403': 'not-allowed',
  'http-429': 'throttled',
  'no-token': 'no-token',
  'no-connection': 'no-answer',
};

/** What kept a flow from taking a message; nothing where it took it (teams-platform.md 6.1, answers of the trigger). */
export function troubleOf(outcome: SendOutcome): FlowTrouble | undefined {
  if (outcome.kind === 'sent') return undefined;
  return words[outcome.reason] ?? (outcome.kind === 'doubt' ? 'no-answer' : 'refused');
}
