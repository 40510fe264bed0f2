import { Temporal } from 'temporal-polyfill';
import type { IntakeAnswers } from '../../src/case/draft.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { instantText } from '../../src/case/instants.ts';
import type { Organisation } from '../../src/organisation/organisation.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { WakeQueue } from '../../src/ports/wake-queue.ts';
import { startAzureWorld } from './azure-world.ts';
import { type Instance } from './services.ts';
import { openStorage } from './storage.ts';

/** Where the cases are written, for which workplace, and where its people are reached. */
export interface Place {
  readonly connectionString: string;
  readonly workplace: Organisation;
  readonly serviceUrl: string;
}

/**
 * So many cases of the first unit, reported at an instant in the past by the application itself: a process whose clock
 * stands there, and whose messages all arrive. Each has a reminder to leader and channel 24 hours after that instant.
 * `put` takes their wake messages; the delays that it is given count from now.
 */
export async function reportInThePast(
  place: Place,
  count: number,
  at: Temporal.Instant,
  put: WakeQueue['put'],
): Promise<readonly CaseId[]> {
  const world = await startAzureWorld({
    storage: await openStorage(place.connectionString),
    workplace: place.workplace,
    from: at,
  });
  const age = at.until(Temporal.Now.instant()).total('seconds');
  const process = world.start(({ wakes }) => ({
    wakes: { ...wakes, put: (caseId, wakeId, seconds) => put(caseId, wakeId, Math.max(0, seconds - age)) },
  }));
  await meetEverybody(place, process);
  const { members } = unitOf(place.workplace);
  const made: CaseId[] = [];
  // One draft a person.
  await Promise.all(
    members.map(async (person, index) => {
      for (let number = index; number < count; number += members.length)
        made.push(await reportAs(place, process, person));
    }),
  );
  await process.background.settled();
  return made;
}

async function reportAs({ workplace, serviceUrl }: Place, process: Instance, person: PersonId) {
  const { services, handler } = process;
  const now = services.clock.now();
  const caseId = services.ids.caseId();
  const changedAt = instantText(now);
  const unit = unitOf(workplace);
  const draft = {
    caseId,
    person,
    unit: unit.id,
    step: 'preview',
    answers: answers(workplace, now),
    changedAt,
  } as const;
  while (!(await services.drafts.write(draft, undefined))) await services.drafts.remove(person);
  const turn = {
    kind: 'submit',
    actor: { person, locale: undefined },
    conversation: conversation(workplace, serviceUrl, person),
    cardMessageId: undefined,
    answer: 'in-place',
    verb: 'send-report',
    data: { caseId, commandId: services.ids.commandId(), seen: changedAt, later: [] },
  } as const;
  // On a busy machine storage may take longer than a person is kept waiting: the same click, as a person would.
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await handler.handle(turn);
    if ((await services.cases.readHead(caseId)) !== undefined) return caseId;
  }
  throw new Error('The report was not taken.');
}

function answers(workplace: Organisation, now: Temporal.Instant): IntakeAnswers {
  const { leader, amr } = unitOf(workplace);
  const local = now.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime();
  if (leader === undefined) throw new Error('The unit has a leader.');
  return {
    sender: 'outside',
    occurred: {
      precision: 'minute',
      date: local.toPlainDate().toString(),
      time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    },
    kinds: ['threat', 'degrading'],
    channels: ['sms', 'social-media'],
    words: 'Han skrev at han ved hvor jeg bor, og at jeg skulle passe på. '.repeat(5),
    told: [{ person: leader, as: 'leader' }, ...amr.map((person) => ({ person, as: 'amr' }) as const)],
    notTold: [],
    wordsToLeader: true,
    mentionedInDebriefing: false,
    impact: 7,
    happenedBefore: true,
  };
}

async function meetEverybody({ workplace, serviceUrl }: Place, { services }: Instance): Promise<void> {
  const unit = unitOf(workplace);
  const people = [unit.leader, ...unit.amr, ...unit.members].filter((person) => person !== undefined);
  await Promise.all(
    people.map((person) =>
      services.people.write(person, {
        chosenLanguage: undefined,
        clientLanguage: undefined,
        conversation: conversation(workplace, serviceUrl, person),
      }),
    ),
  );
  const channel = { ...conversation(workplace, serviceUrl, ''), kind: 'channel' } as const;
  await services.channels.write({ ...channel, conversationId: unit.privateChannel?.conversationId ?? '' });
}

function conversation({ tenantId }: Organisation, serviceUrl: string, person: string): Conversation {
  return {
    serviceUrl,
    conversationId: `a:${person}`,
    tenantId,
    botId: '28:bot',
    userId: `29:${person}`,
    kind: 'personal',
  };
}

function unitOf({ units }: Organisation) {
  const unit = units.find(({ privateChannel }) => privateChannel !== undefined);
  if (unit === undefined) throw new Error('No unit has a private channel.');
  return unit;
}
