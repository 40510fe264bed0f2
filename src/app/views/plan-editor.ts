import type { PlanEditor } from '../../cards/plan-editor.ts';
import { mostOwnLines, type PlanContent } from '../../case/plan-content.ts';
import { mayOwnLine, planParts, possiblePlanOwners } from '../../case/plan-owners.ts';
import { agreementOf, type Agreement } from '../../case/plan-state.ts';
import { possibleMeasures, proposedMeasures, type SavePlanProblem } from '../../case/save-plan.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { linesToChange, type PlanReader } from './plan-lines.ts';

/** A line of the leader's own, as it is typed. */
export interface TypedLine {
  readonly text: string;
  readonly owner?: PersonId | undefined;
}

/** What was filled in, kept on the card when it cannot be saved. */
export interface PlanFilled {
  readonly problem: SavePlanProblem;
  readonly measures: PlanContent['measures'];
  readonly lines: readonly TypedLine[];
  readonly lookAgainOn?: string | undefined;
}

/** The editor: as it was filled in, as it was saved, or as the facts suggest it with the leader as the owner. */
export function editorOf(
  services: Services,
  state: CaseState,
  { reader, text }: PlanReader,
  filled?: PlanFilled,
): PlanEditor {
  const agreement = agreementOf(state);
  const saved = linesToChange(agreement, text);
  const lookAgainOn = filled === undefined ? dayAhead(agreement) : filled.lookAgainOn;
  const owners = presentOwners(services, state);
  const lines = filled?.lines ?? savedLines(state, saved, reader);
  return {
    seen: agreement?.version ?? 0,
    possible: possibleMeasures(state),
    chosen: (filled?.measures ?? chosenIn(state, reader)).filter(({ owner }) => owners.includes(owner)),
    owners: owners.map((person) => named(services, person, reader)),
    lineOwners: owners
      .filter((person) => mayOwnLine(state, person))
      .map((person) => named(services, person, reader)),
    ...(saved === undefined ? {} : { lines: threeOf(lines, reader) }),
    ...(lookAgainOn === undefined ? {} : { lookAgainOn }),
    ...(filled === undefined ? {} : { problem: filled.problem }),
  };
}

/** Once the day has come the two choose a new one: kept, it would remind them again on the next morning. */
function dayAhead(agreement: Agreement | undefined): string | undefined {
  return agreement?.remindAt === undefined ? undefined : agreement.content.lookAgainOn;
}

/** Who can be chosen, by the organisation as it is now. */
export function presentOwners(services: Services, state: CaseState): readonly PersonId[] {
  return possiblePlanOwners(state).filter((person) => hasPart(services, state, person));
}

function chosenIn(state: CaseState, reader: PersonId): PlanContent['measures'] {
  if (agreementOf(state) === undefined)
    return proposedMeasures(state).map((measure) => ({ measure, owner: reader }));
  return planParts(state).flatMap(({ measure, owner }) =>
    measure === undefined || owner === undefined ? [] : [{ measure, owner }],
  );
}

function savedLines(state: CaseState, saved: readonly string[] = [], reader: PersonId): readonly TypedLine[] {
  const owners = planParts(state).flatMap(({ line, owner }) => (line === undefined ? [] : [owner]));
  return saved.map((text, index) => ({ text, owner: owners[index] ?? reader }));
}

function threeOf(lines: readonly TypedLine[], reader: PersonId): PlanEditor['lines'] {
  return Array.from({ length: mostOwnLines }, (_, index) => {
    const { text = '', owner = reader } = lines[index] ?? {};
    return { text, owner };
  });
}

function named({ organisation }: Services, person: PersonId, reader: PersonId) {
  return { person, name: nameOf(organisation, person), isReader: person === reader };
}
