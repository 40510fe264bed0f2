import { Temporal } from 'temporal-polyfill';
import { id } from '../organisation/example.ts';
import type { Click } from './people.ts';
import type { Random } from './random.ts';

type Pressed = Pick<Click, 'verb' | 'data'>;
type Make = (random: Random, number: number, now: number) => Pressed;

const tasks = ['register', 'accident-notice', 'apv', 'first-talk', 'work-split'];
const others = ['mona', 'karen', 'ali', 'peter'];

/** A number that no other click enters. */
function receiptOf(number: number): string {
  return `SN-2026-${number}`;
}

/** A morning of the days that come. */
function anyStart(random: Random, now: number): { date: string; time: string } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Copenhagen');
  return {
    date: today
      .toPlainDate()
      .add({ days: 1 + random.below(4) })
      .toString(),
    time: '10:00',
  };
}

/** What leaders and the AMR do behind the tasks of a case. How often each, compared with the others, comes first. */
const ofLeader: readonly (readonly [number, Make])[] = [
  [4, (random, n) => ({ verb: 'do-task', data: { task: random.pick(tasks), receipt: receiptOf(n) } })],
  [1, (random) => ({ verb: 'do-task', data: { task: random.pick(tasks), note: 'aftalt' } })],
  [
    1,
    (random) => ({
      verb: 'do-task',
      data: { task: 'contact-person', contact: id(random.pick(others)), until: '2027-02-26' },
    }),
  ],
  [1, (random) => ({ verb: 'skip-task', data: { task: random.pick(tasks), reason: 'not-needed' } })],
  [1, (random) => ({ verb: 'take-up-task', data: { task: random.pick(tasks) } })],
  [
    2,
    (random) => ({
      verb: 'hand-over-task',
      data: { task: random.pick(tasks), to: id(random.pick(others)) },
    }),
  ],
  [2, (random) => ({ verb: 'hand-over-case', data: { to: id(random.pick(others)) } })],
  [
    3,
    (random, n) => ({
      verb: 'enter-receipt',
      data: { document: random.pick(['easy-draft', 'register-draft', 'police-note']), receipt: receiptOf(n) },
    }),
  ],
  [
    1,
    (random) => ({
      verb: random.pick(['show-document', 'get-document']),
      data: { document: random.pick(['easy-draft', 'register-draft', 'leader-file']) },
    }),
  ],
  [
    3,
    (random, _n, now) => ({
      verb: 'set-meeting',
      data: { meeting: 'first-talk', round: 1, changes: random.below(2), ...anyStart(random, now) },
    }),
  ],
  [
    2,
    (random) => ({
      verb: 'cancel-meeting',
      data: { meeting: 'first-talk', round: 1, changes: random.below(2) },
    }),
  ],
  [
    1,
    (random) => ({
      verb: 'propose-approval',
      data: { approval: random.pick(['police-help', 'psychologist', 'accident-notice']) },
    }),
  ],
];

const byWeight = ofLeader.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** What somebody who may have the case does there, as if the card lay before them. */
export function anyOfLeader(random: Random, caseId: string, number: number, now: number): Pressed {
  const { verb, data } = random.pick(byWeight)(random, number, now);
  const commandId = `00000000-0000-4000-a000-${number.toString(16).padStart(12, '0')}`;
  return { verb, data: { ...data, caseId, commandId } };
}
