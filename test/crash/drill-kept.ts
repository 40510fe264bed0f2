import { isDrill } from '../../src/case/ids.ts';
import { contributionOf } from '../../src/statistics/contribution-of.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { organisation } from '../support/services.ts';
import { isDrillNumber } from './drills.ts';
import type { Rest, Say } from './kept.ts';
import type { Ended } from './storm-state.ts';

const { drill } = textsIn('da');
/** After everything that is still looked for in figures. */
const inAYear = '2027-11-20T12:00:00.000Z';

/** Whatever comes of a drill says so on its card, and of nothing else; it is in no figures. */
export function checkDrill({ caseId, state, arrivals }: Rest, say: Say): void {
  const agreed = { purpose: 'statistics', given: true, at: state.reportedAt, wording: 1 } as const;
  const withYes = {
    ...state,
    consentChanges: [...state.consentChanges.filter(({ purpose }) => purpose !== 'statistics'), agreed],
  };
  const counts = contributionOf(organisation, withYes, inAYear) !== undefined;
  say(counts && isDrill(caseId), 'a drill counts in the figures');
  for (const { card, message, to } of arrivals.filter((arrival) => arrival.message !== undefined)) {
    const saysSo = JSON.stringify(card).includes(drill.mark);
    say(
      saysSo !== isDrill(caseId),
      `${String(message?.id)} to ${to} is ${saysSo ? '' : 'not '}marked as a drill`,
    );
  }
}

/** Lists say in the line which of their cases is a drill. */
const lists = ['my-cases', 'my-tasks'];

/** A card that somebody is answered with is marked exactly where it is about a drill. */
export function checkMarks({ clicks }: Ended, say: Say): void {
  for (const { person, verb, number, answers } of clicks.filter((click) => !lists.includes(click.verb)))
    for (const { reply } of answers) {
      if (reply.kind !== 'card') continue;
      const card = JSON.stringify(reply.card);
      const about = [...card.matchAll(/"caseId":"([^"]+)"/g)].map(([, caseId]) => isDrillNumber(caseId));
      const isMixed = about.includes(true) && about.includes(false);
      const isMarked = card.includes(drill.mark);
      say(
        about.length > 0 && !isMixed && about.includes(true) !== isMarked,
        `${person} ${verb} #${number} is answered with a card that is ${isMarked ? '' : 'not '}marked as a drill`,
      );
    }
}
