import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { nextCheck } from '../take-down/decide.ts';
import type { TakeDownItem } from '../take-down/take-down.ts';
import { lookersOf } from '../take-down/who.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';

/** Asks somebody to look whether content is still gone: 48 hours after a request or a removal, then weekly, four times at most. */
export const lookAgain: Duty = { due, act };

function due(state: CaseState): string | undefined {
  return waiting(state)
    .map(({ checkAt }) => checkAt)
    .sort()[0];
}

function act(state: CaseState, wake: Wake): Part {
  const ready = waiting(state).filter(({ checkAt }) => checkAt <= wake.now);
  const [first] = ready;
  if (first === undefined) return noPart;
  const items = ready.map(({ item, status, checks }) => {
    const checkAt = nextCheck(checks + 1, wake.now);
    if (checkAt !== undefined) return { item, checkAt };
    // What nobody has answered for so long is for the next to be asked.
    return { item, ...(status === 'asked' ? { stepAt: wake.workdayAfterNext } : {}) };
  });
  const numbers = items.map(({ item }) => item);
  const step = `take-down-check-${first.item}-${first.checkAt}`;
  return {
    events: [{ type: 'TakeDownChecksWereDue', items }],
    messages: lookersOf(state).map((person) => {
      const to = { kind: 'person', person } as const;
      const content = { kind: 'take-down-check', items: numbers } as const;
      return { id: messageId(step, to), to, content, onDoubt: 'hold', ...afterQuiet(wake) } as const;
    }),
  };
}

/** Where nobody could look, it waits until somebody can. */
function waiting(state: CaseState): readonly (TakeDownItem & { readonly checkAt: string })[] {
  const dated = state.takeDown.items.flatMap((item) =>
    item.checkAt === undefined ? [] : [{ ...item, checkAt: item.checkAt }],
  );
  return dated.length === 0 || lookersOf(state).length === 0 ? [] : dated;
}
