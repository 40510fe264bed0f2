import { handlerOf } from '../../src/case/handler.ts';
import { id, words } from '../organisation/example.ts';
import { channelId, conversation } from '../support/services.ts';
import { createMachine } from './machine.ts';
import type { Machine, Task } from './parts.ts';
import type { CardInHand, Click } from './people.ts';
import type { Plan, Trial } from './plan.ts';
import { themes } from './acts/themes.ts';
import { type Random, randomFrom } from './random.ts';
import { anyDraft } from './reports.ts';
import { comeToRest } from './rest.ts';
import { type Ended, type Storm, mostDrift, names } from './storm-state.ts';
import { takeStep } from './storm.ts';
import { getUnderWay } from './under-way.ts';

/** Runs a plan: a storm, and then everything comes to rest. */
export async function run(
  plan: Plan,
  { variation, withoutRepair, stallsOnly, theme: wanted }: Trial,
): Promise<Ended> {
  const random = randomFrom(plan.seed ^ 0x5bd1e995);
  // Half of the schedules lose no wake, and have nobody who looks for lost ones.
  const repairs = random.chance(0.5) && withoutRepair !== true && stallsOnly !== true;
  const mayStall = repairs || withoutRepair === true;
  const machine = createMachine({ variation, usesWorkflow: random.chance(0.25) });
  const world = await furnish(machine, random);
  for (const name of names) machine.start(name, random.below(2 * mostDrift + 1) - mostDrift);
  const ranks = random.chance(0.5) ? new Map<Task, number>() : undefined;
  const usual = random.chance(0.7) ? random.pick(themes) : undefined;
  const theme = wanted === 'none' ? undefined : (wanted ?? usual);
  await showPreviews(machine, world);
  const storm: Storm = {
    ranks,
    plan,
    machine,
    random,
    repairs,
    mayStall,
    isSlow: random.chance(theme === 'meetings' ? 0.8 : 0.4),
    theme,
    // Of its own chance: all else goes as it would without.
    startsDrills: randomFrom(plan.seed ^ 0x27d4eb2f).chance(0.2),
    stalled: new Set(),
    count: { calls: 0, changes: 0 },
    ...world,
  };
  if (theme !== undefined && random.chance(0.7)) await getUnderWay(storm);
  // Where a case changes hands, whoever has it then is often away from now on.
  const state = machine.landed.at(-1)?.commit.head.state;
  const has = state === undefined ? undefined : handlerOf(state);
  if (theme === 'hand-over' && has !== undefined) machine.away.push(has);
  for (let step = 0; step < plan.steps; step += 1) await takeStep(storm);
  await comeToRest(storm);
  return storm;
}

/** People whom the bot knows, and one or two of them with a report that is ready to be sent. */
async function furnish(machine: Machine, random: Random) {
  const { people, channels, drafts } = machine.storage;
  for (const word of words) {
    const place = conversation(word);
    await people.write(id(word), { chosenLanguage: 'da', clientLanguage: undefined, conversation: place });
  }
  await channels.write(conversation(channelId));
  const reporters = random.chance(0.2) ? ['anna', 'bo'] : ['anna'];
  // Only the number of a drill begins with U.
  const first = random.chance(0.08) ? 'U' : '7';
  const reports = reporters.map((person, index) => ({ person, caseId: `${first}KXM4Q2${index}` }));
  const desks = new Map<string, CardInHand[]>();
  for (const { person, caseId } of reports) {
    const draft = anyDraft(random, person, caseId, machine.now);
    await drafts.write(draft, undefined);
  }
  const strangers = ['henrik', ...(reporters.includes('bo') ? [] : ['bo'])];
  return { reports, desks, strangers, clicks: [] as Click[], seenArrivals: 0 };
}

/** Everybody who has a report stands before the yes. */
async function showPreviews(machine: Machine, { reports, desks }: Pick<Storm, 'reports' | 'desks'>) {
  const [process] = machine.processes;
  machine.isCalm = true;
  for (const { person } of reports) {
    const reply = await process?.handler.handle({
      kind: 'submit',
      actor: { person: id(person), locale: undefined },
      conversation: conversation(person),
      cardMessageId: undefined,
      answer: 'in-place',
      verb: 'resume-draft',
      data: { commandId: process.services.ids.commandId() },
    });
    if (reply?.kind !== 'card') throw new Error('There is a draft.');
    desks.set(person, [{ card: reply.card, place: 'chat' }]);
  }
  machine.isCalm = false;
}
