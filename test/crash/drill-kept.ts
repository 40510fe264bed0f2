import { isDrill } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import type { Rest, Say } from './kept.ts';

const { drill } = textsIn('da');

/** Whatever comes of a drill says so on its card, and of nothing else. */
export function checkDrill({ caseId, arrivals }: Rest, say: Say): void {
  for (const { card, message, to } of arrivals.filter((arrival) => arrival.message !== undefined)) {
    const saysSo = JSON.stringify(card).includes(drill.mark);
    say(
      saysSo !== isDrill(caseId),
      `${String(message?.id)} to ${to} is ${saysSo ? '' : 'not '}marked as a drill`,
    );
  }
}
