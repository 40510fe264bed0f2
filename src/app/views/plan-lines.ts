import { agreementOf, type Agreement } from '../../case/plan-state.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { planLinesIn, textOf } from '../private-notes.ts';
import type { Services } from '../services.ts';

/** For whom the plan is shown, with the private text that its own lines stand in. */
export interface PlanReader {
  readonly reader: PersonId;
  readonly text: PrivateText | undefined;
}

/** The private text, read only where the plan has lines in it. */
export async function planTextOf(services: Services, state: CaseState): Promise<PrivateText | undefined> {
  return agreementOf(state)?.content.own === undefined ? undefined : textOf(services, state);
}

/** The lines as the leader can change them; nothing where they cannot be read, or no more can be kept. */
export function linesToChange(
  agreement: Agreement | undefined,
  text: PrivateText | undefined,
): readonly string[] | undefined {
  if (text?.kind !== 'report' && text?.kind !== 'nothing') return undefined;
  return agreement === undefined ? [] : linesOf(agreement, text);
}

/** The lines of the leader's own as they were written; nothing where they cannot be read. */
export function linesOf(
  { content }: Agreement,
  text: PrivateText | undefined,
): readonly string[] | undefined {
  if (content.own === undefined) return [];
  return planLinesIn(text?.kind === 'report' ? text.report : undefined, content.own.note);
}
