import { myCasesCard } from '../../cards/my-cases.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasDraft } from './intake.ts';
import { show, type TurnContext } from './turn-context.ts';

const shown = 10;

/** The person's own cases, the newest first, and the draft where there is one. */
export async function showMyCases(context: TurnContext): Promise<Reply> {
  const { services, person } = context;
  const [hasOne, ids] = await Promise.all([hasDraft(context), services.people.casesOf(person)]);
  const heads = await Promise.all(ids.map((id) => services.cases.readHead(id)));
  const cases = heads
    .flatMap((head) => (head?.state.reporter === person ? [head.state] : []))
    .map(({ id, reportedAt, status }) => ({ caseId: id, reportedAt, status }))
    .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt))
    .slice(0, shown);
  return show(context, myCasesCard, { cases, hasDraft: hasOne });
}
