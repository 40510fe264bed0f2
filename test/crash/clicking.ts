import type { SentFile } from '../../src/ports/file-fetcher.ts';
import { id } from '../organisation/example.ts';
import { channelId, conversation } from '../support/services.ts';
import { type CardInHand, type Click, anyButton, readersOf } from './people.ts';
import { anyOfLeader } from './leader-shortcuts.ts';
import { deedIn } from './acts/deed-in.ts';
import { goOnWithDrill } from './drills.ts';
import { soundOf } from './replies.ts';
import { anyOfColleague, anyOfReporter, sendsFiles } from './shortcuts.ts';
import type { Storm } from './storm-state.ts';

/** A person presses a button, or one again that was not answered. */
export function click(storm: Storm): void {
  const { machine, random, clicks, desks, reports } = storm;
  const open = clicks.filter(isOpen);
  if (open.length > 0 && random.chance(0.3)) {
    deliver(storm, random.pick(open));
    return;
  }
  if (storm.startsDrills && random.chance(0.4)) {
    const { person } = random.pick(reports);
    press(storm, { ...goOnWithDrill(storm, person), person, place: 'chat' });
    return;
  }
  const deed = deedIn(storm);
  if (deed !== undefined) {
    press(storm, deed);
    return;
  }
  const person = random.pick([
    'anna',
    'anna',
    'anna',
    'mona',
    'mona',
    'mona',
    'ali',
    'karen',
    'peter',
    'bo',
    'guard',
  ]);
  const button =
    shortcut(storm, person) ?? anyButton(random, (desks.get(person) ?? []).slice(-5), machine.now);
  if (button === undefined) return;
  press(storm, { ...button, person });
}

/** Somebody presses something for the first time. */
export function press(storm: Storm, button: Omit<Click, 'number' | 'answers'>): void {
  const made: Click = { ...button, number: storm.clicks.length + 1, answers: [] };
  storm.clicks.push(made);
  deliver(storm, made);
}

/** Now and then what lies behind several cards; the report and a few steps of its case come first. */
function shortcut(
  { random, reports, clicks, machine }: Storm,
  person: string,
): Omit<Click, 'person' | 'number' | 'answers'> | undefined {
  const number = clicks.length + 1;
  const isTakenOn = clicks.some(({ verb, answers }) => verb === 'acknowledge' && answers.length > 0);
  if (isTakenOn && ['mona', 'karen', 'ali'].includes(person) && random.chance(0.35))
    return { ...anyOfLeader(random, random.pick(reports).caseId, number, machine.now), place: 'chat' };
  if (!random.chance(0.25)) return undefined;
  const own = reports.find((report) => report.person === person);
  const isTelling = clicks.some(({ verb }) => verb === 'colleague-send-tell');
  const pressed =
    own !== undefined && (person !== 'bo' || isTelling)
      ? anyOfReporter(random, own.caseId, number)
      : person === 'mona' || (person === 'bo' && !isTelling && random.chance(0.3))
        ? anyOfColleague(random, person, number)
        : undefined;
  return pressed === undefined ? undefined : { ...pressed, place: 'chat' };
}

/** Whether the person would press it again: no answer, or one that says that it did not work. */
export function isOpen({ answers }: Click): boolean {
  return answers.every(({ reply }) => soundOf(reply) === 'not now');
}

/** Teams delivers a click to a process. */
export function deliver({ machine, random, desks }: Storm, click: Click): void {
  const { person, place, verb, data } = click;
  const process = random.pick(machine.processes.filter(({ isAlive }) => isAlive));
  const where = conversation(place === 'chat' ? person : channelId);
  const begun = machine.landed.length;
  const who = { actor: { person: id(person), locale: undefined }, conversation: where };
  const task = machine.begin(
    process,
    `${person} ${verb} #${click.number}`,
    async () => {
      const reply = await process.handler.handle(
        verb === sendsFiles
          ? { kind: 'message', ...who, text: '', files: filesOf(data) }
          : { kind: 'submit', ...who, cardMessageId: undefined, answer: 'in-place', verb, data },
      );
      machine.note(`    ${person} ${verb} #${click.number} is answered: ${soundOf(reply)}`);
      click.answers.push({ reply, wrote: [...task.wrote], begun, landed: machine.landed.length });
      if (reply.kind === 'card') lay(desks, person, { card: reply.card, place: 'chat' });
    },
    click.number,
  );
}

function filesOf(data: Click['data']): SentFile[] {
  return (data['urls'] as string[]).map((url) => ({ how: 'pasted', url, name: '' }));
}

function lay(desks: Map<string, CardInHand[]>, person: string, card: CardInHand): void {
  desks.set(person, [...(desks.get(person) ?? []), card].slice(-8));
}

/** People see what has arrived. */
export function readDesks(storm: Storm): void {
  const { machine, desks } = storm;
  for (const { to, card } of machine.arrivals.slice(storm.seenArrivals)) {
    const place = to === channelId ? 'channel' : 'chat';
    if (to !== 'workflow') for (const person of readersOf(to)) lay(desks, person, { card, place });
  }
  storm.seenArrivals = machine.arrivals.length;
}
