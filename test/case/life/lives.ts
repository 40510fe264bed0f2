import fc from 'fast-check';
import { CaseEvent } from '../../../src/case/events.ts';
import { MessageContent } from '../../../src/case/messages.ts';
import { timeOf, type AnyCommand, type AnyStep } from '../../arbitraries/command.ts';
import {
  anyLife,
  anyLifeWithDecisions,
  anyLifeWithMeeting,
  anyLifeWithTakeDown,
  partsOfLives,
} from '../../arbitraries/lives.ts';
import { anyReport, begin } from '../../arbitraries/report.ts';
import { live, liveOn, type Choose, type Life, type Lived } from './live.ts';

// More of them: LIVES=3000. Others: LIVES=3000 LIVES_SEED=7.
const { LIVES: count = '80', LIVES_SEED: seed = '1' } = process.env;
const chosen = { seed: Number(seed), numRuns: Number(count) };
const anyOfThem = fc.oneof(
  { weight: 4, arbitrary: anyLife },
  anyLifeWithMeeting,
  anyLifeWithDecisions,
  anyLifeWithTakeDown,
);

let lived: readonly Life[] | undefined;

/** Checks a promise over all lives. They are lived once, for all promises; one that breaks it is made as short as can be. */
export function always(check: (life: Life) => void): void {
  lived ??= [...eventfulLives().lives, ...fc.sample(anyOfThem, chosen).map(live)];
  try {
    lived.forEach(check);
  } catch (error) {
    fc.assert(
      fc.property(anyOfThem, (plan) => {
        check(live(plan));
      }),
      chosen,
    );
    throw error;
  }
}

/** Checks a promise at every step of them. */
export function atEveryStep(check: (step: Lived) => void): void {
  always(({ steps }) => steps.forEach(check));
}

/** Everything that can happen, and everything that can be sent. */
const everything: readonly string[] = [
  ...CaseEvent.options.map(({ shape }) => shape.type.value),
  ...MessageContent.options.map(({ shape }) => shape.kind.value),
];
const endings = ['CaseWasClosed', 'CaseWasWithdrawn', 'DeathWasRecorded'];
const [mostLives, stepsOfLife, commandsLookedAt] = [300, 60, 500];

let eventful: { readonly lives: readonly Life[]; readonly missing: readonly string[] } | undefined;

/**
 * Lives in which everything happens, without luck: of many commands each step takes one of those that were accepted least
 * often so far, and one that brings something new before any other.
 */
export function eventfulLives(): NonNullable<typeof eventful> {
  if (eventful !== undefined) return eventful;
  const reached = new Set<string>();
  const accepted = new Map<string, number>();
  const lives: Life[] = [];
  const missing = () => everything.filter((name) => !reached.has(name));
  for (const [index, report] of reportsOfAll().entries()) {
    const part = partsOfLives[index % partsOfLives.length];
    if (missing().length === 0 || part === undefined) break;
    const commands = fc.sample(part.then, { seed: index, numRuns: commandsLookedAt });
    const choose = curious(commands, reached, accepted);
    const life = liveOn(report, (step, now) => part.first[step] ?? choose(step, now));
    for (const { event } of life.events) reached.add(event.type);
    for (const { content } of life.messages) reached.add(content.kind);
    lives.push(life);
  }
  eventful = { lives, missing: missing() };
  return eventful;
}

/** Reports that are none are left out. */
function reportsOfAll() {
  const reports = fc.sample(anyReport, { seed: 1, numRuns: mostLives });
  return reports.filter((report) => begin(report).kind === 'accepted');
}

function curious(
  commands: readonly AnyCommand[],
  reached: ReadonlySet<string>,
  accepted: Map<string, number>,
): Choose {
  const here = new Set<string>();
  const byName = Object.values(Object.groupBy(commands, ({ name }) => name)).map((all = []) => all);
  return (index, { state, outstanding, at }) => {
    if (index === stepsOfLife) return undefined;
    // Every other step waits for what the case waits for.
    const steps = byName
      .flatMap((all) => [all[index % all.length] ?? [], all[(index + 1) % all.length] ?? []].flat())
      .filter(({ name }) => (name === 'wake') === (index % 2 === 1))
      .map((command): AnyStep => ({ after: command.name === 'wake' ? 'due' : { minutes: 20 }, command }))
      .sort((one, other) => times(one) - times(other));
    let tried = 0;
    let best: AnyStep | undefined;
    for (const step of steps) {
      const now = timeOf(step, state, at);
      const decision = step.command.decide(state, { now, outstanding });
      if (decision.kind !== 'accepted') continue;
      tried += 1;
      const types: string[] = decision.events.map(({ type }) => type);
      if (types.some((type) => endings.includes(type)) && index < stepsOfLife * 0.7) continue;
      const isNew = [...types, ...decision.messages.map(({ content }) => content.kind)].some(
        (name) => !reached.has(name) && !here.has(name),
      );
      if (isNew) types.forEach((type) => here.add(type));
      best = isNew ? step : (best ?? step);
      if (isNew || tried === 8) break;
    }
    if (best !== undefined) accepted.set(best.command.name, times(best) + 1);
    return best ?? steps[0];
  };

  function times({ command }: AnyStep): number {
    return accepted.get(command.name) ?? 0;
  }
}
