import type { CaseState } from '../../case/state.ts';
import { seesTakeDown } from '../../case/take-down/who.ts';
import type { TakeDownFacts } from '../../documents/document-facts.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import type { Texts } from '../../texts/texts.ts';
import { dayInWords } from '../copy/moments.ts';
import { shownItem } from '../views/take-down.ts';

/** What is to be removed, with its address, for whoever sees that in the case; nothing for everybody else. */
export function takeDownFor(
  state: CaseState,
  { reader, report }: { readonly reader: PersonId; readonly report: PrivateReport | undefined },
  texts: Texts,
): readonly TakeDownFacts[] {
  if (!seesTakeDown(state, reader)) return [];
  const { takeDown } = texts;
  const states = reader === state.reporter ? takeDown.own.states : takeDown.states;
  return state.takeDown.items.map((item) => {
    const { address, steps, because } = shownItem(item, report);
    const asked = steps.map(({ rung, on, answer }) => {
      const [who, day] = [takeDown.rungs[rung], dayInWords(on, texts)];
      return answer === undefined
        ? takeDown.step(who, day)
        : takeDown.stepAnswered(who, day, takeDown.answers[answer].toLowerCase());
    });
    const ended =
      because === undefined ? [] : [takeDown.closedBecause(takeDown.reasons[because].toLowerCase())];
    return {
      name: `${String(item.item)}. ${takeDown.places[item.place]}`,
      address,
      status: states[item.status],
      steps: [...asked, ...ended],
    };
  });
}
