import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';

/**
 * teams-ai's state of a turn, holding nothing. Its own needs ids that some activities lack and throws, and two turns
 * of one person at once end in a conflict after both have acted; what this bot knows stands in the case store.
 */
export class StatelessTurnState extends TurnState {
  protected override onComputeStorageKeys(): Promise<Record<string, string>> {
    return Promise.resolve({ conversation: 'none', user: 'none' });
  }
}
