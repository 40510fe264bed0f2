import type { CaseEvent } from '../../src/case/events.ts';
import { CaseId } from '../../src/case/ids.ts';
import { id } from '../organisation/example.ts';
import { checkClicks } from './clicks-kept.ts';
import { type Rest, type Say, restOf } from './kept.ts';
import { checkAudience, checkMessage, checkReminders, checkWithdrawal } from './messages-kept.ts';
import { checkPlan } from './plans-kept.ts';
import { checkOrder } from './meetings-kept.ts';
import { checkDrill, checkMarks } from './drill-kept.ts';
import { allReports } from './drills.ts';
import { checkHandOvers, checkTakenOver } from './hand-over-kept.ts';
import { checkFiles } from './files-kept.ts';
import { checkLeft } from './left-alone.ts';
import { checkOutside } from './outside-kept.ts';
import type { Machine } from './parts.ts';
import { checkWords } from './words-kept.ts';
import { type Ended } from './storm-state.ts';

/** Every promise that is broken, in words; none when all are kept. */
export async function brokenPromises(ended: Ended): Promise<string[]> {
  const broken: string[] = [...ended.machine.mistakes];
  const say = (isBroken: boolean, words: string) => {
    if (isBroken) broken.push(words);
  };
  checkOutside(ended, say);
  await checkPlan(ended, say);
  checkMarks(ended, say);
  for (const { person, caseId } of allReports(ended)) {
    const rest = await restOf(ended.machine, CaseId.parse(caseId), say);
    const clicks = ended.clicks.filter(({ data }) => data['caseId'] === caseId);
    checkClicks(ended.machine, clicks, rest, say);
    if (rest === undefined) continue;
    await checkReport(ended.machine, person, rest, say);
    checkHistory(ended, rest, say);
    checkReminders(ended.machine, rest, say);
    for (const row of rest.rows) checkMessage(ended.machine, rest, row, say);
    checkHandOvers(ended.machine, rest, say);
    checkTakenOver(ended.machine, rest, say);
    checkOrder(rest, say);
    checkDrill(rest, say);
    checkAudience(rest, say);
    checkWithdrawal(ended.machine, rest, say);
    checkLeft(ended.machine, clicks, rest, say);
    await checkWords(ended.machine, clicks, rest, say);
    await checkFiles(ended.machine, ended.clicks, rest, say);
  }
  return [...new Set(broken)];
}

async function checkReport(
  { storage }: Machine,
  person: string,
  { caseId, state }: Rest,
  say: Say,
): Promise<void> {
  say(
    !(await storage.people.casesOf(id(person))).includes(caseId),
    'the report is not in the list of the person',
  );
  for (const told of state.told)
    say(
      !(await storage.people.partsOf(told.person)).includes(caseId),
      `the case is not in the list of ${told.person}, who was told`,
    );
}

/** What can happen once happens once; nobody without a part has done anything. */
function checkHistory({ strangers }: Ended, { events }: Rest, say: Say): void {
  const names = events.map(({ event }) => once(event)).filter((name) => name !== undefined);
  // Once in each opening, and by whoever has the case then.
  for (const opening of openings(events.map(({ event }) => event)))
    for (const type of onceAnOpening)
      say(opening.filter((event) => event.type === type).length > 1, `twice: ${type}`);
  for (const name of new Set(names)) say(names.filter((each) => each === name).length > 1, `twice: ${name}`);
  checkMeetings(
    events.map(({ event }) => event),
    say,
  );
  checkMet(
    events.map(({ event }) => event),
    say,
  );
  const reported = events[0]?.event;
  const keptOut = new Set<string>(reported?.type === 'CaseWasReported' ? reported.notTold : []);
  for (const { event } of events) {
    if (event.type === 'PersonWasExcluded') keptOut.add(event.person);
    const by = 'by' in event ? event.by : undefined;
    const isStranger = by !== undefined && (strangers.includes(by) || keptOut.has(by));
    say(isStranger, `${event.type} by somebody without a part`);
  }
}

/** Somebody meets a clock once each time that it runs: a new round of a decision, or a changed fact, starts it anew. */
function checkMet(events: readonly CaseEvent[], say: Say): void {
  const met = new Set<string>();
  for (const event of events) {
    const started = 'deadlines' in event ? (event.deadlines ?? []) : [];
    for (const { clock } of started)
      for (const each of met) if (each.startsWith(`${clock} `)) met.delete(each);
    if (event.type !== 'DeadlineWasMet') continue;
    const name = `${event.clock} ${event.by}`;
    say(met.has(name), `twice: ${event.type} ${name}`);
    met.add(name);
  }
}

/** Of a meeting that was cancelled nothing more is heard, and of none before it was planned. */
function checkMeetings(events: readonly CaseEvent[], say: Say): void {
  const over = new Set<string>();
  for (const event of events) {
    if (event.type !== 'MeetingWasMoved' && event.type !== 'MeetingWasCancelled') continue;
    const meeting = `${event.meeting} ${event.round}`;
    say(over.has(meeting), `${event.type} after it was cancelled: ${meeting}`);
    if (event.type === 'MeetingWasCancelled') over.add(meeting);
  }
}

function once(event: CaseEvent): string | undefined {
  switch (event.type) {
    case 'ReminderWasDue':
      return `${event.type} ${event.clock} ${event.due}`;
    case 'DebriefingWasProposed':
    case 'DebriefingWasApproved':
    case 'DebriefingWasDeclined':
      return `${event.type} ${event.round}`;
    case 'ApprovalWasProposed':
    case 'ApprovalWasDecided':
    case 'ApprovalWasCarriedOut':
      return `${event.type} ${event.approval} ${event.round}`;
    case 'LearningWasNoted':
      return `${event.type} ${event.round}`;
    case 'TakeDownWasAdded':
      return `${event.type} ${event.item}`;
    case 'MeetingWasPlanned':
    case 'MeetingWasCancelled':
      return `${event.type} ${event.meeting} ${event.round}`;
    case 'PersonWasExcluded':
      return `${event.type} ${event.person}`;
    case 'CaseWasReported':
    case 'CaseWasWithdrawn':
    case 'PrivateTextWasErased':
      return event.type;
    default:
      return undefined;
  }
}

const onceAnOpening: readonly CaseEvent['type'][] = ['ReporterWasAsked', 'CaseWasClosed'];

/** The events of each time that the case was open. */
function openings(events: readonly CaseEvent[]): readonly CaseEvent[][] {
  return events.reduce<CaseEvent[][]>(
    (all, event) => {
      if (event.type === 'CaseWasReopened') all.push([]);
      all.at(-1)?.push(event);
      return all;
    },
    [[]],
  );
}
