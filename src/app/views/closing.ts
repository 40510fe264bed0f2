import { silenceUntil } from '../../case/closing.ts';
import type { CaseState } from '../../case/state.ts';

/** What the leader sees before closing: whether the person has answered, and until when silence has to be waited for. */
export function closingData({ id, status, lacksSomething, asked }: CaseState) {
  const answer = lacksSomething === undefined ? 'none' : lacksSomething ? 'lacks-something' : 'lacks-nothing';
  return {
    caseId: id,
    status,
    answer,
    ...(asked === undefined || answer !== 'none' ? {} : { silentUntil: silenceUntil(asked) }),
  } as const;
}
