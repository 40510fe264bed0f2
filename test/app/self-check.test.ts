import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { selfCheckNightly } from '../../src/app/self-check/check-nightly.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { QuestionId } from '../../src/contingency/questions.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id, plain } from '../organisation/example.ts';
import { actor, shown, titleOf } from '../support/actor.ts';
import { channelId, conversation, startWorld, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

const { selfCheck } = textsIn('da');
let world: World;
afterEach(() => world.stop());
// Saturday 21 November 2026, 02:50 in Denmark.
const saturday = Temporal.Instant.from('2026-11-21T01:50:00Z');
beforeEach(async () => {
  world = await startWorld({ from: saturday });
  await world.introduce();
});

const advance = (duration: string) => world.clock.advance(Temporal.Duration.from(duration));
const toAdmin = () => world.messenger.to('admin').map(({ outgoing }) => shown(outgoing.card));

/** Two processes look in this night at 03.20, and what is due is sent at 09.20. */
async function night(day: string, processes = [world.start(), world.start()]) {
  world.clock.set(Temporal.Instant.from(`${day}T03:20+01:00`));
  await Promise.all(processes.map(({ services }) => selfCheckNightly(services)()));
  world.clock.set(Temporal.Instant.from(`${day}T09:20+01:00`));
  for (const { services } of processes) await sendNotices(services);
}

it('tells on the morning of a working day, once for all processes, and what is still so a week later', async () => {
  await night('2026-11-22');
  expect(toAdmin()).toEqual([]);
  await night('2026-11-23');
  expect(toAdmin()).toEqual([expect.stringContaining(selfCheck.lines['no-deputy'].what('Service'))]);
  await night('2026-11-24');
  expect(toAdmin()).toHaveLength(1);
  await night('2026-11-30');
  expect(toAdmin()).toHaveLength(2);
});

it('tells what is new the next morning', async () => {
  await night('2026-11-23');
  await world.start().services.channels.remove(channelId);
  await night('2026-11-24');
  expect(toAdmin()[1]).toContain(selfCheck.lines['place-not-reached'].what('Jobcenter'));
});

/** The plan of the unit at the top, with an answer to every question. */
async function fillPlan(at: string, questions: readonly QuestionId[] = QuestionId.options) {
  const by = id('topboss');
  const value = { kind: 'text' as const, text: 'Som aftalt' };
  const answers = Object.fromEntries(questions.map((question) => [question, { value, by, at, version: 1 }]));
  const unit = UnitId.parse('top');
  const changed = [{ question: 'talk-place' as const, value }];
  await world
    .start()
    .services.plans.write(
      { unit, version: 1, answers },
      { version: 1, step: 'first-aid', by, at, changed },
      undefined,
    );
}

it('tells of units without a plan, of questions left open, and of plans that nobody has looked over for a year', async () => {
  const card = async () => shown(await actor('admin', world.start()).says('status'));
  const units = 'Jobcenter, Service, Without a leader';
  expect(await card()).toContain(selfCheck.lines['no-plan'].what(units));
  await fillPlan('2026-11-20T09:00:00.000Z', ['talk-place']);
  expect(await card()).not.toContain(selfCheck.lines['no-plan'].toDo);
  expect(await card()).toContain(selfCheck.lines['plan-open'].what(units));
  expect(await card()).not.toContain(selfCheck.lines['plan-unreviewed'].what('Top'));
  advance('P365D');
  expect(await card()).toContain(selfCheck.lines['plan-unreviewed'].what('Top'));
});

it('counts who keeps evidence by the plan of the unit or of one above, but nobody who cannot be asked', async () => {
  const { services } = world.start();
  const card = async () => shown(await actor('admin', world.start()).says('status'));
  const name = async (unit: string, person: string) => {
    const [by, at] = [id('mona'), '2026-11-20T09:00:00.000Z'];
    const value = { kind: 'people' as const, people: [id(person)] };
    const before = await services.plans.read(UnitId.parse(unit));
    const version = (before?.plan.version ?? 0) + 1;
    await services.plans.write(
      { unit: UnitId.parse(unit), version, answers: { collector: { value, by, at, version } } },
      { version, step: 'documentation', by, at, changed: [{ question: 'collector', value }] },
      before?.tag,
    );
  };
  const line = selfCheck.lines['no-collector'];
  expect(await card()).toContain(line.what('Jobcenter, Service, Without a leader'));
  await name('jobcenter', 'ida');
  expect(await card()).toContain(line.what('Jobcenter, Service, Without a leader'));
  await name('jobcenter', 'bo');
  expect(await card()).toContain(line.what('Service, Without a leader'));
  await name('middle', 'karen');
  expect(await card()).not.toContain(line.toDo);
});

it('says once a month that all is well', async () => {
  await fillPlan('2026-11-20T09:00:00.000Z');
  const units = plain.units.map((unit) => ({
    leader: 'mona',
    deputy: 'peter',
    amr: ['ali'],
    collector: 'bo',
    ...unit,
  }));
  const organisation = Organisation.parse({ ...plain, units });
  const whole = () => [world.start(() => ({ organisation }))];
  await night('2026-11-23', whole());
  await night('2026-11-24', whole());
  expect(toAdmin()).toEqual([expect.stringContaining(selfCheck.wellTitle)]);
  await night('2026-12-01', whole());
  expect(toAdmin()).toHaveLength(2);
});

it('looks only between three and six', async () => {
  const { services } = world.start();
  const check = selfCheckNightly(services);
  for (const time of ['02:59', '06:00', '12:00']) {
    world.clock.set(Temporal.Instant.from(`2026-11-23T${time}+01:00`));
    await check();
    expect(await services.notices.outstanding()).toEqual([]);
  }
  world.clock.set(Temporal.Instant.from('2026-11-24T05:59+01:00'));
  await check();
  expect(await services.notices.outstanding()).toHaveLength(1);
});

it('says the same with and without a case, also one that the administrator is kept out of', async () => {
  const one = world.start();
  const looks = async () => shown(await actor('admin', one).says('selvtjek'));
  const before = await looks();
  world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' }, { kind: 'dead', reason: 'http-403' });
  await report(one, { who: { notTold: 'admin' } });
  expect(await looks()).toBe(before);
  expect(before).toContain(selfCheck.title);
});

it('tells of flows that do not answer, of people without the app, and of law and guidance that wait for a look', async () => {
  world.workflow.configured = ['debriefing', 'reminders'];
  const { services } = world.start();
  await services.flows.write(
    { flow: 'debriefing', triedAt: '2026-11-21T01:00:00Z', trouble: 'off' },
    undefined,
  );
  await services.flows.write(
    { flow: 'reminders', triedAt: '2026-11-21T01:00:00Z', heardAt: '2026-11-21T01:00:00Z' },
    undefined,
  );
  await services.people.write(id('hans'), {
    chosenLanguage: undefined,
    clientLanguage: undefined,
    conversation: undefined,
  });
  advance('P41D');
  const one = world.start(() => ({ isKeyBesideData: true, publicUrl: '' }));
  const card = shown(await actor('admin', one).says('status'));
  for (const said of [
    selfCheck.lines['flow-in-trouble'].what('møder'),
    selfCheck.lines['flow-silent'].what('påmindelser'),
    selfCheck.lines['not-met'].what('HANS'),
    selfCheck.lines['key-beside-data'].what(),
    selfCheck.lines['no-public-url'].what(),
  ])
    expect(card).toContain(said);
  // Until Thursday 18 February 2027 guidance is fresh, and law until 21 November.
  advance('P80D');
  expect(shown(await actor('admin', one).says('status'))).toContain('Snapchat (kommunikation)');
  advance('P280D');
  expect(shown(await actor('admin', one).says('status'))).toContain('police');
});

it('tells of a group chat that is passed over since somebody in it was replaced', async () => {
  const place = {
    id: 'p1',
    unit: plain.units[3]?.id ?? '',
    conversationId: '19:chat@thread.v2',
    kind: 'groupChat' as const,
    by: id('henrik'),
    at: '2026-11-20T09:00:00.000Z',
    readers: [id('henrik'), id('bo')],
    provenAt: '2026-11-20T09:00:01.000Z',
  };
  const { services } = world.start();
  const unit = services.organisation.units.find((each) => each.id === place.unit)?.id;
  if (unit === undefined) throw new Error('no unit');
  await services.channels.write(conversation(place.conversationId));
  await services.places.bind({ ...place, unit }, undefined);
  const card = shown(await actor('admin', world.start()).says('status'));
  expect(card).toContain(selfCheck.lines['chat-to-confirm'].what('Service'));
});

it('is for administrators alone', async () => {
  for (const who of ['anna', 'mona'])
    expect(titleOf(await actor(who, world.start()).says('selvtjek'))).toBe(textsIn('da').help.unknownTitle);
});
