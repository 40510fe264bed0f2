import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { MeetingKind } from '../../src/case/meeting-events.ts';
import type { TaskKind } from '../../src/case/tasks/task-kind.ts';
import type { QuestionId } from '../../src/contingency/questions.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { PlanStore } from '../../src/ports/plan-store.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { inputOn, readable } from '../cards/shown.ts';
import { id, unit, words } from '../organisation/example.ts';
import { actor, cardIn } from '../support/actor.ts';
import { runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { fillIn, report, type Answers } from '../support/walk.ts';

/*
 * A case uses what its unit has agreed on beforehand: the leader sees it where it helps, and nobody is named in a case
 * who is kept out of it.
 */

const { contingency } = textsIn('da');

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce(...words);
  one = start();
});

/** A process with some services otherwise. */
function start(others: Partial<Services> = {}): Instance {
  return world.start(() => others);
}

const down = () => Promise.reject(new StorageUnavailable('storage answered nothing'));
const away: PlanStore = { read: down, write: down, versions: down };

type Said = Partial<Record<QuestionId, readonly string[] | string>>;

/** A unit's plan, people by their words and texts as they are. */
async function agree(name: string, said: Said, version = 1): Promise<void> {
  const at = '2026-11-01T09:00:00.000Z';
  const given = Object.entries(said).map(([question, answer]) => {
    const value =
      typeof answer === 'string'
        ? { kind: 'text' as const, text: answer }
        : { kind: 'people' as const, people: answer.map(id) };
    return [question, { value, by: id('mona'), at, version }] as const;
  });
  const before = await one.services.plans.read(unit(name).id);
  const isWritten = await one.services.plans.write(
    { unit: unit(name).id, version, answers: Object.fromEntries(given) },
    { version, step: 'first-aid', by: id('mona'), at, changed: [{ question: 'talk-place' }] },
    before?.tag,
  );
  expect(isWritten).toBe(true);
}

async function open(word: string, caseId: CaseId, task: TaskKind, at = one): Promise<unknown> {
  const data = { caseId, task, commandId: one.services.ids.commandId() };
  return cardIn(await actor(word, at).clicks({ verb: 'open-task', data }, 'open-task'));
}

/** Anna reports, Mona has it. */
async function inHand(answers: Answers = {}) {
  const sent = await report(one, answers);
  const data = { caseId: sent.caseId, commandId: one.services.ids.commandId() };
  await actor('mona', one).clicks({ verb: 'acknowledge', data }, 'acknowledge');
  await one.background.settled();
  return sent;
}

describe('a task of a case', () => {
  it('shows its leader what the unit has agreed on, in the plan’s own words', async () => {
    await agree('jobcenter', {
      'first-talk': ['peter', 'bo'],
      'talk-place': 'Lokale [3](https://ond.example)',
    });
    const { caseId } = await inHand();
    const card = readable(await open('mona', caseId, 'first-talk'));
    expect(card).toContain(contingency.agreed);
    for (const agreed of ['Hvem tager den første samtale?', 'PETER, BO', 'Lokale [3](https://ond.example)'])
      expect(card).toContain(agreed);
  });

  it('shows what holds from a unit above, and no other unit’s plan', async () => {
    await agree('middle', { 'debriefing-means': 'Et møde med alle' });
    await agree('service', { 'debriefing-means': 'Kaffe hos Henrik', 'police-when': 'Ring altid' });
    const { caseId } = await inHand();
    expect(readable(await open('mona', caseId, 'debriefing'))).toContain('Et møde med alle');
    const police = readable(await open('mona', caseId, 'police-help'));
    expect(police).not.toContain('Ring altid');
    expect(police).not.toContain(contingency.agreed);
  });

  it('names nobody who is kept out, from the beginning or later, nor the person', async () => {
    await agree('jobcenter', { 'first-talk': ['karen', 'anna', 'tina'], 'contact-after': ['karen'] });
    const { caseId, anna } = await inHand({ who: { notTold: 'karen' } });
    const card = readable(await open('mona', caseId, 'first-talk'));
    expect(card).toContain('TINA');
    expect(card).not.toMatch(/KAREN|ANNA/);
    expect(readable(await open('mona', caseId, 'contact-person'))).not.toContain(contingency.agreed);
    const data = { caseId, person: 'tina', commandId: one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await one.background.settled();
    expect(readable(await open('mona', caseId, 'first-talk'))).not.toMatch(/TINA|aftalt/);
  });

  it('proposes to hand it to whom the plan names, if they are in the case, and else to nobody', async () => {
    await agree('jobcenter', {
      'first-talk': ['bo', 'karen'],
      'contact-after': ['mona'],
      'stand-in': ['bo'],
    });
    const { caseId } = await inHand({ who: { told: 'mona,ali,karen' } });
    const picker = async (task: TaskKind) => inputOn(await open('mona', caseId, task), 'to');
    const talk = await picker('first-talk');
    expect(talk['value']).toBe('karen');
    expect(JSON.stringify(talk['choices'])).toMatch(/karen.*ali/);
    expect(JSON.stringify(talk['choices'])).not.toContain('"bo"');
    expect((await picker('contact-person'))['value']).toBe('');
    expect((await picker('work-split'))['value']).toBe('');
  });

  it('no more proposes whom the person keeps out meanwhile', async () => {
    await agree('jobcenter', { 'first-talk': ['karen'] });
    const { caseId, anna } = await inHand({ who: { told: 'mona,ali,karen' } });
    const data = { caseId, person: 'karen', commandId: one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await one.background.settled();
    const card = await open('mona', caseId, 'first-talk');
    expect(inputOn(card, 'to')['value']).toBe('');
    expect(JSON.stringify(card)).not.toMatch(/karen/i);
  });

  it('takes nothing of the plan into the log or a flow, and into what is sent only what the team’s meeting is', async () => {
    world.workflow.events = ['deadline.reminder', 'debriefing.invite'];
    await agree('jobcenter', { 'talk-place': 'HEMMELIGTLOKALE', 'debriefing-means': 'HEMMELIGTMØDE' });
    const { caseId } = await inHand();
    expect(readable(await open('mona', caseId, 'first-talk'))).toContain('HEMMELIGTLOKALE');
    await runUntil(world, one, '2026-11-27T10:00:00Z');
    const holds = (sent: unknown) => JSON.stringify(sent).includes('HEMMELIGT');
    expect([world.log, world.workflow.posted].filter(holds)).toEqual([]);
    const [asked, ...others] = world.messenger.sent.filter(holds);
    expect(others).toEqual([]);
    expect(world.messenger.to('mona')).toContain(asked);
    expect(readable(asked?.outgoing.card)).toMatch(/Hvad er en debriefing hos jer\?\s+HEMMELIGTMØDE/);
  });

  it('is shown all the same while the plans cannot be read, and done', async () => {
    await agree('jobcenter', { 'first-talk': ['bo'] });
    const { caseId } = await inHand();
    const two = start({ plans: away });
    const card = await open('mona', caseId, 'first-talk', two);
    expect(readable(card)).toContain('Tal med medarbejderen');
    expect(readable(card)).not.toContain(contingency.agreed);
    expect(world.log).toContainEqual(expect.objectContaining({ event: 'storage.unreachable' }));
    await actor('mona', two).clicks(card, 'do-task');
    expect(readable(await open('mona', caseId, 'first-talk'))).toContain('gjorde den færdig');
  });
});

describe('a meeting of a case', () => {
  const choose = async (caseId: CaseId, meeting: MeetingKind, at = one): Promise<unknown> => {
    const data = { caseId, meeting, commandId: one.services.ids.commandId() };
    return cardIn(await actor('mona', at).clicks({ verb: 'show-meeting', data }, 'show-meeting'));
  };

  it('shows who talks with the person and where, while its time is chosen, also when it comes again', async () => {
    await agree('jobcenter', {
      'first-talk': ['peter', 'anna', 'bo'],
      'talk-place': 'Lokale [3](https://ond.example)',
      'contact-after': ['tina'],
    });
    const { caseId } = await inHand();
    const first = await choose(caseId, 'first-talk');
    const again = cardIn(await actor('mona', one).clicks(first, 'set-meeting', { start: undefined }));
    for (const card of [first, again]) {
      expect(readable(card)).toContain(contingency.agreed);
      expect(readable(card)).toMatch(/Hvem tager den første samtale\?\s+PETER, BO/);
      expect(readable(card)).toContain('Lokale [3](https://ond.example)');
    }
    expect(readable(await choose(caseId, 'follow-up'))).toMatch(/Hvem holder kontakt bagefter\?\s+TINA/);
    const start = '2026-11-24T10:00:00.000Z';
    const set = cardIn(await actor('mona', one).clicks(first, 'set-meeting', { start }));
    expect(readable(set)).not.toContain(contingency.agreed);
  });

  it('names nobody who is kept out, and comes without the plan while that cannot be read', async () => {
    await agree('jobcenter', { 'first-talk': ['karen', 'tina'] });
    const { caseId, anna } = await inHand({ who: { notTold: 'karen' } });
    expect(readable(await choose(caseId, 'first-talk'))).toContain('TINA');
    expect(readable(await choose(caseId, 'first-talk'))).not.toContain('KAREN');
    const data = { caseId, person: 'tina', commandId: one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await one.background.settled();
    expect(readable(await choose(caseId, 'first-talk'))).not.toMatch(/KAREN|TINA|aftalt/);
    await agree('jobcenter', { 'talk-place': 'Lokale 3' }, 2);
    const without = await choose(caseId, 'first-talk', start({ plans: away }));
    expect(readable(without)).toContain('Passer ingen af tiderne');
    expect(readable(without)).not.toContain(contingency.agreed);
  });

  it('of the team says what a debriefing is here, to the leader who chooses and to the person who hears of it', async () => {
    await agree('middle', { 'debriefing-means': 'Et møde med alle' });
    const { caseId } = await inHand();
    await choose(caseId, 'group-talk');
    await one.background.settled();
    const asked = world.messenger.to('mona').at(-1)?.outgoing.card;
    expect(readable(asked)).toMatch(/Hvad er en debriefing hos jer\?\s+Et møde med alle/);
    const others = cardIn(await actor('mona', one).clicks(asked, 'other-times'));
    expect(readable(others)).toContain('Et møde med alle');
    await actor('mona', one).clicks(others, 'approve-debriefing', {
      start: inputOn(others, 'start')['value'],
    });
    await one.background.settled();
    const told = world.messenger.to('anna').at(-1)?.outgoing.card;
    expect(readable(told)).toMatch(/Hvad er en debriefing hos jer\?\s+Et møde med alle/);
  });
});

describe('passing a whole case on', () => {
  const choices = async (caseId: CaseId) => {
    const data = { caseId, commandId: one.services.ids.commandId() };
    const card = cardIn(await actor('mona', one).clicks({ verb: 'show-hand-over', data }, 'show-hand-over'));
    return JSON.stringify(inputOn(card, 'to')['choices']);
  };

  it('proposes first whom the plan names for the first talk, and nobody who could not take it', async () => {
    const { caseId } = await inHand({ who: { told: 'mona,ali,karen' } });
    expect(await choices(caseId)).toMatch(/peter.*helle/);
    await agree('jobcenter', { 'first-talk': ['bo', 'mona', 'helle'] });
    expect(await choices(caseId)).toMatch(/helle.*peter/);
    expect(await choices(caseId)).not.toMatch(/bo"|mona/);
  });

  it('never offers whom the person keeps out, though the plan names them', async () => {
    await agree('jobcenter', { 'first-talk': ['helle'] });
    const { caseId, anna } = await inHand({ who: { told: 'mona,ali,karen' } });
    const data = { caseId, person: 'helle', commandId: one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await one.background.settled();
    expect(await choices(caseId)).not.toContain('helle');
  });
});

describe('who keeps evidence for the person', () => {
  const asking = async ({ anna, receipt }: Awaited<ReturnType<typeof report>>) =>
    cardIn(await anna.clicks(cardIn(await anna.clicks(receipt, 'show-evidence')), 'ask-collect'));
  const collectionOf = async (caseId: CaseId) =>
    (await one.services.cases.readHead(caseId))?.state.collection;

  it('is whom the plan names: asked by name after the yes, with what they need, and until it is done', async () => {
    await agree('jobcenter', { collector: ['anna', 'bo'] });
    const sent = await report(one, { who: { told: 'mona' } });
    const question = await asking(sent);
    expect(readable(question)).toContain('BO');
    await sent.anna.clicks(question, 'request-collect', { where: 'I indbakken' });
    await one.background.settled();
    const task = world.messenger.to('bo').at(-1)?.outgoing.card;
    expect(readable(task)).toContain('ANNA');
    const bo = actor('bo', one);
    const taken = cardIn(await bo.clicks(task, 'take-collect'));
    // What is agreed on for others later takes nothing from who is at it.
    await agree('jobcenter', { collector: ['tina'] }, 2);
    await bo.clicks(taken, 'finish-collect');
    expect(await collectionOf(sent.caseId)).toMatchObject({ collector: 'bo', status: 'done' });
  });

  it('is nobody who is kept out: then the next of the plan', async () => {
    await agree('jobcenter', { collector: ['karen', 'tina'] });
    const question = await asking(await report(one, { who: { notTold: 'karen' } }));
    expect(readable(question)).toContain('TINA');
    expect(readable(question)).not.toContain('KAREN');
  });

  it('is whoever else can while the plans cannot be read', async () => {
    await agree('jobcenter', { collector: ['bo'] });
    const sent = await report(one);
    const two = start({ plans: away });
    const list = cardIn(await actor('anna', two).clicks(sent.receipt, 'show-evidence'));
    expect(readable(cardIn(await actor('anna', two).clicks(list, 'ask-collect')))).toContain('MONA');
  });

  it('wished for in a draft, is asked with the report, also while the plans cannot be read', async () => {
    await agree('jobcenter', { collector: ['bo'] });
    const { anna, caseId } = await fillIn(one);
    const list = { verb: 'ask-collect', data: { caseId, commandId: one.services.ids.commandId() } };
    await anna.clicks(cardIn(await anna.clicks(list, 'ask-collect')), 'request-collect', { where: '' });
    const two = start({ plans: away });
    const later = actor('anna', two);
    const preview = cardIn(await later.clicks(cardIn(await later.says('chikane')), 'resume-draft'));
    expect(readable(preview)).toContain('BO');
    expect(world.messenger.to('bo')).toEqual([]);
    await later.clicks(preview, 'send-report');
    await two.background.settled();
    expect(await collectionOf(caseId)).toMatchObject({ collector: 'bo', status: 'asked' });
    expect(world.messenger.to('bo')).toHaveLength(1);
  });
});
