import type { CommandId } from '../../case/ids.ts';
import { writePrivately } from '../private-notes.ts';
import type { Services } from '../services.ts';
import type { CaseClick } from './run-in-turn.ts';

/** The name of the note that a click leaves, where there is something to keep. */
export function noteOf(words: string | undefined, commandId: CommandId): CommandId | undefined {
  return words === undefined ? undefined : commandId;
}

/** Words that come with a click lie with the case before the event that says there are some. */
export function keepingNote(
  services: Services,
  { caseId, commandId }: CaseClick,
  words: string | undefined,
): { readonly prepare?: () => Promise<void> } {
  return words === undefined
    ? {}
    : { prepare: () => writePrivately(services, caseId, { note: { note: commandId, words } }) };
}
