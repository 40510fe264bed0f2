import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HarassmentKind, type Told } from '../../src/case/facts.ts';
import { ClickId } from '../../src/case/ids.ts';
import { decideAcknowledge, hasPartInConcern } from '../../src/concern/acknowledge.ts';
import { Answer, decideAnswer, decideKeepOut, decideLetKnow } from '../../src/concern/answer.ts';
import { decideAsk } from '../../src/concern/ask.ts';
import { Concern, NamedTo, type Outgoing } from '../../src/concern/concern.ts';
import type { Circumstances, ConcernDecision } from '../../src/concern/decision.ts';
import { afterErasure, daysLater, nextWake } from '../../src/concern/life.ts';
import { weigh, type Spoken } from '../../src/concern/limits.ts';
import { decideHoldForReview, decideReviewed } from '../../src/concern/review.ts';
import { concernChain } from '../../src/concern/route.ts';
import { decideTell } from '../../src/concern/tell.ts';
import { wokenConcern } from '../../src/concern/wake.ts';
import { example, id } from '../organisation/example.ts';

const about = id('anna');
const chain = concernChain(example, about);
const start = '2026-11-20T09:00:00.000Z';
const colleagues = ['bo', 'tina', 'ida', 'mona', 'peter'].map(id);
const said = { danger: false, leaderIsPart: false, named: 'nobody' } as const;
const click = (name: string | number) => ClickId.parse(String(name).padEnd(43, 'x'));
const at = (now: string, more: Partial<Circumstances> = {}): Circumstances => ({
  now,
  endOfQuiet: now,
  acknowledgeBy: daysLater(now, 1),
  chain,
  knower: undefined,
  onCall: [id('guard')],
  reviewBy: daysLater(now, 1),
  reviewers: [id('helle'), id('hans')],
  keptOut: [],
  ...more,
});
const ofTell = (more: object = {}, by = 'bo', before?: Concern, circumstances = at(start)) =>
  after(decideTell(before, { about, by: id(by), click: click(by) }, { ...said, ...more }, circumstances));

function after(decision: ConcernDecision<string>): Concern {
  if (decision.kind !== 'accepted') throw new Error(decision.kind);
  return decision.concern;
}
const asked = ({ steps }: Concern) => steps.map(({ person }) => person);

describe('whom a concern goes to', () => {
  it('is leader, deputy, the leader above, HR and at last the AMR, never the person', () => {
    expect(chain.map(({ person, as }) => [person, as])).toEqual([
      ['mona', 'leader'],
      ['peter', 'deputy'],
      ['karen', 'upper-leader'],
      ['helle', 'hr'],
      ['hans', 'hr'],
      ['ali', 'amr'],
    ]);
    expect(concernChain(example, id('helle')).map(({ person }) => person)).toEqual(['hans']);
  });

  it('skips the colleague who speaks, and passes leader and deputy where the leader may have a part', () => {
    expect(asked(ofTell({}, 'mona'))).toEqual(['peter']);
    expect(asked(ofTell({ leaderIsPart: true }))).toEqual(['karen']);
    const second = ofTell({ leaderIsPart: true }, 'tina', ofTell());
    expect(asked(second)).toEqual(['mona', 'karen']);
  });

  it('is not whom the person has kept out, in a later concern either, for a year', () => {
    const out = after(decideKeepOut(ofTell(), id('mona'), at(start)));
    expect(asked(out)).toEqual(['mona', 'peter']);
    const againAfter = (days: number) => asked(ofTell({}, 'tina', out, at(daysLater(start, days))));
    expect(againAfter(40)).toEqual(['peter']);
    expect(againAfter(366)).toEqual(['mona']);
  });

  it('is nobody when nobody is left, and the person hears of that too', () => {
    const alone = ofTell({}, 'bo', undefined, at(start, { chain: [] }));
    expect(alone.steps).toEqual([]);
    expect(alone.outbox.map(({ to }) => to)).toEqual([about]);
  });

  it('is whoever has the case in hand, who is not waited for, unless there is danger', () => {
    const knower: Told = { person: id('karen'), as: 'upper-leader' };
    expect(ofTell({}, 'bo', undefined, at(start, { knower })).acknowledgeBy).toBeUndefined();
    const danger = ofTell({ danger: true }, 'bo', undefined, at(start, { knower }));
    expect(asked(danger)).toEqual(['guard', 'karen']);
    expect(danger.acknowledgeBy).toBe(daysLater(start, 1));
  });
});

describe('the limits', () => {
  const limits = { people: 3, days: 30, pairDays: 7 };
  const acts = (...days: readonly (readonly [string, number])[]): Spoken => ({
    by: id('bo'),
    acts: days.map(([who, day], index) => ({
      about: id(who),
      way: 'tell' as const,
      danger: false,
      at: daysLater(start, -day),
      click: click(index),
      verdict: 'sent' as const,
    })),
  });
  const act = { about, way: 'tell', danger: false, at: start, click: click('new') } as const;
  const verdict = (spoken: Spoken | undefined, more: object = {}) =>
    weigh(spoken, { ...act, ...more }, limits).act.verdict;

  it.each([
    ['the first', undefined, 'sent'],
    ['a third person', acts(['ida', 1], ['tina', 2]), 'sent'],
    ['a fourth person', acts(['ida', 1], ['tina', 2], ['ali', 29]), 'review'],
    ['a fourth person after thirty days', acts(['ida', 1], ['tina', 2], ['ali', 30]), 'sent'],
    ['the same person within seven days', acts(['anna', 6]), 'review'],
    ['the same person after seven days', acts(['anna', 7]), 'sent'],
  ])('%s', (_, spoken, expected) => {
    expect(verdict(spoken)).toBe(expected);
  });

  it('let the other way and the first danger through, and give the same click the same verdict', () => {
    expect(verdict(acts(['anna', 1]), { way: 'ask' })).toBe('sent');
    expect(verdict(acts(['anna', 1]), { danger: true })).toBe('sent');
    const known = acts(['anna', 1]);
    expect(verdict(known, { click: known.acts[0]?.click })).toBe('sent');
  });
});

it('nobody speaks of themselves this way', () => {
  const own = { about, by: about, click: click('own') };
  expect(decideTell(undefined, own, said, at(start))).toMatchObject({ reason: 'about-oneself' });
  expect(decideAsk(undefined, own, at(start))).toMatchObject({ reason: 'about-oneself' });
});

/** Anything that anybody can do, in any order. */
interface Act {
  readonly what:
    'tell' | 'ask' | 'hold' | 'review' | 'answer' | 'keep-out' | 'let-know' | 'acknowledge' | 'wake';
  readonly by: number;
  readonly hours: number;
  readonly danger: boolean;
  readonly leaderIsPart: boolean;
  readonly named: NamedTo;
  readonly kind: HarassmentKind | undefined;
  readonly answer: Answer;
  readonly click: number;
}
const anyAct: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(
    'tell',
    'ask',
    'hold',
    'review',
    'answer',
    'keep-out',
    'let-know',
    'acknowledge',
    'wake',
  ),
  by: fc.nat(7),
  hours: fc.nat(60),
  danger: fc.boolean(),
  leaderIsPart: fc.boolean(),
  named: fc.constantFrom(...NamedTo.options),
  kind: fc.option(fc.constantFrom(...HarassmentKind.options), { nil: undefined }),
  answer: fc.constantFrom(...Answer.options),
  click: fc.nat(12),
});

const told = [...chain.map(({ person }) => person), id('guard')];

function doAct(before: Concern | undefined, act: Act, world: Circumstances): ConcernDecision<string> {
  const { danger, leaderIsPart, named, kind } = act;
  const by = colleagues[act.by % colleagues.length] ?? id('bo');
  const reader = told[act.by % told.length] ?? id('mona');
  const speaker = { about, by, click: click(act.click) };
  const words = { danger, leaderIsPart, named, kind };
  switch (act.what) {
    case 'tell':
      return decideTell(before, speaker, words, world);
    case 'ask':
      return decideAsk(before, speaker, world);
    case 'hold':
      return decideHoldForReview(before, speaker, { said: words, people: 4 }, world);
    case 'review': {
      const held = before?.reviews[0];
      if (held?.reviewer === undefined) return { kind: 'nothing' };
      return decideReviewed(before, { by: held.reviewer, review: held.click, isApproved: danger }, world);
    }
    case 'answer':
      return decideAnswer(before, act.answer, world);
    case 'keep-out':
      return decideKeepOut(before, reader, world);
    case 'let-know':
      return decideLetKnow(before, by, world.now);
    case 'acknowledge':
      return decideAcknowledge(before, reader, world);
    case 'wake':
      return before === undefined
        ? { kind: 'nothing' }
        : { kind: 'accepted', concern: wokenConcern(before, world) };
  }
}

/** A life of a concern, every message handed over at once; each step as it was. */
function live(acts: readonly Act[], keptOut: readonly string[]) {
  const steps: {
    before: Concern | undefined;
    after: Concern | undefined;
    sent: readonly Outgoing[];
    act: Act;
    now: string;
  }[] = [];
  const out = keptOut.map(id);
  let now = start;
  let concern: Concern | undefined;
  for (const act of acts) {
    now = new Date(Date.parse(now) + act.hours * 3_600_000).toISOString();
    const world = at(now, {
      chain: chain.filter(({ person }) => !out.includes(person)),
      onCall: [id('guard')].filter((person) => !out.includes(person)),
      reviewers: [id('helle'), id('hans')].filter((person) => !out.includes(person)),
      keptOut: out,
    });
    const decision = doAct(concern, act, world);
    const next = decision.kind === 'accepted' ? decision.concern : concern;
    const sent = decision.kind === 'accepted' ? decision.concern.outbox : [];
    steps.push({ before: concern, after: next, sent, act, now });
    concern = next === undefined ? undefined : afterErasure({ ...next, outbox: [] }, now);
  }
  return steps;
}

const anyLife = fc.tuple(
  fc.array(anyAct, { minLength: 1, maxLength: 25 }),
  fc.subarray(['mona', 'peter', 'karen', 'helle', 'hans', 'ali', 'guard']),
);
const always = (check: (steps: ReturnType<typeof live>, keptOut: readonly string[]) => void) => {
  fc.assert(
    fc.property(anyLife, ([acts, keptOut]) => {
      check(live(acts, keptOut), keptOut);
    }),
    { numRuns: 300 },
  );
};

describe('whatever anybody does', () => {
  it('the person hears of everything that somebody who leads is told, in the same breath', () => {
    always((steps) => {
      for (const { sent } of steps) {
        const alarms = sent.filter(({ message }) => message.what === 'alarm');
        if (alarms.length > 0) expect(sent.map(({ to }) => to)).toContain(about);
      }
    });
  });

  it('nobody who is kept out, by a case or by the person, is told anything from then on', () => {
    always((steps, keptOut) => {
      for (const { before, sent } of steps) {
        const out = [...keptOut.map(id), ...(before?.keptOut ?? [])];
        const others = sent.filter(({ message }) => ['alarm', 'answered', 'review'].includes(message.what));
        expect(others.filter(({ to }) => out.includes(to))).toEqual([]);
        if (before !== undefined)
          for (const person of out) expect(hasPartInConcern(before, person, keptOut.map(id))).toBe(false);
      }
    });
  });

  it('a colleague is written to only with the person’s yes, or because it was not sent', () => {
    always((steps) => {
      for (const { sent, act, before } of steps)
        for (const { to, message } of sent) {
          if (message.what === 'may-know')
            expect([act.what, before?.letKnow.includes(to)]).toEqual(['let-know', false]);
          if (message.what === 'not-passed-on')
            expect(before?.reviews.some(({ by }) => by === to)).toBe(true);
        }
    });
  });

  it('the same thing done again does nothing more, and what is stored can be read again', () => {
    always((steps) => {
      for (const { after: concern, act, now } of steps) {
        if (concern === undefined) continue;
        expect(Concern.parse(JSON.parse(JSON.stringify(concern)))).toEqual(
          JSON.parse(JSON.stringify(concern)),
        );
        if (act.what === 'wake' || act.what === 'review' || act.what === 'hold') continue;
        expect(doAct(concern, act, at(now)).kind, act.what).not.toBe('accepted');
      }
    });
  });

  it('no leader is alarmed twice without danger that nobody had spoken of', () => {
    always((steps) => {
      for (const { before, after: concern, sent } of steps) {
        const isSame = before?.startedAt === concern?.startedAt;
        const dangerBefore = isSame && before?.tellings.some(({ danger }) => danger) === true;
        const again = sent.filter(
          ({ to, message }) =>
            message.what === 'alarm' &&
            isSame &&
            before?.steps.some(({ person, as }) => person === to && as !== 'on-call'),
        );
        if (again.length > 0) expect(dangerBefore).toBe(false);
      }
    });
  });

  it('it sleeps until something is due, and is gone in the end', () => {
    always((steps) => {
      let concern = steps.at(-1)?.after;
      for (let wakes = 0; concern !== undefined; wakes += 1) {
        expect(wakes).toBeLessThan(30);
        const now = nextWake({ ...concern, outbox: [] });
        concern = afterErasure({ ...wokenConcern({ ...concern, outbox: [] }, at(now)), outbox: [] }, now);
      }
    });
  });
});
