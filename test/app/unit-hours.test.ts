import { afterEach, beforeEach, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { actor, shown } from '../support/actor.ts';
import { show } from '../law/arbitraries.ts';
import { channelId, organisation, runUntil, startWorld, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
});
afterEach(() => world.stop());

/** The unit of Anna works in the evening and closes on the Monday after the report. */
const evening = Organisation.parse({
  ...organisation,
  units: organisation.units.map((unit) =>
    unit.id === 'jobcenter'
      ? { ...unit, workingHours: { start: '12:00', end: '20:00' }, extraClosingDays: ['2026-11-23'] }
      : unit,
  ),
});

it('everything of a case is planned in the hours and on the days of its unit', async () => {
  const instance = world.start(() => ({ organisation: evening }));
  const { caseId } = await report(instance, { weight: { absence: 'yes', firstAbsence: '2026-11-20' } });
  await actor('mona', instance).clicks(
    world.messenger.to(channelId)[0]?.outgoing.card,
    'acknowledge',
    {},
    'channel',
  );
  await instance.background.settled();
  await runUntil(world, instance, '2026-11-23T11:00:00Z');
  const { state } = (await instance.services.cases.readHead(caseId)) ?? {};
  const actBy = Object.fromEntries(
    (state?.deadlines ?? []).map(({ record }) => [record.rule, show(record.actBy)]),
  );
  expect(actBy).toMatchObject({
    police_comp: '2026-11-20T20:00',
    internal_accident_deadline: '2026-11-30T20:00',
    first_human_contact: '2026-11-20T16:00',
    easy_absence: '2026-12-04T20:00',
    self_notice: '2027-11-19T20:00',
  });
  // The third working day after Saturday, when it was proposed: Monday is closed.
  const times = state?.debriefing.status === 'proposed' ? state.debriefing.times : [];
  expect(times.map(({ start }) => show(start))).toEqual([
    '2026-11-26T12:00',
    '2026-11-27T13:00',
    '2026-11-30T12:00',
  ]);
  // In the organisation's own hours the person would be reminded on Monday morning; here that is a day off, and then too late.
  expect(
    world.messenger
      .to('anna')
      .filter(({ outgoing }) => shown(outgoing.card).includes('erstatning fra staten')),
  ).toEqual([]);
});
