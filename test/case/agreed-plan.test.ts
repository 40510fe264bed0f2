import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import { lookAtPlan } from '../../src/case/duties/look-at-plan.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { CommandId } from '../../src/case/ids.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import { measuresOf, planParts } from '../../src/case/plan-owners.ts';
import type { PlanMeasure } from '../../src/case/plan-content.ts';
import { decideSavePlan, type SavePlan } from '../../src/case/save-plan.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideWake, nextDue } from '../../src/case/wake.ts';
import { decideWantPlanTalk } from '../../src/case/want-plan-talk.ts';
import { usualHours } from '../law/arbitraries.ts';
import { ali, anna, bo, closed, deputy, karen, mona, peter, reported, upper } from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

const light = reported({ kinds: ['degrading'], deadlines: [], acknowledgeBy: '2027-01-01T12:00:00.000Z' });
const taken: CaseEvent = { type: 'CaseWasAcknowledged', by: mona };
const proposed: CaseEvent = { type: 'ActionPlanWasProposed' };
const agreed: CaseEvent = { type: 'ActionPlanWasAgreed', by: mona };
const begun = [light, taken, proposed, agreed] as const;
const note = CommandId.parse('00000000-0000-4000-8000-000000000001');
const now = '2026-11-24T09:00:00.000Z';
const today = '2026-11-24';

const of = (measure: PlanMeasure, owner = mona) => ({ measure, owner });
const save =
  (plan: Partial<SavePlan> = {}) =>
  (state: CaseState) =>
    decideSavePlan(state, {
      by: mona,
      seen: 0,
      measures: [of('sparring')],
      own: undefined,
      lookAgainOn: '2026-12-08',
      present: [mona, ali, karen],
      now,
      today,
      workingTime: usualHours,
      away: [],
      ...plan,
    });

type Saved = Extract<CaseEvent, { type: 'ActionPlanWasSaved' }>;
const saved = (fields: Partial<Saved> = {}): Saved => ({
  type: 'ActionPlanWasSaved',
  by: mona,
  version: 1,
  content: { measures: [of('sparring')], lookAgainOn: '2026-12-08' },
  // Tuesday, eight o'clock in Denmark.
  remindAt: '2026-12-08T07:00:00.000Z',
  ...fields,
});
const alis = saved({
  content: { measures: [of('sparring'), of('security', ali)], lookAgainOn: '2026-12-08' },
});

describe('what two have agreed', () => {
  it('is kept after the yes, the same once, and asks for what is missing', () => {
    const yes = given(...begun);
    yes.when(save()).then({ kind: 'accepted', events: [saved()], messages: [] });
    yes.when(save({ measures: [] })).then({ kind: 'refused', reason: 'measures-missing' });
    yes.when(save({ measures: [of('prevention')] })).then({ kind: 'refused', reason: 'measures-missing' });
    yes.when(save({ lookAgainOn: undefined })).then({ kind: 'refused', reason: 'date-missing' });
    yes.when(save({ lookAgainOn: '2026-11-23' })).then({ kind: 'refused', reason: 'date-past' });
    for (const by of [ali, anna, bo, karen])
      yes.when(save({ by })).then({ kind: 'refused', reason: 'not-allowed' });
    given(...begun, saved())
      .when(save())
      .then({ kind: 'nothing' });
    given(light, taken, proposed).when(save()).then({ kind: 'refused', reason: 'not-agreed' });
    given(...begun, closed)
      .when(save())
      .then({ kind: 'refused', reason: 'ended' });
  });

  it('is written over by nobody who has not seen it', () => {
    const stale = save({ measures: [of('screened')] });
    given(...begun, saved())
      .when(stale)
      .then({ kind: 'refused', reason: 'out-of-date' });
    const content = { measures: [of('screened')], lookAgainOn: '2026-12-08' };
    given(...begun, saved())
      .when(save({ seen: 1, measures: [of('screened')] }))
      .then({ kind: 'accepted', events: [saved({ version: 2, content })] });
  });

  it('can be a line of the leader’s own alone, of which the record holds no word', () => {
    const own = { note, owners: [mona] };
    const content = { measures: [], own, lookAgainOn: '2026-12-08' };
    given(...begun)
      .when(save({ measures: [], own }))
      .then({ kind: 'accepted', events: [saved({ content })] });
  });

  it('is seen to by those who have the case, never by somebody outside it', () => {
    const yes = given(...begun);
    for (const owner of [bo, peter, anna])
      yes
        .when(save({ measures: [of('sparring', owner)] }))
        .then({ kind: 'refused', reason: 'owner-missing' });
    // Told, but not in the role any more.
    yes
      .when(save({ measures: [of('sparring', ali)], present: [mona] }))
      .then({ kind: 'refused', reason: 'owner-missing' });
    // What the leader writes may hold what the AMR must not know.
    yes.when(save({ own: { note, owners: [ali] } })).then({ kind: 'refused', reason: 'owner-missing' });
  });

  it('is told to those who see to something, but only where that is new', () => {
    const measures = [of('sparring'), of('security', ali)];
    given(...begun)
      .when(save({ measures }))
      .then({ kind: 'accepted', events: [alis], messages: ['plan-part-1.ali'] });
    const leadersOwn = [of('sparring'), of('security', ali), of('screened')];
    const decision = save({ seen: 1, measures: leadersOwn })(stateAfter(...begun, alis));
    expect(messagesOf(decision)).toEqual([]);
  });

  it.each<[string, Partial<SavePlan>, object]>([
    ['is over', { measures: [of('sparring'), of('security')] }, { news: 'over' }],
    [
      'lasts until another day',
      { measures: [of('sparring'), of('security', ali)], lookAgainOn: '2026-12-15' },
      { news: 'changed' },
    ],
    ['is another', { measures: [of('sparring', ali), of('security')] }, { news: 'changed' }],
  ])('whose part %s is told once, and not any more when that is overtaken', (_, plan, news) => {
    const before = stateAfter(...begun, alis);
    const decision = save({ seen: 1, ...plan })(before);
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    const [message, ...more] = messagesOf(decision);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ id: 'plan-part-2.ali', content: { kind: 'plan-part', ...news } });
    if (message === undefined) throw new Error('no message');
    const after = stateAfter(...begun, alis, ...decision.events);
    expect(isObsolete(after, message)).toBe(false);
    expect(save({ seen: 2, ...plan })(after).kind).toBe('nothing');
    const isOver = message.content.kind === 'plan-part' && message.content.news === 'over';
    const otherwise = isOver ? [of('security', ali)] : [of('security')];
    const third = saved({ version: 3, content: { measures: otherwise, lookAgainOn: '2026-12-15' } });
    expect(isObsolete(stateAfter(...begun, alis, ...decision.events, third), message)).toBe(true);
  });

  it('is word to nobody who had and has nothing in it, nor to whoever has left the case', () => {
    const moved = save({ seen: 1, lookAgainOn: '2026-12-15' })(stateAfter(...begun, saved()));
    expect(messagesOf(moved)).toEqual([]);
    const out: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: ali, channelUsed: false };
    const kept = save({ seen: 1 })(stateAfter(...begun, alis, out));
    expect(messagesOf(kept)).toEqual([]);
  });

  it('is told to whoever sees to a line of the leader’s own, and again when the lines are others', () => {
    const team: CaseEvent[] = [{ ...light, told: [...light.told, upper] }, taken, proposed, agreed];
    const own = { note, owners: [karen] };
    const first = save({ own })(stateAfter(...team));
    expect(messagesOf(first).map(({ id }) => id)).toEqual(['plan-part-1.karen']);
    if (first.kind !== 'accepted') throw new Error(first.kind);
    const [message] = messagesOf(first);
    const state = stateAfter(...team, ...first.events);
    if (message === undefined) throw new Error('no message');
    expect(isObsolete(state, message)).toBe(false);
    expect(messagesOf(save({ seen: 1, own, measures: [] })(state))).toEqual([]);
    const others = { ...own, note: CommandId.parse('00000000-0000-4000-8000-000000000002') };
    expect(messagesOf(save({ seen: 1, own: others })(state)).map(({ id }) => id)).toEqual([
      'plan-part-2.karen',
    ]);
    const gone = stateAfter(...team, ...first.events, {
      type: 'PersonWasExcluded',
      by: anna,
      person: karen,
      channelUsed: false,
    });
    expect(isObsolete(gone, message)).toBe(true);
  });

  it('falls back to whoever handles the case when somebody leaves it', () => {
    const gone = stateAfter(...begun, alis, {
      type: 'PersonWasExcluded',
      by: anna,
      person: ali,
      channelUsed: false,
    });
    expect(measuresOf(gone, ali)).toEqual([]);
    expect(planParts(gone).map(({ owner }) => owner)).toEqual([mona, mona]);
  });
});

describe('the day to look at it again', () => {
  const out: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: mona, channelUsed: false };
  const escalated: Extract<CaseEvent, { type: 'CaseWasEscalated' }> = {
    type: 'CaseWasEscalated',
    to: karen,
    as: 'upper-leader',
    because: 'excluded',
    acknowledgeBy: '2026-12-09T11:00:00.000Z',
  };
  const due: CaseEvent = { type: 'ActionPlanWasDue', version: 1 };
  const day = '2026-12-08T07:00:00.000Z';
  const plan = stateAfter(...begun, saved());
  const morning = '2026-12-08T08:00';
  const wake = (state: CaseState, at = morning, world: Partial<Wake> = {}) =>
    lookAtPlan.act(state, woken(at, world));
  const ids = (state: CaseState) => wake(state).messages.map(({ id }) => id);

  it('reminds the leader once and asks the person, neither before nor twice', () => {
    expect(lookAtPlan.due(plan)).toBe(day);
    expect(wake(plan, '2026-12-08T07:59').events).toEqual([]);
    expect(wake(plan).events).toEqual([due]);
    expect(ids(plan)).toEqual(['plan-due-1.mona', 'plan-ask-1.anna']);
    const after = stateAfter(...begun, saved(), due);
    expect(lookAtPlan.due(after)).toBeUndefined();
    expect(wake(after).events).toEqual([]);
  });

  it.each([
    ['a Saturday', '2026-12-05', '2026-12-04T07:00:00.000Z'],
    ['today', today, '2026-11-25T07:00:00.000Z'],
  ])('of %s is a morning of work that lies ahead', (_name, lookAgainOn, remindAt) => {
    const decision = save({ lookAgainOn })(stateAfter(...begun));
    expect(decision).toMatchObject({ events: [{ remindAt }] });
  });

  it('goes with the plan: a new day takes the place of the old one', () => {
    const moved = saved({ version: 2, remindAt: '2026-12-15T07:00:00.000Z' });
    const state = stateAfter(...begun, saved(), moved);
    expect(ids(state)).toEqual([]);
    const [toMona, toAnna] = wake(plan).messages;
    if (toMona === undefined || toAnna === undefined) throw new Error('two messages');
    for (const message of [toMona, toAnna]) {
      expect(isObsolete(plan, message)).toBe(false);
      expect(isObsolete(state, message)).toBe(true);
    }
  });

  it('is silent in a case that has ended, and after a death', () => {
    for (const end of [closed, { type: 'CaseWasWithdrawn', by: anna } as const]) {
      const ended = stateAfter(...begun, saved(), end);
      expect(nextDue(ended)).toBeUndefined();
      expect(decideWake(ended, woken(morning))).toEqual({ kind: 'nothing' });
      for (const message of wake(plan).messages) expect(isObsolete(ended, message)).toBe(true);
    }
    const dead = stateAfter(...begun, saved(), {
      type: 'DeathWasRecorded',
      by: mona,
      knownSince: { precision: 'day', date: '2026-11-25' },
      deadlines: [],
      stopped: [],
    });
    expect(lookAtPlan.due(dead)).toBeUndefined();
  });

  it('is not made up for when the case is opened again after it', () => {
    const again = (at: string) =>
      stateAfter(...begun, saved(), closed, {
        at,
        event: {
          type: 'CaseWasReopened',
          by: anna,
          deadlines: [],
          followUps: [],
          acknowledgeBy: '2027-01-01T12:00:00.000Z',
        },
      });
    expect(lookAtPlan.due(again('2026-12-01T09:00:00.000Z'))).toBe(day);
    expect(lookAtPlan.due(again('2026-12-09T09:00:00.000Z'))).toBeUndefined();
  });

  it('leaves a person alone who wants no questions, or has said that it does not fit', () => {
    const stopped: CaseEvent = { type: 'FollowUpsWereStopped', by: anna };
    const wanted: CaseEvent = { type: 'PlanTalkWasWanted', by: anna, version: 1 };
    for (const event of [stopped, wanted])
      expect(ids(stateAfter(...begun, saved(), event))).toEqual(['plan-due-1.mona']);
  });

  it('reaches whoever stands in for a leader who is away, too', () => {
    const sent = wake(plan, morning, { away: [mona], chain: [deputy, upper] });
    expect(sent.events.map(({ type }) => type)).toEqual(['ActionPlanWasDue', 'StandInWasTold']);
    expect(sent.messages.map(({ id }) => id)).toContain('plan-due-1.peter');
    const toPeter = sent.messages.find(({ id }) => id === 'plan-due-1.peter');
    expect(toPeter?.content).toMatchObject({ owner: mona });
  });

  it('can be met by whoever came in for it: the stand-in changes the plan, as long as the leader is away', () => {
    const { events } = wake(plan, morning, { away: [mona], chain: [deputy, upper] });
    const joined = stateAfter(...begun, saved(), ...events);
    const byPeter = { by: peter, seen: 1, lookAgainOn: '2026-12-15', present: [mona, ali, peter] };
    expect(save({ ...byPeter, away: [] })(joined)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    const decision = save({ ...byPeter, away: [mona] })(joined);
    expect(decision).toMatchObject({ kind: 'accepted', events: [{ by: peter, version: 2 }] });
    // She has had her part moved, and reads of it when she is back.
    expect(messagesOf(decision).map(({ id }) => id)).toEqual(['plan-part-2.mona']);
    for (const by of [ali, anna, bo, karen])
      expect(save({ ...byPeter, by, away: [mona] })(joined).kind).toBe('refused');
  });

  it('waits for the morning, and comes to whoever handles the case then', () => {
    const night = wake(plan, '2026-12-08T22:00');
    const [toMona] = night.messages;
    expect(toMona).toMatchObject({ id: 'plan-due-1.mona', notBefore: '2026-12-09T06:00:00.000Z' });
    if (toMona === undefined) throw new Error('no message');
    const later = [...begun, saved(), ...night.events, out, escalated] as const;
    expect(isObsolete(stateAfter(...later), toMona)).toBe(true);
    const taking = decideAcknowledge(stateAfter(...later), { by: karen });
    const toKaren = messagesOf(taking).find(({ content }) => content.kind === 'plan-due');
    expect(toKaren).toMatchObject({ to: { person: karen }, content: { version: 1 } });
    if (toKaren === undefined) throw new Error('no message');
    expect(isObsolete(stateAfter(...later, { type: 'CaseWasAcknowledged', by: karen }), toKaren)).toBe(false);
    // Once a new day was agreed there is nothing to make up for.
    const anew = saved({ version: 2, remindAt: '2026-12-15T07:00:00.000Z' });
    const newDay = decideAcknowledge(stateAfter(...begun, saved(), ...night.events, anew, out, escalated), {
      by: karen,
    });
    expect(messagesOf(newDay).map(({ content }) => content.kind)).not.toContain('plan-due');
  });

  it('comes to the leader again when whoever had taken the case over is kept out', () => {
    const taken: CaseEvent[] = [
      { ...light, acknowledgeBy: '2026-11-20T11:00:00.000Z' },
      { ...escalated, to: peter, as: 'deputy', because: 'not-acknowledged' },
      { type: 'CaseWasAcknowledged', by: peter },
      proposed,
      { ...agreed, by: peter },
      saved({ by: peter }),
      due,
      { ...out, person: peter },
    ];
    const messages = messagesOf(decideAcknowledge(stateAfter(...taken), { by: mona }));
    expect(messages.map(({ content }) => content.kind)).toContain('plan-due');
  });

  it('is made up for to nobody who has had it, nor after the case was opened again', () => {
    const again: CaseEvent = {
      type: 'CaseWasReopened',
      by: anna,
      deadlines: [],
      followUps: [],
      acknowledgeBy: '2027-01-01T12:00:00.000Z',
    };
    const opened = [
      ...begun,
      saved(),
      due,
      closed,
      { at: '2026-12-09T09:00:00.000Z', event: again },
    ] as const;
    const next = [out, escalated].map((event) => ({ at: '2026-12-09T10:00:00.000Z', event }));
    for (const [state, by] of [
      [stateAfter(...opened), mona],
      [stateAfter(...opened, ...next), karen],
    ] as const) {
      const kinds = messagesOf(decideAcknowledge(state, { by })).map(({ content }) => content.kind);
      expect(kinds).not.toContain('plan-due');
    }
  });
});

describe('it does not fit', () => {
  const want =
    (version = 1, by = anna) =>
    (state: CaseState) =>
      decideWantPlanTalk(state, { by, version });
  const wanted: CaseEvent = { type: 'PlanTalkWasWanted', by: anna, version: 1 };

  it('is told to the leader once a version', () => {
    given(...begun, saved())
      .when(want())
      .then({ kind: 'accepted', events: [wanted], messages: ['plan-talk-1.mona'] });
    given(...begun, saved(), wanted)
      .when(want())
      .then({ kind: 'nothing' });
    const second = saved({ version: 2 });
    given(...begun, saved(), wanted, second)
      .when(want())
      .then({ kind: 'refused', reason: 'out-of-date' });
    given(...begun, saved(), wanted, second)
      .when(want(2))
      .then({ kind: 'accepted', events: [{ ...wanted, version: 2 }], messages: ['plan-talk-2.mona'] });
  });

  it('is the person’s alone to say, of a plan that is there, in an open case', () => {
    for (const by of [mona, ali, bo])
      given(...begun, saved())
        .when(want(1, by))
        .then({ kind: 'refused', reason: 'not-allowed' });
    given(...begun)
      .when(want())
      .then({ kind: 'refused', reason: 'out-of-date' });
    given(...begun, saved(), closed)
      .when(want())
      .then({ kind: 'refused', reason: 'ended' });
  });
});
