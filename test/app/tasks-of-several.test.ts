import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { handlerOf } from '../../src/case/handler.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { actor, cardIn, shown } from '../support/actor.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { taskSteps } from '../support/tasks.ts';

const here = eachTestIn(startWorld);
const { state, got, open, inHand } = taskSteps(here);

const { tasks } = textsIn('da');

describe('passing a case on', () => {
  it('names those whom the bot has met first, and says of the others that its message cannot reach them', async () => {
    await here.world.stop();
    here.world = await startWorld();
    await here.world.introduce('anna', 'mona', 'ali', 'helle', 'admin');
    here.one = here.world.start();
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const click = (verb: string, data: object = {}) => {
      const card = { verb, data: { ...data, caseId, commandId: here.one.services.ids.commandId() } };
      return mona.clicks(card, verb);
    };
    const ask = shown(await click('show-hand-over'));
    const titles = [...ask.matchAll(/"title":"([^"]*)","value":"(?:peter|karen|helle)"/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual(['HELLE', ...['PETER', 'KAREN'].map(tasks.handOverCase.notMet)]);
  });

  it('to somebody whom Teams refuses is told to whoever gave it, with who was asked instead', async () => {
    const { caseId } = await inHand();
    here.world.messenger.fatesOf('peter').push({ kind: 'dead', reason: 'blocked' });
    const mona = actor('mona', here.one);
    const data = { caseId, commandId: here.one.services.ids.commandId() };
    await mona.clicks({ verb: 'hand-over-case', data: { ...data, to: 'peter' } }, 'hand-over-case');
    await here.one.background.settled();
    await runUntil(here.world, here.one, '2026-11-20T10:00:00Z');
    expect(shown(got('mona').at(-1))).toContain(tasks.handOverLost.asked('PETER', 'KAREN'));
    expect(shown(got('mona').at(-1))).toContain(tasks.handOverLost.yours);
    expect(handlerOf(await state(caseId))).toBe(mona.person);
  });
});

describe('help', () => {
  it('names the words of tasks to those who have them, and to nobody else', async () => {
    const help = async (word: string) => shown(await actor(word, here.one).says('hjælp'));
    for (const word of ['mona', 'peter', 'ali']) expect(await help(word)).toContain('mine opgaver');
    expect(await help('mona')).toMatch(/forbind/i);
    expect(await help('ali')).not.toMatch(/forbind/i);
    expect(await help('bo')).not.toContain('mine opgaver');
  });
});

describe('who sees what', () => {
  it('the AMR: tasks and dates without what they are about, and nothing that tells of health', async () => {
    const { caseId } = await inHand({
      weight: { absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes' },
    });
    const overview = shown(await actor('ali', here.one).says('overblik'));
    expect(overview).toContain('Tag det med i APV');
    expect(overview).not.toMatch(/EASY|psykolog|sygdom|ANNA|Anna/);
    for (const task of ['accident-notice', 'psychologist'] as const)
      expect(shown(await open('ali', caseId, task))).toContain('Opgaver i sag');
    expect(shown(await open('mona', caseId, 'accident-notice'))).toContain('Et udkast er ikke en anmeldelse');
  });

  it('the AMR: the organisation’s own date follows the register, with or without a notice to send', async () => {
    const dateOf = async (caseId: CaseId) => {
      const data = { caseId, commandId: here.one.services.ids.commandId() };
      const card = cardIn(await actor('ali', here.one).clicks({ verb: 'open-case', data }, 'open-case'));
      return /Arbejdspladsens egen frist[^"]*/.exec(shown(card))?.[0];
    };
    const seen: unknown[] = [];
    for (const absence of [undefined, '2026-11-20']) {
      const { caseId } = await inHand(
        absence === undefined ? {} : { weight: { impact: '3', absence: 'yes', firstAbsence: absence } },
      );
      const before = await dateOf(caseId);
      await actor('mona', here.one).clicks(await open('mona', caseId, 'register'), 'do-task', {
        receipt: 'SN-2026-104',
      });
      seen.push([before, await dateOf(caseId)]);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(shown(seen[0])).toContain('afklaret');
  });

  it('a stranger and somebody who is kept out get the same as for no case, in every list', async () => {
    const { caseId } = await inHand({ who: { notTold: 'karen' } });
    for (const word of ['bo', 'karen', 'tina']) {
      const data = { caseId, task: 'register' as const, commandId: here.one.services.ids.commandId() };
      const none = { ...data, caseId: '9B3TTR0W' };
      const forged = await actor(word, here.one).clicks({ verb: 'open-task', data }, 'open-task');
      expect(forged).toEqual(
        await actor(word, here.one).clicks({ verb: 'open-task', data: none }, 'open-task'),
      );
      const done = { verb: 'do-task', data: { ...data, receipt: 'SN-2026-104' } };
      await actor(word, here.one).clicks(done, 'do-task');
      for (const list of ['mine opgaver', 'overblik'])
        expect(shown(await actor(word, here.one).says(list))).not.toContain('7');
    }
    expect(findTask(await state(caseId), 'register')?.status).toBe('open');
  });

  it('who was told and is kept out later finds the case in no list', async () => {
    const { caseId, anna } = await inHand();
    expect(shown(await actor('ali', here.one).says('overblik'))).toContain('Tag det med i APV');
    const data = { caseId, person: 'ali', commandId: here.one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await here.one.background.settled();
    expect(shown(await actor('ali', here.one).says('overblik'))).toContain('ingen åbne sager');
    expect(shown(await actor('ali', here.one).says('mine opgaver'))).toContain('ingen åbne opgaver');
  });
});

describe('reminders of tasks', () => {
  it('come once, on the morning of their day, in one message; what is done is not reminded of', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const decision = cardIn(await mona.clicks(await open('mona', caseId, 'psychologist'), 'open-approval'));
    await mona.clicks(decision, 'decide-approval');
    const due = () =>
      got('mona')
        .map(shown)
        .filter((card) => card.includes('Du har opgaver i dag'));
    await runUntil(here.world, here.one, '2026-11-23T06:55:00Z');
    expect(due()).toEqual([]);
    await runUntil(here.world, here.one, '2026-11-23T10:00:00Z');
    expect(due()).toHaveLength(1);
    expect(due()[0]).toContain('Fordel arbejdet');
    expect(due()[0]).not.toContain('psykolog');
    await runUntil(here.world, here.one, '2026-11-24T05:00:00Z');
    expect(due()).toHaveLength(1);
    await runUntil(here.world, here.one, '2026-11-24T10:00:00Z');
    expect(due()).toHaveLength(2);
    expect(due()[1]).not.toContain('Fordel arbejdet');
  });
});
