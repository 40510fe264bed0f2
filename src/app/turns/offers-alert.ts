import { Temporal } from 'temporal-polyfill';
import { isUrgent } from '../../case/is-urgent.ts';
import { isDrill } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { nextWorkingMoment } from '../../law/working-time.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import { mayAlert } from '../alerts/may-alert.ts';
import type { TurnContext } from './turn-context.ts';

/** Whether who is on call is offered on the person's case: it cannot wait, nobody has acknowledged, and work has ended. Not in a drill: nobody is called up for it. */
export async function offersAlert(context: TurnContext, state: CaseState): Promise<boolean> {
  if (state.status !== 'open' || state.acknowledged !== undefined || !isUrgent(state)) return false;
  if (isDrill(state.id)) return false;
  const now = Temporal.Instant.from(context.now);
  const next = nextWorkingMoment(now, workingTimeOf(context.services.organisation, state.unit));
  return Temporal.Instant.compare(now, next) < 0 && (await mayAlert(context.services, context.person));
}
