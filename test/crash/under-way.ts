import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { deedIn } from './acts/deed-in.ts';
import { press, readDesks } from './clicking.ts';
import { buttonsOf } from './people.ts';
import { allDone } from './rest.ts';
import { type Storm, hour } from './storm-state.ts';

/**
 * Before anything goes wrong the report was sent, somebody has taken it on, and some of what the theme is about was
 * done: so the storm comes upon a case at any stage of it, and not only upon its first day.
 */
export async function getUnderWay(storm: Storm): Promise<void> {
  const { machine, reports, random } = storm;
  machine.isCalm = true;
  for (const { person } of reports) await pressLast(storm, person, 'send-report');
  for (const leader of random.pick([['mona', 'karen'], ['karen']]))
    await pressLast(storm, leader, 'acknowledge');
  for (let deed = random.below(16); deed > 0; deed -= 1) await doNext(storm);
  machine.isCalm = false;
}

/** The latest of these buttons that lies before the person. */
async function pressLast(storm: Storm, person: string, verb: string): Promise<void> {
  const hands = storm.desks.get(person) ?? [];
  const button = hands.flatMap(({ card }) => buttonsOf(card)).findLast((each) => each.verb === verb);
  if (button === undefined) return;
  press(storm, { ...button, person, place: 'chat' });
  await allDone(storm.machine);
  readDesks(storm);
}

async function doNext(storm: Storm): Promise<void> {
  const { machine, random } = storm;
  machine.now += random.pick([60_000, 60_000, 3 * hour, 30 * hour]);
  const process = random.pick(machine.processes);
  machine.begin(process, 'wake', () => receiveAndHandle(process.services));
  await allDone(machine);
  const deed = deedIn(storm, { always: true });
  if (deed !== undefined) press(storm, deed);
  await allDone(machine);
  readDesks(storm);
}
