import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { writePrivately } from '../../src/app/private-notes.ts';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import { repair } from '../../src/app/repair.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import { contentHash } from '../../src/app/hash.ts';
import type { Services } from '../../src/app/services.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, shown } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { answeringOnly, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const da = textsIn('da');
const words = 'BLÅBÆRGRØDhemmelig7731';
const bytes = picture(1);

const here = eachTestIn(startWorld);

/** A preview whose draft has a file. */
async function previewWithFile() {
  const { anna, caseId } = await fillIn(here.one, { what: { words } });
  put(here.world, 'file', bytes);
  await anna.sends(['file']);
  const preview = cardIn(await anna.clicks(cardIn(await anna.says('chikane')), 'resume-draft'));
  return { preview, caseId };
}

/** A process in which something happens just before the first of these calls. */
const before = (method: 'hold' | 'commit', act: () => Promise<unknown>) => {
  let isDone = false;
  const first = async () => {
    if (!isDone) {
      isDone = true;
      await act();
    }
  };
  return here.world.start(({ cases, drafts }): Partial<Services> =>
    method === 'commit'
      ? { cases: { ...cases, commit: async (commit) => (await first(), cases.commit(commit)) } }
      : { drafts: { ...drafts, hold: async (...held) => (await first(), drafts.hold(...held)) } },
  );
};

const discards = async () => {
  const data = { commandId: here.one.services.ids.commandId() };
  return shown(await actor('anna', here.one).clicks({ verb: 'discard-draft', data }, 'discard-draft'));
};

it('a draft that is being sent is not discarded on another device: its case has all its files', async () => {
  const { preview, caseId } = await previewWithFile();
  let answer = '';
  const sending = before('commit', async () => (answer = await discards()));
  await actor('anna', sending).clicks(preview, 'send-report');
  await sending.background.settled();
  expect(answer).toContain(da.sentences.notSaved);
  const state = (await here.one.services.cases.readHead(caseId))?.state;
  expect(state?.evidence.map(({ hash }) => hash)).toEqual([contentHash(bytes)]);
  expect(await here.one.services.evidence.read(caseId, contentHash(bytes))).toHaveLength(bytes.length);
});

it('a file is not taken out of a draft that is being sent', async () => {
  const { preview, caseId } = await previewWithFile();
  const data = { caseId, items: [contentHash(bytes)], commandId: here.one.services.ids.commandId() };
  const removes = () => actor('anna', here.one).clicks({ verb: 'remove-evidence', data }, 'remove-evidence');
  const sending = before('commit', removes);
  await actor('anna', sending).clicks(preview, 'send-report');
  expect(await here.one.services.evidence.read(caseId, contentHash(bytes))).toHaveLength(bytes.length);
});

it('a draft that was discarded before is not sent, and nothing of it stays', async () => {
  const { preview, caseId } = await previewWithFile();
  const sending = before('hold', discards);
  const answer = shown(await actor('anna', sending).clicks(preview, 'send-report'));
  expect(answer).toContain(da.notice['out-of-date'].title);
  expect(await here.one.services.cases.readHead(caseId)).toBeUndefined();
  expect(await here.one.services.drafts.read(id('anna'))).toBeUndefined();
  expect(await here.one.services.evidence.read(caseId, contentHash(bytes))).toBeUndefined();
});

it('notes of two devices at the same moment are both kept', async () => {
  const { caseId } = await report(here.one, { what: { words } });
  const other = { wellbeing: { day: 3, answer: 'bad' } } as const;
  let isDone = false;
  const racing = here.world.start(({ sealed }) =>
    privateText({
      ...sealed,
      reports: {
        ...sealed.reports,
        async write(...row) {
          if (!isDone) await writePrivately(here.one.services, caseId, other);
          isDone = true;
          return sealed.reports.write(...row);
        },
      },
    }),
  );
  await writePrivately(racing.services, caseId, { added: { click: 'c', words: 'mere' } });
  expect(await here.one.services.privates.read(caseId)).toMatchObject({
    report: { words, added: [{ words: 'mere' }], wellbeing: [other.wellbeing] },
  });
});

it('a report that is sent once more, late, does not write over what was added since', async () => {
  const { preview, caseId } = await fillIn(here.one, { what: { words } });
  const twin = before('hold', async () => {
    await actor('anna', here.one).clicks(preview, 'send-report');
    await here.one.background.settled();
    await writePrivately(here.one.services, caseId, { added: { click: 'c', words: 'mere' } });
  });
  expect(cardIn(await actor('anna', twin).clicks(preview, 'send-report'))).toBeDefined();
  expect(await here.one.services.privates.read(caseId)).toMatchObject({
    report: { words, added: [{ words: 'mere' }] },
  });
});

it('words that are written while the draft is being sent are not taken: nobody is told that they are kept', async () => {
  const { preview, caseId } = await previewWithFile();
  const late = 'og så skrev han en gang til samme aften';
  let answer = '';
  const sending = before('commit', async () => (answer = shown(await actor('anna', here.one).says(late))));
  await actor('anna', sending).clicks(preview, 'send-report');
  await sending.background.settled();
  expect(answer).toContain(da.freeText.unsure.title);
  expect(answer).toContain(late);
  const text = await here.one.services.privates.read(caseId);
  expect(text.kind === 'report' ? text.report.words : undefined).toBe(words);
});

it('an answer that is changed while the draft is being sent is refused, and not lost with the draft', async () => {
  const { preview, caseId } = await previewWithFile();
  const data = { caseId, words: 'noget andet', commandId: here.one.services.ids.commandId() };
  let answer = '';
  const sending = before('commit', async () => {
    answer = shown(await actor('anna', here.one).clicks({ verb: 'what-and-stop', data }, 'what-and-stop'));
  });
  await actor('anna', sending).clicks(preview, 'send-report');
  expect(answer).toContain(da.sentences.notSaved);
});

describe('a file that comes while the draft is being sent, by a process that dies before it is done with the draft', () => {
  const late = picture(2);

  async function sentAndLeft() {
    const { preview, caseId } = await previewWithFile();
    put(here.world, 'late', late);
    let answer = '';
    const sending = before(
      'commit',
      async () => (answer = shown(await actor('anna', here.one).sends(['late']))),
    );
    await actor('anna', answeringOnly(sending)).clicks(preview, 'send-report');
    expect(answer).toContain(da.evidenceReceived.titles.one);
    return { preview, caseId };
  }
  const named = async (caseId: CaseId) =>
    (await here.one.services.cases.readHead(caseId))?.state.evidence.map(({ hash }) => hash);
  const both = [contentHash(bytes), contentHash(late)];

  it('is the case’s after an hour, whoever looks at it or not, and is not erased with the draft', async () => {
    const { caseId } = await sentAndLeft();
    expect(await named(caseId)).toEqual(both.slice(0, 1));
    here.world.clock.advance(Temporal.Duration.from({ hours: 2 }));
    await repair(here.one.services);
    expect(await named(caseId)).toEqual(both);
    here.world.clock.advance(Temporal.Duration.from({ days: 9 }));
    await repair(here.one.services);
    await sweepPrivateText(here.one.services);
    expect(await here.one.services.evidence.read(caseId, contentHash(late))).toHaveLength(late.length);
  });

  it('is the case’s also when the person has taken the case back by then, and goes when that is erased', async () => {
    const { caseId } = await sentAndLeft();
    const click = { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    await actor('anna', here.one).clicks(click, 'withdraw-case');
    here.world.clock.advance(Temporal.Duration.from({ hours: 2 }));
    await repair(here.one.services);
    expect(await named(caseId)).toEqual(both);
    expect(await here.one.services.evidence.read(caseId, contentHash(late))).toHaveLength(late.length);
    await eraseCase(here.one.services, caseId, { because: 'asked' });
    expect(await named(caseId)).toEqual([]);
  });

  it('is the case’s when the same yes is delivered again, before that is answered', async () => {
    const { preview, caseId } = await sentAndLeft();
    const answers = [];
    for (let time = 0; time < 2; time += 1)
      answers.push(shown(await actor('anna', answeringOnly(here.one)).clicks(preview, 'send-report')));
    expect(answers[0]).toBe(answers[1]);
    expect(await named(caseId)).toEqual(both);
  });
});
