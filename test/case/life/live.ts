import type { Decision } from '../../../src/case/decision.ts';
import type { RecordedEvent } from '../../../src/case/events.ts';
import { evolve } from '../../../src/case/evolve.ts';
import type { PlannedMessage } from '../../../src/case/messages.ts';
import { isObsolete } from '../../../src/case/obsolete.ts';
import type { Report } from '../../../src/case/report.ts';
import type { CaseState } from '../../../src/case/state.ts';
import { timeOf, type AnyCommand, type AnyStep, type World } from '../../arbitraries/command.ts';
import { begin } from '../../arbitraries/report.ts';
import { caseId } from '../example-case.ts';

/** One command as it was decided. */
export interface Lived {
  readonly command: AnyCommand;
  readonly world: World;
  readonly before: CaseState;
  readonly decision: Decision;
  readonly after: CaseState;
}

/** A whole life of a case. */
export interface Life {
  readonly opened: Decision;
  readonly steps: readonly Lived[];
  readonly events: readonly RecordedEvent[];
  /** All that was decided to be sent, in order. */
  readonly messages: readonly PlannedMessage[];
  readonly state: CaseState | undefined;
}

/** What is done next to a case as it is then, the first of them with index 0; nothing when its life ends here. */
export type Choose = (
  index: number,
  now: { readonly state: CaseState; readonly outstanding: readonly PlannedMessage[]; readonly at: string },
) => AnyStep | undefined;

/** A life whose steps are known before. */
export function live({ report, steps }: { report: Report; steps: readonly AnyStep[] }): Life {
  return liveOn(report, (index) => steps[index]);
}

/** Lives a case as the application does: decide, evolve, and keep what is outstanding until something is known of it. */
export function liveOn(report: Report, choose: Choose): Life {
  const opened = begin(report);
  const events: RecordedEvent[] = [];
  const messages: PlannedMessage[] = [];
  const lived: Lived[] = [];
  let outstanding: readonly PlannedMessage[] = [];
  let now = report.now;
  let state = apply(undefined, opened);
  for (let index = 0; state !== undefined; index += 1) {
    const step = choose(index, { state, outstanding, at: now });
    if (step === undefined) break;
    now = timeOf(step, state, now);
    const before: CaseState = state;
    const world = { now, outstanding: outstanding.filter((message) => isDue(before, message, now)) };
    const decision = step.command.decide(before, world);
    state = apply(before, decision);
    if (state !== undefined) lived.push({ command: step.command, world, before, decision, after: state });
  }
  return { opened, steps: lived, events, messages, state };

  function apply(before: CaseState | undefined, decision: Decision): CaseState | undefined {
    if (decision.kind !== 'accepted') return before;
    const recorded = decision.events.map((event) => ({ at: now, event }));
    events.push(...recorded);
    messages.push(...decision.messages);
    const settled = new Set<string>(
      recorded.flatMap(({ event }) =>
        event.type === 'MessageWasDelivered' || event.type === 'DeliveryFailed' ? [event.message] : [],
      ),
    );
    outstanding = [...outstanding.filter(({ id }) => !settled.has(id)), ...decision.messages];
    return recorded.reduce<CaseState | undefined>((state, event) => evolve(caseId, state, event), before);
  }
}

function isDue(state: CaseState, message: PlannedMessage, now: string): boolean {
  return !isObsolete(state, message) && (message.notBefore === undefined || message.notBefore <= now);
}
