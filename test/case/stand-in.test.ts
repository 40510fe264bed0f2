import { describe, expect, it } from 'vitest';
import type { Wake } from '../../src/case/duties/duty.ts';
import type { CaseEvent, RecordedEvent } from '../../src/case/events.ts';
import type { Told } from '../../src/case/facts.ts';
import { decideWake } from '../../src/case/wake.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  deputy,
  exampleClocks,
  guard,
  hr,
  karen,
  leader,
  mona,
  peter,
  reported as report,
  upper,
} from './example-case.ts';
import { at, messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

const far = '2027-06-01T06:00:00.000Z';
/** Only the police date, on Monday at 09.30; reminders on Saturday, Sunday and Monday. */
const reported: typeof report = (fields) =>
  report({
    acknowledgeBy: far,
    deadlines: report().deadlines.filter(({ rule }) => rule === 'police_comp'),
    ...fields,
  });
const seen = at('2026-11-20T10:00Z', acknowledged);
const first = '2026-11-21T09:30';

/** Who gets a reminder when the case is woken then, and who is told of the case for it. */
function remind(events: readonly (CaseEvent | RecordedEvent)[], time: string, world: Partial<Wake> = {}) {
  const decision = decideWake(stateAfter(...events), woken(time, { chain: [deputy, upper, hr], ...world }));
  const reminders = messagesOf(decision).filter(({ content }) => content.kind === 'reminder');
  const joins = decision.kind === 'accepted' ? decision.events : [];
  return {
    to: reminders.map(({ to }) => (to.kind === 'person' ? to.person : to.kind)),
    joins: joins.filter(
      (event): event is Extract<CaseEvent, { type: 'StandInWasTold' }> => event.type === 'StandInWasTold',
    ),
  };
}

describe('a reminder', () => {
  it('goes to the owner first, then to the channel', () => {
    expect(remind([reported(), seen], first)).toEqual({ to: [mona, 'channel'], joins: [] });
  });

  it('goes to those who were asked too, until somebody has acknowledged', () => {
    const asked = at('2026-11-20T13:00Z', {
      type: 'CaseWasEscalated',
      to: peter,
      as: 'deputy',
      because: 'not-acknowledged',
      acknowledgeBy: far,
    });
    expect(remind([reported(), asked], first).to).toEqual([mona, peter, 'channel']);
    expect(remind([reported(), asked, at('2026-11-20T14:00Z', acknowledged)], first).to).toEqual([
      mona,
      'channel',
    ]);
    const taken = at('2026-11-20T14:00Z', { type: 'CaseWasAcknowledged', by: peter });
    expect(remind([reported(), asked, taken], first).to).toEqual([peter, 'channel']);
  });

  it.each<[string, Partial<Wake>]>([['is away', { away: [mona] }]])(
    'goes to the stand-in as well when the owner %s',
    (_, world) => {
      expect(remind([reported(), seen], first, world)).toEqual({
        to: [mona, peter, 'channel'],
        joins: [{ type: 'StandInWasTold', to: peter, as: 'deputy', because: 'owner-away' }],
      });
    },
  );

  it('goes to the next in the chain, who has the case from then on, when the owner has moved on', () => {
    expect(remind([reported(), seen], first, { gone: [mona] })).toEqual({
      to: [peter, 'channel'],
      joins: [],
    });
  });

  it('goes to the next in the case as well when it is the last one, and tells nobody new for it', () => {
    const last = '2026-11-23T04:30';
    const of = (told: readonly Told[], time = last, world: Partial<Wake> = {}) =>
      remind([reported({ told: [...told] }), seen], time, world);
    expect(of([leader, amr, upper])).toEqual({ to: [mona, karen, 'channel'], joins: [] });
    expect(of([leader, amr, upper], first).to).toEqual([mona, 'channel']);
    expect(of([leader, amr])).toEqual({ to: [mona, ali, 'channel'], joins: [] });
    expect(of([leader])).toEqual({ to: [mona, 'channel'], joins: [] });
    expect(of([leader, amr, upper], last, { away: [karen] }).to).toEqual([mona, ali, 'channel']);
    const keptOut: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: karen, channelUsed: true };
    const without = [reported({ told: [leader, upper] }), seen, at('2026-11-20T11:00Z', keptOut)];
    expect(remind(without, last).to).toEqual([mona, 'channel']);
  });

  it('that is the last and tells of absence or a notice goes to nobody who does not lead', () => {
    const [own] = exampleClocks().filter(({ rule }) => rule === 'internal_accident_deadline');
    if (own === undefined) throw new Error('no such clock');
    const due = (told: readonly Told[]) =>
      remind([report({ acknowledgeBy: far, told: [...told], deadlines: [own] }), seen], '2026-11-30T09:00')
        .to;
    expect(due([leader, amr])).toEqual([mona, 'channel']);
    expect(due([leader, amr, upper])).toEqual([mona, karen, 'channel']);
  });

  it('of the person’s own long dates goes to nobody else, also not when it would be too late in the morning', () => {
    const own = exampleClocks({ kinds: ['exposure'] }).find(({ rule }) => rule === 'prosecution_request');
    if (own === undefined) throw new Error('no such clock');
    const record = {
      ...own,
      lastMoment: '2026-11-22T22:59:00.000Z',
      reminders: [{ id: 'at-once', at: '2026-11-20T20:01:00.000Z', to: ['person' as const] }],
    };
    const late = report({ acknowledgeBy: far, deadlines: [record] });
    expect(remind([late, seen], '2026-11-20T21:01')).toEqual({ to: [], joins: [] });
  });

  it('passes over a stand-in who is away; with everybody away it stays with the owner', () => {
    expect(remind([reported(), seen], first, { away: [mona, peter] }).to).toEqual([mona, karen, 'channel']);
    const away = [mona, peter, karen, hr.person];
    expect(remind([reported(), seen], first, { away })).toEqual({ to: [mona, 'channel'], joins: [] });
  });

  it('takes a stand-in who is told already without a word', () => {
    const told = reported({ told: [{ person: mona, as: 'leader' }, upper] });
    expect(remind([told, seen], first, { away: [mona] })).toEqual({
      to: [mona, karen, 'channel'],
      joins: [],
    });
  });

  it('does not disturb somebody new before the acknowledgement: the chain asks by itself', () => {
    const { joins } = remind([reported()], first, { away: [mona], chain: [] });
    expect(joins).toEqual([]);
  });
});

describe('a reminder to the person that would be too late in the morning', () => {
  /** The date lies on Monday at 06.00, before anybody may be disturbed again. */
  const early = (fields: Parameters<typeof reported>[0]) =>
    reported({
      deadlines: reported().deadlines.map((record) => ({
        ...record,
        lastMoment: '2026-11-23T05:00:00.000Z',
      })),
      ...fields,
    });
  const sunday = '2026-11-22T09:30';

  it('goes to the leader', () => {
    expect(remind([early({}), seen], sunday)).toEqual({ to: [mona, 'channel'], joins: [] });
  });

  it('goes to who is on call when no leader is in the case', () => {
    const amrOnly = early({ told: [amr], channelUsed: false, onCall: guard });
    expect(
      remind([amrOnly, at('2026-11-20T10:00Z', { type: 'CaseWasAcknowledged', by: ali })], sunday, {
        onCall: guard,
      }),
    ).toEqual({
      to: [guard],
      joins: [{ type: 'StandInWasTold', to: guard, as: 'on-call', because: 'quiet' }],
    });
  });

  it('and to nobody when nobody may be told', () => {
    const amrOnly = early({ told: [amr], channelUsed: false });
    expect(remind([amrOnly], sunday)).toEqual({ to: [], joins: [] });
  });

  it('stays with the person in the daytime, whoever is on call', () => {
    const amrOnly = reported({ told: [amr], channelUsed: false, onCall: guard });
    expect(remind([amrOnly], '2026-11-23T08:00', { onCall: guard })).toEqual({ to: [anna], joins: [] });
  });
});

describe('word of tasks whose day it is', () => {
  const planned = report({
    acknowledgeBy: far,
    deadlines: [],
    tasks: [{ task: 'work-split', date: '2026-11-23T15:00:00.000Z', remindAt: '2026-11-23T07:00:00.000Z' }],
  });
  const wake = (world: Partial<Wake>) =>
    decideWake(
      stateAfter(planned, seen),
      woken('2026-11-23T09:00', { chain: [deputy, upper, hr], ...world }),
    );
  const news = (world: Partial<Wake>) =>
    messagesOf(wake(world)).flatMap(({ to, content }) =>
      content.kind === 'tasks-due' && to.kind === 'person' ? [[to.person, content.owner]] : [],
    );

  it('goes to the stand-in as well when the owner is away, who is told of the case first', () => {
    expect(news({})).toEqual([[mona, undefined]]);
    expect(news({ away: [mona] })).toEqual([
      [mona, undefined],
      [peter, mona],
    ]);
    expect(wake({ away: [mona] })).toMatchObject({
      events: expect.arrayContaining([
        { type: 'StandInWasTold', to: peter, as: 'deputy', because: 'owner-away' },
      ]) as unknown,
    });
  });
});
