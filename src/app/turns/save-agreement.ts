import type { SubmitData } from '../../cards/registry.ts';
import type { CommandId } from '../../case/ids.ts';
import { mostOwnLines, PlanMeasure, type PlanContent } from '../../case/plan-content.ts';
import { agreementOf } from '../../case/plan-state.ts';
import { decideSavePlan, type SavePlanProblem } from '../../case/save-plan.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { workingTimeOf } from '../../organisation/working-time-of.ts';
import type { Reply } from '../../ports/turn.ts';
import { textOf, writePrivately } from '../private-notes.ts';
import { presentOwners, type TypedLine } from '../views/plan-editor.ts';
import { linesToChange } from '../views/plan-lines.ts';
import { awayFor, showPlan } from './plan-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { today } from './today.ts';
import type { TurnContext } from './turn-context.ts';

type Filled = SubmitData<'save-agreement'>;

/**
 * Keeps what leader and person agreed. Where something is missing, or somebody else was faster, nothing is kept and the
 * card comes again with what was filled in. The lines of the leader's own lie in the private text before the event that
 * names them; lines that have not changed keep their note.
 */
export async function saveAgreement(context: TurnContext, data: Filled): Promise<Reply> {
  const { services, person: by } = context;
  const { seen, lookAgainOn } = data;
  const measures = measuresIn(data);
  const typed = linesIn(data);
  const note = services.ids.commandId();
  let own: PlanContent['own'];
  let losesLines = false;
  let away: readonly PersonId[] = [];
  const outcome = await runInTurn(context, 'save-agreement', data, {
    inquire: async (head) => {
      if (head === undefined) return;
      away = await awayFor(context, head.state);
      ({ own, losesLines } = await ownLines(context, head.state, typed, note));
    },
    decide: onCase((state, now) =>
      decideSavePlan(state, {
        by,
        seen,
        measures,
        own,
        losesLines,
        lookAgainOn,
        away,
        present: presentOwners(services, state),
        now,
        today: today(context),
        workingTime: workingTimeOf(services.organisation, state.unit),
      }),
    ),
    prepare: async () => {
      if (own?.note === note)
        await writePrivately(services, data.caseId, {
          planLines: { note, lines: typed.map(({ text }) => text) },
        });
    },
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  const problem = problemOf(outcome);
  const filled = problem === undefined ? undefined : { problem, measures, lines: typed, lookAgainOn };
  return showPlan(context, state, { filled });
}

function problemOf(
  outcome: { readonly kind: string } & Partial<{
    readonly reason: SavePlanProblem | 'not-allowed' | 'ended' | 'not-agreed';
  }>,
): SavePlanProblem | undefined {
  if (outcome.kind === 'already-answered') return 'out-of-date';
  const { reason } = outcome;
  if (reason === undefined || reason === 'not-allowed' || reason === 'ended' || reason === 'not-agreed')
    return undefined;
  return reason;
}

function measuresIn(data: Filled): PlanContent['measures'] {
  return PlanMeasure.options.flatMap((measure) => {
    const owner = data[measure];
    return owner === undefined ? [] : [{ measure, owner }];
  });
}

/** The lines that say something, in their order. */
function linesIn({ line0, line1, line2, owner0, owner1, owner2 }: Filled): readonly TypedLine[] {
  return [
    { text: line0, owner: owner0 },
    { text: line1, owner: owner1 },
    { text: line2, owner: owner2 },
  ]
    .slice(0, mostOwnLines)
    .flatMap(({ text, owner }) => (text === undefined ? [] : [{ text, owner }]));
}

/**
 * As the event names them: under the note of before where nothing has changed, and where what is there cannot be read or
 * changed. Then what was typed would be lost.
 */
async function ownLines(
  { services, person }: TurnContext,
  state: CaseState,
  typed: readonly TypedLine[],
  note: CommandId,
): Promise<{ readonly own: PlanContent['own']; readonly losesLines: boolean }> {
  const before = agreementOf(state);
  const saved = linesToChange(before, await textOf(services, state));
  if (saved === undefined) return { own: before?.content.own, losesLines: typed.length > 0 };
  if (typed.length === 0) return { own: undefined, losesLines: false };
  const isSame = JSON.stringify(saved) === JSON.stringify(typed.map(({ text }) => text));
  const kept = isSame ? before?.content.own?.note : undefined;
  return {
    own: { note: kept ?? note, owners: typed.map(({ owner }) => owner ?? person) },
    losesLines: false,
  };
}
