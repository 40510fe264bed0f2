import { myCasesCard } from '../../cards/my-cases.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasDraft } from './open-draft.ts';
import { show, type TurnContext } from './turn-context.ts';

const shown = 10;

/** The person's own cases, the newest first, and the draft where there is one. */
export async function showMyCases(context: TurnContext): Promise<Reply> {
  const [hasOne, cases] = await Promise.all([hasDraft(context), ownCases(context)]);
  return show(context, myCasesCard, { cases: cases.slice(0, shown), hasDraft: hasOne });
}

/** The person's own cases that are open, so many as fit on a card. */
export async function openCases(context: TurnContext) {
  const cases = await ownCases(context);
  return cases
    .filter(({ status }) => status === 'open')
    .slice(0, shown)
    .map(({ caseId, reportedAt }) => ({ caseId, reportedAt }));
}

async function ownCases({ services, person }: TurnContext) {
  const ids = await services.people.casesOf(person);
  const heads = await Promise.all(ids.map((id) => services.cases.readHead(id)));
  return heads
    .flatMap((head) => (head?.state.reporter === person ? [head.state] : []))
    .map(({ id, reportedAt, status }) => ({ caseId: id, reportedAt, status }))
    .sort((a, b) => b.reportedAt.localeCompare(a.reportedAt));
}
