import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/app/run-command.ts';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { nothing } from '../../src/case/decision.ts';
import { ClickId, type CaseId } from '../../src/case/ids.ts';
import { decideOpenCase } from '../../src/case/open-case.ts';
import type { CaseState } from '../../src/case/state.ts';
import { StorageUnavailable, type CaseStore } from '../../src/ports/case-store.ts';
import { ali, mona } from '../case/example-case.ts';
import { actor } from '../support/actor.ts';
import { losingAnswers } from '../support/faults.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);
let caseId: CaseId;

beforeEach(async () => {
  ({ caseId } = await report(here.one));
});

const eventsOf = async (type: string) =>
  (await here.one.services.cases.readEvents(caseId)).filter(({ recorded }) => recorded.event.type === type);
const acknowledge = (state: CaseState | undefined) =>
  state === undefined ? nothing : decideAcknowledge(state, { by: mona });
const open = (state: CaseState | undefined, now: string) =>
  state === undefined ? nothing : decideOpenCase(state, { by: ali, now });
const withCases = (change: (cases: CaseStore) => Partial<CaseStore>) =>
  here.world.start(({ cases }) => ({ cases: { ...cases, ...change(cases) } })).services;
const click = (payloadHash = 'a') => ({
  click: ClickId.parse(randomBytes(32).toString('base64url')),
  payloadHash,
});

describe('the same click', () => {
  it.each([2, 10])('%i times at once, at as many processes, has one effect and one answer', async (times) => {
    const same = click();
    const outcomes = await Promise.all(
      Array.from({ length: times }, () =>
        runCommand(here.world.start().services, { caseId, decide: open, click: same }),
      ),
    );
    expect(await eventsOf('CaseWasOpened')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'done' && !outcome.repeated)).toHaveLength(1);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ kind: 'done', state: { opened: [{ by: ali }] } });
  });

  it('later gets the same answer', async () => {
    const same = click();
    await runCommand(here.one.services, { caseId, decide: open, click: same });
    expect(await runCommand(here.one.services, { caseId, decide: open, click: same })).toMatchObject({
      kind: 'done',
      repeated: true,
      state: { opened: [{ by: ali }] },
    });
  });

  it('with other contents only hears that it was answered', async () => {
    const first = click('yes');
    await runCommand(here.one.services, { caseId, decide: open, click: first });
    const other = { ...first, payloadHash: 'no' };
    expect(await runCommand(here.one.services, { caseId, decide: open, click: other })).toMatchObject({
      kind: 'already-answered',
    });
    expect(await eventsOf('CaseWasOpened')).toHaveLength(1);
  });
});

describe('a commit whose answer is lost', () => {
  it.each(['unclear', 'conflict'] as const)('and reported as %s has one effect', async (said) => {
    const { services } = here.world.start(({ cases }) => ({ cases: losingAnswers(cases, said) }));
    expect(await runCommand(services, { caseId, decide: open, click: click() })).toMatchObject({
      kind: 'done',
    });
    expect(await eventsOf('CaseWasOpened')).toHaveLength(1);
  });

  it.each(['unclear', 'conflict'] as const)(
    'that opens the case, reported as %s, opens it once',
    async (said) => {
      const { preview, caseId: id } = await fillIn(here.one, {}, 'bo');
      const losing = here.world.start(({ cases }) => ({ cases: losingAnswers(cases, said, 3) }));
      expect((await actor('bo', losing).clicks(preview, 'send-report')).kind).toBe('card');
      const events = await here.one.services.cases.readEvents(id);
      expect(events.filter(({ recorded }) => recorded.event.type === 'CaseWasReported')).toHaveLength(1);
    },
  );
});

describe('somebody else writes meanwhile', () => {
  it('the command is decided again on what is there now', async () => {
    let hasRaced = false;
    const services = withCases((cases) => ({
      async commit(commit) {
        if (!hasRaced) {
          hasRaced = true;
          await runCommand(here.one.services, { caseId, decide: acknowledge });
        }
        return cases.commit(commit);
      },
    }));
    expect(await runCommand(services, { caseId, decide: acknowledge })).toMatchObject({ kind: 'nothing' });
    expect(await eventsOf('CaseWasAcknowledged')).toHaveLength(1);
  });

  it('again and again: the caller hears that storage is not there, and nothing was done', async () => {
    const services = withCases(() => ({ commit: () => Promise.resolve({ kind: 'conflict' }) }));
    await expect(runCommand(services, { caseId, decide: acknowledge })).rejects.toThrow(StorageUnavailable);
    expect(await eventsOf('CaseWasAcknowledged')).toHaveLength(0);
  });
});

describe('the wake message', () => {
  it('is in the queue before the commit, so a crash between leaves a wake and no commit', async () => {
    const { preview, caseId: id } = await fillIn(here.one, {}, 'bo');
    let wakesAtCommit: number | undefined;
    const before = here.world.queue.size();
    const dying = here.world.start(({ cases }) => ({
      cases: {
        ...cases,
        commit() {
          wakesAtCommit = here.world.queue.size();
          throw new Error('the process dies');
        },
      },
    }));
    await actor('bo', dying)
      .clicks(preview, 'send-report')
      .catch(() => undefined);
    expect(wakesAtCommit).toBe(before + 1);
    expect(await here.one.services.cases.readHead(id)).toBeUndefined();
  });
});
