import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';
import { shownPlan } from '../views/action-plan.ts';
import type { Kept } from './collect.ts';
import { dayInWords } from './moments.ts';
import { rowOf, type Row } from './section.ts';

/** What leader and person agreed in the action plan, and who sees to it, as it was saved last. */
export function planRows(services: Services, { state, text }: Kept, texts: Texts): readonly Row[] {
  const plan = shownPlan(services, state, { reader: state.reporter, text });
  if (plan === undefined) return [];
  const { actionPlan, copy } = texts;
  return [
    ...plan.groups.flatMap(({ owner, measures, own }) => {
      const who = actionPlan.owners.person(
        owner.kind === 'person' ? owner.name : actionPlan.owners[owner.kind],
      );
      const what = [...measures.map((measure) => actionPlan.personMeasures[measure]), ...own];
      return rowOf(copy.file.plan, `${who} ${what.join(' ')}`);
    }),
    ...rowOf(copy.file.planDay, dayInWords(plan.lookAgainOn, texts)),
  ];
}
