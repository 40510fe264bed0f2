import { anythingMissingCard } from '../cards/anything-missing.ts';
import { caseClosedCard } from '../cards/case-closed.ts';
import { caseWithdrawnCard } from '../cards/case-withdrawn.ts';
import { closingApprovalCard } from '../cards/closing-approval.ts';
import { lacksSomethingCard } from '../cards/lacks-something.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { handlerOf } from '../case/handler.ts';
import type { CaseState } from '../case/state.ts';
import { reportOf } from './private-notes.ts';
import type { Render } from './reader.ts';
import type { Services } from './services.ts';
import { caseClosedData, closingData, lacksSomethingData } from './views/closing.ts';

/** The cards about the end of a case. Some hold what people wrote to each other. */
export async function composeClosing(
  services: Services,
  state: CaseState,
  kind: 'anything-missing' | 'lacks-something' | 'closing-approval' | 'closed' | 'withdrawn',
  render: Render,
): Promise<RenderedCard> {
  const report = () => reportOf(services, state);
  switch (kind) {
    case 'anything-missing':
      return render(anythingMissingCard, { caseId: state.id, hasLeader: handlerOf(state) !== undefined });
    case 'lacks-something':
      return render(lacksSomethingCard, lacksSomethingData(services, state, await report()));
    case 'closing-approval':
      return render(closingApprovalCard, closingData(services, state, { report: await report() }));
    case 'closed':
      return render(caseClosedCard, caseClosedData(services, state, await report()));
    case 'withdrawn':
      return render(caseWithdrawnCard, { caseId: state.id });
  }
}
