import type { PersonId } from '../organisation/ids.ts';
import { accepted, refused, type Decision } from './decision.ts';
import { readersOfWords } from './may-read-words.ts';
import { messageId } from './messages.ts';
import type { CaseState } from './state.ts';

/** The person adds own words to an open case. They stand in the private text; word goes only to those who may read them. */
export function decideAddWords(
  state: CaseState,
  { by }: { readonly by: PersonId },
): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  // They would stand in a text whose key is destroyed.
  if (state.erased !== undefined) return refused('ended');
  const step = `words-added-${state.wordsAdded + 1}`;
  return accepted(
    [{ type: 'WordsWereAdded', by }],
    readersOfWords(state).map((person) => {
      const to = { kind: 'person', person } as const;
      return { id: messageId(step, to), to, content: { kind: 'words-added' }, onDoubt: 'hold' };
    }),
  );
}
