import { afterEach, describe, expect, it } from 'vitest';
import type { ApprovalKind } from '../../src/case/approvals/approval.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { consentWordings } from '../../src/texts/consent-wordings.ts';
import { approvals as words } from '../../src/texts/da/approvals.ts';
import { randomFrom, type Random } from '../crash/random.ts';
import { actor, offers, shown } from '../support/actor.ts';
import { startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/*
 * Everybody presses every button of the cards of decisions, old cards and those of others too, twice and on two processes
 * at once, while the person gives and takes back consent and the leader comes and goes. A model of a few lines says what
 * may have come of it.
 */

let world: World;
afterEach(() => world.stop());

const kinds = ['police-help', 'sender-contact', 'accident-notice', 'psychologist'] as const;
const takesTwo = (kind: ApprovalKind) => kind === 'police-help' || kind === 'sender-contact';

interface Click {
  readonly who: string;
  readonly verb: string;
  readonly kind: ApprovalKind;
  readonly round: number;
  readonly yes: boolean;
  readonly isSafe: boolean;
}

/** What is known of one decision: round, where it stands, whether HR was asked, whether the person has said yes. */
interface Known {
  readonly round: number;
  readonly status: string;
  readonly isChecked: boolean;
  readonly consent: boolean;
}
type Model = Readonly<Record<ApprovalKind, Known>>;

/** What a click comes to, written down without a look at how it is done. */
function after(model: Model, click: Click, isAway: boolean): Model {
  const { who, verb, kind, round, yes, isSafe } = click;
  const now = model[kind];
  const is = (change: Partial<Known>): Model => ({ ...model, [kind]: { ...now, ...change } });
  const next = { round: now.round + 1, status: 'proposed', isChecked: false };
  const isUnderWay = now.status === 'proposed' || now.status === 'agreed';
  const decides = who === 'mona' || (isAway && who === 'karen');
  if (verb === 'change-consent') {
    if (who !== 'anna' || !takesTwo(kind) || now.consent === yes) return model;
    if (yes) return is({ consent: true, ...(isUnderWay || now.status === 'done' ? {} : next) });
    return is({ consent: false, ...(isUnderWay ? { status: 'ended' } : {}) });
  }
  if (verb === 'open-approval') return decides && now.round === 0 ? is(next) : model;
  if (verb === 'propose-approval') return decides && !isUnderWay ? is(next) : model;
  if (round !== now.round) return model;
  if (verb === 'record-legal-check') {
    const mayCheck = decides || who === 'helle';
    return mayCheck && takesTwo(kind) && now.status === 'proposed' ? is({ isChecked: true }) : model;
  }
  if (!decides) return model;
  const areBoth = !takesTwo(kind) || (now.consent && now.isChecked);
  if (verb === 'decide-approval') {
    if (now.status !== 'proposed') return model;
    if (!yes) return is({ status: 'declined' });
    return areBoth && (kind !== 'sender-contact' || isSafe) ? is({ status: 'agreed' }) : model;
  }
  return now.status === 'agreed' && kind !== 'psychologist' ? is({ status: 'done' }) : model;
}

const verbs = [
  'open-approval',
  'propose-approval',
  'record-legal-check',
  'record-legal-check',
  'decide-approval',
  'decide-approval',
  'decide-approval',
  'carry-out-approval',
  'carry-out-approval',
  'change-consent',
  'change-consent',
];
const others = ['helle', 'karen', 'ali', 'anna', 'bo', 'peter'];

function anyClick(random: Random, model: Model): Click {
  const verb = random.pick(verbs);
  const kind = random.pick(verb === 'record-legal-check' ? kinds.slice(0, 2) : kinds);
  const usual = verb === 'change-consent' ? 'anna' : 'mona';
  const isStale = random.chance(0.15);
  return {
    who: random.chance(0.6) ? usual : random.pick(others),
    verb,
    kind: verb === 'change-consent' && !takesTwo(kind) ? 'police-help' : kind,
    round: Math.max(1, model[kind].round + (isStale ? random.pick([-1, 1]) : 0)),
    yes: random.chance(0.7),
    isSafe: random.chance(0.7),
  };
}

/** The data of the button, as its card would send it. */
function dataOf({ verb, kind, round, yes, isSafe }: Click): object {
  if (verb === 'change-consent') {
    const purpose = takesTwo(kind) ? kind : 'police-help';
    const { version } = consentWordings[purpose as keyof typeof consentWordings];
    return { purpose, give: yes, wording: version };
  }
  if (verb === 'open-approval' || verb === 'propose-approval') return { approval: kind };
  const onRound = { approval: kind, round };
  if (verb === 'record-legal-check') return { ...onRound, asked: 'legal', askedOn: '2026-11-20' };
  if (verb === 'carry-out-approval') return { ...onRound, doneOn: '2026-11-20', receipt: '0700-12345' };
  const safety = { couldWorsen: isSafe ? 'no' : 'yes', somebodyInDanger: 'no', policeNeedQuiet: 'no' };
  const reason = kind === 'accident-notice' ? 'reported-already' : 'not-wanted';
  return { ...onRound, answer: yes ? 'yes' : 'no', reason, comment: 'Vi ringer sammen.', ...safety };
}

async function modelOf({ services }: Instance, caseId: CaseId): Promise<Model> {
  const state = (await services.cases.readHead(caseId))?.state;
  const known = kinds.map((kind) => {
    const now = state?.approvals[kind];
    const answer = state?.consentChanges.find(({ purpose }) => purpose === kind);
    const one = {
      round: now?.round ?? 0,
      status: now?.status ?? 'none',
      isChecked: now?.legal !== undefined,
      consent: answer?.given ?? false,
    };
    return [kind, one];
  });
  return Object.fromEntries(known) as Model;
}

const quiet = /^(CaseWasOpened|Message|Delivery)/;
async function acts({ services }: Instance, caseId: CaseId) {
  const events = await services.cases.readEvents(caseId);
  return events.map(({ recorded }) => recorded.event).filter(({ type }) => !quiet.test(type));
}

/** Whoever has the case sees how the decision stands; everybody else reads one sentence. */
function expectShown(reply: Reply, { who, verb, kind }: Click, model: Model): void {
  if (verb === 'change-consent') return;
  if (!['mona', 'helle', 'karen'].includes(who)) {
    expect(reply.kind).toBe('text');
    return;
  }
  if (reply.kind === 'text' || model[kind].status === 'none') return;
  const title = model[kind].status === 'proposed' ? words.question[kind] : words.name[kind];
  expect(shown(reply)).toContain(title);
}

async function begin(seed: number) {
  world = await startWorld();
  await world.introduce();
  const random = randomFrom(seed);
  const [one, two] = [world.start(), world.start()];
  let isAway = false;
  for (const { services } of [one, two])
    Object.assign(services, {
      absence: {
        isAway: (person: string) => Promise.resolve(isAway && person.includes('mona') ? 'yes' : 'no'),
      },
    });
  const { caseId } = await report(one, {
    what: { kinds: 'threat' },
    who: { told: 'mona,ali,karen,helle', notTold: 'peter' },
  });
  const press = async (instance: Instance, click: Click, commandId = instance.services.ids.commandId()) => {
    const data = { caseId, commandId, ...dataOf(click) };
    return actor(click.who, instance).clicks({ verb: click.verb, data }, click.verb);
  };
  const settle = async () => {
    await one.background.settled();
    await two.background.settled();
  };
  await actor('mona', one).clicks(
    { verb: 'acknowledge', data: { caseId, commandId: one.services.ids.commandId() } },
    'acknowledge',
  );
  await settle();
  const comeAndGo = () => (isAway = random.chance(0.3));
  return { random, one, two, caseId, press, settle, comeAndGo };
}

const lives = Number(process.env['LIVES'] ?? 3);
const steps = 40;

describe('decisions, whoever presses whatever', () => {
  it.each(Array.from({ length: lives }, (_, index) => index + 1))('life %i', async (seed) => {
    const { random, one, two, caseId, press, settle, comeAndGo } = await begin(seed);
    let model = await modelOf(one, caseId);
    expect(model['police-help'].status).toBe('proposed');
    for (let step = 0; step < steps; step += 1) {
      const isAway = comeAndGo();
      const before = await acts(one, caseId);
      const first = anyClick(random, model);
      const possible = [after(model, first, isAway)];
      if (random.chance(0.3)) {
        // Two at once, on two processes: another click, or the very same.
        const isSame = random.chance(0.5);
        const second = isSame ? first : anyClick(random, model);
        const commandId = one.services.ids.commandId();
        await Promise.all([
          press(one, first, commandId),
          press(two, second, isSame ? commandId : two.services.ids.commandId()),
        ]);
        if (!isSame) {
          possible.splice(0, 1, after(after(model, first, isAway), second, isAway));
          possible.push(after(after(model, second, isAway), first, isAway));
        }
      } else {
        const reply = await press(one, first);
        expectShown(reply, first, after(model, first, isAway));
      }
      await settle();
      const real = await modelOf(two, caseId);
      expect(possible, `step ${step}: ${JSON.stringify(first)}, away: ${isAway}`).toContainEqual(real);
      const later = await acts(one, caseId);
      if (
        JSON.stringify(real) === JSON.stringify(model) &&
        possible.length === 1 &&
        first.verb !== 'record-legal-check'
      )
        expect(later).toEqual(before);
      model = real;
    }
    const decided = (await acts(one, caseId)).flatMap((event) =>
      event.type === 'ApprovalWasDecided' ? [`${event.approval} ${event.round}`] : [],
    );
    expect(new Set(decided).size).toBe(decided.length);
    expect(shown(world.messenger.sent.filter(({ to }) => to.includes('peter')))).toBe('[]');
  });
});

describe('a decision that takes two', () => {
  it('needs consent and legal check, tells the person, ends with the consent, and takes a receipt', async () => {
    const { one, caseId, press, settle } = await begin(99);
    const click = (verb: string, more: Partial<Click> = {}): Click => ({
      who: 'mona',
      verb,
      kind: 'police-help',
      round: 1,
      yes: true,
      isSafe: true,
      ...more,
    });
    const open = await press(one, click('open-approval'));
    expect(shown(open)).toContain(words.consent.missing('ANNA'));
    expect(offers(open, 'record-legal-check')).toBe(true);
    expect(shown(await press(one, click('decide-approval')))).toContain(words.problem['consent-missing']);
    await press(one, click('change-consent', { who: 'anna' }));
    const unchecked = await press(one, click('decide-approval'));
    expect(shown(unchecked)).toContain(words.problem['legal-missing']);
    expect(shown(await press(one, click('record-legal-check', { who: 'helle' })))).toContain('Spurgt:');
    const yes = await press(one, click('decide-approval'));
    expect(shown(yes)).toContain('MONA sagde ja');
    await settle();
    const told = shown(world.messenger.to('anna').at(-1));
    expect(told).toContain('MONA vil hjælpe dig med politiet');
    expect(told).toContain('Vi ringer sammen.');
    const state = (await one.services.cases.readHead(caseId))?.state;
    const review = state?.deadlines.find(({ record }) => record.rule === 'police_decision_review');
    expect(review?.status).toBe('met');
    await press(one, click('carry-out-approval'));
    const done = (await one.services.cases.readHead(caseId))?.state;
    expect(done?.tasks['police-help']).toMatchObject({ outcome: { status: 'done' }, receipt: '0700-12345' });
    await press(one, click('change-consent', { who: 'anna', yes: false }));
    const kept = (await one.services.cases.readHead(caseId))?.state;
    expect(kept?.approvals['police-help']?.status).toBe('done');
    // In events there is what was chosen, never what was written.
    expect(JSON.stringify(await acts(one, caseId))).not.toContain('ringer');
  });
});
