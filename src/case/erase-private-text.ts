import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { CaseState } from './state.ts';

/** Why private text is erased: an administrator was asked to, or it has been kept long enough. */
export type ErasePrivateText =
  | { readonly because: 'asked' }
  /** The case has to have ended before this UTC instant. */
  | { readonly because: 'retention'; readonly endedBefore: string };

/**
 * Erases what the person wrote, and leaves the record of what was done. Never in an open case: somebody still needs
 * the words. The event is the decision: from then on nobody is shown the text, and it is destroyed.
 */
export function decideErasePrivateText(
  state: CaseState,
  request: ErasePrivateText,
): Decision<'still-open' | 'too-early'> {
  if (state.erased !== undefined) return nothing;
  if (state.ended === undefined) return refused('still-open');
  const { because } = request;
  if (because === 'retention' && state.ended.at >= request.endedBefore) return refused('too-early');
  return accepted([{ type: 'PrivateTextWasErased', because }]);
}
