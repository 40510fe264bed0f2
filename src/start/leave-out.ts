import { registerHooks } from 'node:module';
import { standInFor } from '../adapters/teams/left-out.ts';

/** From now on, parts of the Teams SDKs that this bot never uses are not loaded. The bundle does without them anyway. */
export function leaveOut(): void {
  registerHooks({
    load(url, context, load) {
      const source = standInFor(url);
      return source === undefined ? load(url, context) : { format: 'commonjs', source, shortCircuit: true };
    },
  });
}
