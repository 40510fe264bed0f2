import type { CaseEvent } from '../../src/case/events.ts';
import { CaseId } from '../../src/case/ids.ts';
import { id } from '../organisation/example.ts';
import { conversation } from '../support/services.ts';
import { checkClicks } from './clicks-kept.ts';
import { type Rest, type Say, restOf } from './kept.ts';
import { checkAudience, checkMessage, checkReminders, checkWithdrawal } from './messages-kept.ts';
import type { Machine } from './parts.ts';
import { wordsOf } from './reports.ts';
import { type Ended } from './storm-state.ts';

/** Every promise that is broken, in words; none when all are kept. */
export async function brokenPromises(ended: Ended): Promise<string[]> {
  const broken: string[] = [...ended.machine.mistakes];
  for (const { to, message } of ended.machine.arrivals)
    if (message === undefined && to !== conversation('admin').conversationId)
      broken.push(`something that is of no case came to ${to}`);
  const say = (isBroken: boolean, words: string) => {
    if (isBroken) broken.push(words);
  };
  for (const { person, caseId } of ended.reports) {
    const rest = await restOf(ended.machine, CaseId.parse(caseId), say);
    const clicks = ended.clicks.filter(({ data }) => data['caseId'] === caseId);
    checkClicks(ended.machine, clicks, rest, say);
    if (rest === undefined) continue;
    await checkReport(ended.machine, person, rest, say);
    checkHistory(ended, rest, say);
    checkReminders(ended.machine, rest, say);
    for (const row of rest.rows) checkMessage(ended.machine, rest, row, say);
    checkAudience(rest, say);
    checkWithdrawal(ended.machine, rest, say);
  }
  return [...new Set(broken)];
}

async function checkReport({ storage }: Machine, person: string, { caseId }: Rest, say: Say): Promise<void> {
  const report = await storage.privates.read(caseId);
  say(
    report.kind !== 'report' || report.report.words !== wordsOf(caseId),
    'the words of the report are lost',
  );
  say(
    !(await storage.people.casesOf(id(person))).includes(caseId),
    'the report is not in the list of the person',
  );
}

/** What can happen once happens once; nobody without a part has done anything. */
function checkHistory({ strangers }: Ended, { events, state }: Rest, say: Say): void {
  const names = events.map(({ event }) => once(event)).filter((name) => name !== undefined);
  for (const name of new Set(names)) say(names.filter((each) => each === name).length > 1, `twice: ${name}`);
  for (const { event } of events) {
    const by = 'by' in event ? event.by : undefined;
    const isStranger = by !== undefined && (strangers.includes(by) || state.notTold.includes(by));
    say(isStranger, `${event.type} by somebody without a part`);
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
    case 'DeadlineWasMet':
      return `${event.type} ${event.clock} ${event.by}`;
    case 'CaseWasReported':
    case 'CaseWasAcknowledged':
    case 'ReporterWasAsked':
    case 'CaseWasClosed':
    case 'CaseWasWithdrawn':
      return event.type;
    default:
      return undefined;
  }
}
