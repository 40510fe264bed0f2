import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { tableClients } from '../../src/adapters/azure-storage/tables.ts';
import { startAzurite } from '../../src/adapters/local/azurite.ts';
import { isUnbroken } from '../../src/app/event-chain.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/evolve.ts';
import { CaseId } from '../../src/case/ids.ts';
import { isFirstNotification } from '../../src/case/notifications.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actionOf, offers, shown } from '../support/actor.ts';
import { startBotProcess, type BotProcess } from '../support/bot-process.ts';
import { fillInThroughTeams, startTeams, type Teams } from '../support/teams.ts';

// The power goes at the worst moments; the same data directory is started again each time.
let directory: string;
let teams: Teams;
let bot: BotProcess;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'restart-'));
  teams = await startTeams();
  await start();
  for (const name of ['mona', 'ali', 'channel'] as const) await teams.installs(name);
});
afterEach(async () => {
  await bot.kill();
  await teams.stop();
  rmSync(directory, { recursive: true });
});

async function start(): Promise<void> {
  bot = await startBotProcess(directory);
  teams.bot = bot.origin;
}

/** Off and on again. */
async function powerCut(): Promise<void> {
  await bot.kill();
  await start();
}

/** What the case's own record says, read when the program is off. */
async function recordOf(caseId: CaseId): Promise<readonly CaseEvent[]> {
  const azurite = await startAzurite({ dataDirectory: directory });
  const { connectionString } = azurite;
  const cases = caseStore(tableClients({ kind: 'connection-string', connectionString }).cases);
  const events = await cases.readEvents(caseId);
  const head = await cases.readHead(caseId);
  await azurite.stop();
  expect(isUnbroken(events)).toBe(true);
  expect(
    fold(
      caseId,
      events.map(({ recorded }) => recorded),
    ),
  ).toEqual(head?.state);
  // Reminders to the person may wait for the morning, as the day of the test has it.
  expect(head?.outstanding.filter(({ id }) => isFirstNotification(id))).toEqual([]);
  return events.map(({ recorded }) => recorded.event);
}

const number = (card: unknown) => CaseId.parse(actionOf(card, 'send-report')['caseId']);
const count = (events: readonly CaseEvent[], type: CaseEvent['type']) =>
  events.filter((event) => event.type === type).length;
const news = (to: 'channel' | 'ali') => teams.news(to).length;
/** Longer than a lease, so that what was being sent counts as a doubt. */
const aMinuteOn = () => teams.clock({ advance: 'PT1M' });

it('before, in and after sending the report: one case, and whoever was told twice was told so after a recorded doubt', async () => {
  await fillInThroughTeams(teams, 'anna', 'blåbærgrød');
  await powerCut();

  // The draft has survived.
  const waiting = await teams.says('anna', 'chikane');
  const { value: preview } = await teams.clicks('anna', waiting, 'resume-draft');
  expect(shown(preview)).toContain('blåbærgrød');
  const caseId = number(preview);

  // The power goes while the click is being handled: nobody knows whether it counted.
  const lost = teams.clicks('anna', preview, 'send-report').catch(() => undefined);
  await powerCut();
  await lost;

  // The same click again, and the power goes while both messages are on their way: shown, but never confirmed.
  teams.isSilent = true;
  const { status, value } = await teams.clicks('anna', preview, 'send-report');
  expect(status).toBe(200);
  expect(shown(value)).toContain(caseId);
  await teams.until(() => news('channel') + news('ali') >= 2);
  await bot.kill();
  teams.isSilent = false;
  await start();
  await aMinuteOn();
  await aMinuteOn();

  // Once more, at peace: nothing is left to send.
  await powerCut();
  await aMinuteOn();
  const again = await teams.clicks('anna', preview, 'send-report');
  expect(shown(again.value)).toContain(caseId);
  expect(await bot.stop()).toBe(0);
  const events = await recordOf(caseId);
  expect(count(events, 'CaseWasReported')).toBe(1);
  const doubts = events.flatMap((event) =>
    event.type === 'DeliveryWasDoubtful' && isFirstNotification(event.message) ? [event.message] : [],
  );
  for (const [to, suffix] of [
    ['channel', 'channel-jobcenter'],
    ['ali', 'c1'],
  ] as const)
    expect(news(to), to).toBe(1 + doubts.filter((id) => id.endsWith(suffix)).length);
  expect(doubts.length).toBeGreaterThan(1);
  const delivered = events.filter((event) => event.type === 'MessageWasDelivered');
  expect(delivered.filter(({ message, repeated }) => repeated && isFirstNotification(message))).toHaveLength(
    2,
  );
});

it('right after the answer: the message goes out by itself when the power is back', async () => {
  const preview = await fillInThroughTeams(teams);
  await teams.clicks('anna', preview, 'send-report');
  await powerCut();
  await teams.until(() => news('ali') > 0);
  await aMinuteOn();
  await aMinuteOn();
  await bot.stop();
  const events = await recordOf(number(preview));
  const about = (type: CaseEvent['type']) =>
    events.filter((event) => event.type === type && 'message' in event && isFirstNotification(event.message));
  expect(news('ali') + news('channel')).toBe(2 + about('DeliveryWasDoubtful').length);
  expect(about('MessageWasDelivered')).toHaveLength(2);
});

it('while the clock is moved and a reminder is on its way: it comes again, marked, and the day is not lived twice', async () => {
  const preview = await fillInThroughTeams(teams);
  const { value: receipt } = await teams.clicks('anna', preview, 'send-report');
  await teams.until(() => news('ali') === 1 && news('channel') === 1);
  await teams.clicks('mona', teams.offered('channel', 'acknowledge')[0]?.card, 'acknowledge', {}, 'channel');

  const reminders = () =>
    teams
      .offered('mona', 'meet-deadline')
      .map(({ card }) => card)
      .filter((card) => actionOf(card, 'meet-deadline')['clock'] === 'police_comp');
  teams.isSilent = true;
  const move = teams.clock({ advance: 'PT49H' }).catch(() => undefined);
  await teams.until(() => reminders().length === 1);
  await bot.kill();
  await move;
  teams.isSilent = false;
  await start();
  await aMinuteOn();
  await aMinuteOn();
  expect(reminders()).toHaveLength(2);
  const { repeated } = textsIn('da').reminder;
  expect(reminders().map((card) => shown(card).includes(repeated))).toEqual([false, true]);

  const { value: task } = await teams.clicks('mona', reminders()[0], 'meet-deadline');
  expect(offers(task, 'open-approval')).toBe(true);
  await teams.clicks('anna', receipt, 'meet-deadline');
  await powerCut();
  await teams.clock({ advance: 'PT30H' });
  expect(reminders()).toHaveLength(2);
  await bot.stop();
  expect(count(await recordOf(number(preview)), 'DeadlineWasMet')).toBe(1);
});
