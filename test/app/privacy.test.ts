import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/app/calendar-file.ts';
import { workflowBody } from '../../src/adapters/workflow/workflow-body.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { submits, type Verb } from '../../src/cards/registry.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { actor, offers, shown } from '../support/actor.ts';
import { startAzureWorld, type AzureWorld } from '../support/azure-world.ts';
import { channelId, conversation, runUntil, type Instance } from '../support/services.ts';
import { everythingIn } from '../support/storage.ts';
import { report, type Answers } from '../support/walk.ts';

// One word of letters and digits: nothing that makes text inert changes it.
const words = 'BLÅBÆRGRØDhemmelig7731';

let world: AzureWorld;
let one: Instance;
let replies: { to: string; reply: Reply }[];

beforeEach(async () => {
  world = await startAzureWorld();
  world.workflow.events = ['deadline.reminder', 'debriefing.invite'];
  await world.introduce();
  one = world.start();
  replies = [];
});
afterEach(() => world.stop());

/** Everything that happens in the life of a case, seen by all who have a part in it. */
async function live(answers: Answers): Promise<CaseId> {
  const { caseId, receipt } = await report(one, {
    what: { words },
    weight: {
      impact: '7',
      absence: 'yes',
      firstAbsence: '2026-11-20',
      treatment: 'yes',
      happenedBefore: 'yes',
    },
    ...answers,
  });
  replies.push({ to: 'anna', reply: { kind: 'card', card: receipt as never } });
  const news = [channelId, 'mona', 'ali', 'karen'].flatMap((word) => world.messenger.to(word));
  for (const word of ['mona', 'ali', 'karen', 'peter', 'bo']) {
    const card = news[0]?.outgoing.card;
    for (const verb of ['open-case', 'acknowledge', 'open-case'] as const)
      replies.push({ to: word, reply: await actor(word, one).clicks(card, verb) });
    replies.push({ to: word, reply: await actor(word, one).says('mine sager') });
  }
  // Where somebody is kept out, the team's meeting does not come by itself: the leader asks for it.
  const plan = { verb: 'plan-debriefing', data: { caseId, commandId: one.services.ids.commandId() } };
  await actor('mona', one).clicks(plan, 'plan-debriefing');
  await one.background.settled();
  for (let day = 21; day < 30; day += 1) {
    await runUntil(world, one, `2026-11-${day}T09:00:00Z`);
    await answerWhatWaits();
  }
  await runUntil(world, one, '2026-12-20T09:00:00Z');
  await answerWhatWaits();
  return caseId;
}

/** Leaders approve and meet dates, Anna says that something is missing, then that nothing is, and the case is closed. */
async function answerWhatWaits(): Promise<void> {
  for (const { to, outgoing } of [...world.messenger.sent]) {
    const word = to.startsWith('a:') ? to.slice(2) : 'mona';
    for (const verb of ['approve-debriefing', 'lack-something', 'lack-nothing', 'close-case'] as const) {
      if (!offers(outgoing.card, verb)) continue;
      const start = /"value":"(2026-[^"]+Z)"/.exec(JSON.stringify(outgoing.card))?.[1];
      const inputs = verb === 'approve-debriefing' ? { start } : {};
      replies.push({ to: word, reply: await actor(word, one).clicks(outgoing.card, verb, inputs) });
    }
  }
  await one.background.settled();
}

/** All places where the words could stand, by name; every table as it lies in storage. */
async function everyPlace(): Promise<Record<string, string>> {
  const sent = (to: (word: string) => boolean) =>
    JSON.stringify(world.messenger.sent.filter((entry) => to(entry.to)));
  return {
    'messages to others': sent((to) => to !== 'a:anna'),
    'pushed summaries': JSON.stringify(world.messenger.sent.map(({ outgoing }) => outgoing.summary)),
    'flow bodies': JSON.stringify(world.workflow.posted.map(workflowBody)),
    log: JSON.stringify(world.log),
    ...(await everythingIn(world.storage.tables)),
    'views of AMR, leader above, deputy and colleague': JSON.stringify(
      replies.filter(({ to }) => to !== 'mona' && to !== 'anna'),
    ),
    'calendar file': (await calendarFiles()).join('\n'),
  };
}

async function calendarFiles(): Promise<string[]> {
  const tokens = [...JSON.stringify(world.messenger.sent).matchAll(/\/calendar\?file=([\w-]+)/g)];
  const files = await Promise.all(tokens.map(([, token]) => calendarFile(one.services, token ?? '')));
  return files.map((file) => (typeof file?.content === 'string' ? file.content : ''));
}

describe('what the person wrote', () => {
  it.each([
    ['without consent', { wordsToLeader: 'false' }, false],
    ['with consent for the leader', { wordsToLeader: 'true' }, true],
  ])('%s stands only where it may', async (_, who, leaderSees) => {
    const caseId = await live({ who: { told: 'mona,ali,karen', ...who } });
    expect((await one.services.cases.readHead(caseId))?.state.status).toBe('closed');
    for (const [place, content] of Object.entries(await everyPlace())) {
      if (place.startsWith('views of') && leaderSees) continue;
      expect(content.includes(words), place).toBe(false);
    }
    const seenBy = (word: string) => JSON.stringify(replies.filter(({ to }) => to === word)).includes(words);
    expect(seenBy('mona')).toBe(leaderSees);
    for (const word of ['ali', 'peter', 'bo']) expect(seenBy(word), word).toBe(false);
    expect(await one.services.privates.read(caseId)).toMatchObject({ report: { words } });
  });

  it('by the calendar file’s way stays away too', async () => {
    world.workflow.events = [];
    await live({ who: { wordsToLeader: 'true' } });
    expect(await calendarFiles()).toHaveLength(1);
    const [file] = await calendarFiles();
    expect(file).not.toContain(words);
    expect(file).toContain('BEGIN:VCALENDAR');
    const anna = 'anna@eksempel.dk';
    // One guest among the others; nothing else says who it is about.
    expect(file?.split(anna)).toHaveLength(2);
  });

  it('and how it weighs is shown to nobody else, even with consent', async () => {
    await live({ who: { wordsToLeader: 'true' } });
    expect(JSON.stringify((await everyPlace())['cases'])).not.toMatch(/impact|treatment|happenedBefore/);
  });
});

describe('the log', () => {
  it('says nothing of who is concerned', async () => {
    await live({});
    expect(world.log.length).toBeGreaterThan(20);
    const log = JSON.stringify(world.log);
    for (const word of ['anna', 'ANNA', 'mona', 'ali', 'eksempel.dk', '19:', 'a:'])
      expect(log).not.toContain(`"${word}`);
  });
});

describe('whoever must not be told', () => {
  const hidden = 'ali';
  const who = { told: 'mona,karen', notTold: hidden, wordsToLeader: 'true' };

  it('gets no message, no place in the meeting, and is not spoken of in the channel', async () => {
    const units = one.services.organisation.units.find(({ id }) => id === 'jobcenter');
    expect(units?.members).toContain(hidden);
    const caseId = await live({ who });
    expect(world.messenger.sent.filter(({ to }) => to === `a:${hidden}` || to === channelId)).toEqual([]);
    const guests = JSON.stringify(world.workflow.posted.map(workflowBody));
    expect(guests).toContain('bo@eksempel.dk');
    expect(guests).not.toContain('ali@eksempel.dk');
    expect(guests).not.toContain(caseId);
    const head = await one.services.cases.readHead(caseId);
    expect(head?.state.opened.map(({ by }) => by)).not.toContain(hidden);
  });

  it.each(['peter', 'helle'])('%s is never asked later either, whatever nobody does', async (word) => {
    const { caseId } = await report(one, { who: { told: 'mona,karen', notTold: word } });
    await runUntil(world, one, '2026-12-20T09:00:00Z');
    expect(world.messenger.sent.filter(({ to }) => to === `a:${word}`)).toEqual([]);
    const state = (await one.services.cases.readHead(caseId))?.state;
    const everywhere = [...(state?.told ?? []), ...(state?.chain ?? []), ...(state?.joined ?? [])];
    expect(everywhere.length).toBeGreaterThan(4);
    expect(everywhere.map(({ person }) => person)).not.toContain(word);
    const events = await one.services.cases.readEvents(caseId);
    const after = events.slice(1).map(({ recorded }) => recorded.event);
    expect(JSON.stringify(after)).not.toContain(`"${word}"`);
  });

  it('gets from every button the answer that a case which does not exist gives', async () => {
    const { caseId } = await report(one, { who });
    const nowhere = one.services.ids.caseId();
    const inputs: Partial<Record<Verb, object>> = {
      'meet-deadline': { clock: 'police_comp' },
      'report-absence': { firstDay: '2026-11-20' },
      'approve-debriefing': { round: 1, start: '2026-11-25T09:00:00.000Z' },
      'decline-debriefing': { round: 1 },
      'step-back': { from: 'preview' },
      'open-evidence': { item: 'a'.repeat(64) },
      'name-evidence': { item: 'a'.repeat(64) },
      'save-evidence-name': { item: 'a'.repeat(64), name: 'navn' },
      'ask-remove-evidence': { item: 'a'.repeat(64) },
      'remove-evidence': { items: ['a'.repeat(64)] },
      'ask-move-evidence': { items: ['a'.repeat(64)] },
      'move-evidence': { items: ['a'.repeat(64)], to: 'ZZZZ9999' },
      'keep-evidence': { items: ['a'.repeat(64)] },
      'request-collect': { collector: 'mona' },
    };
    const versionBefore = (await one.services.cases.readHead(caseId))?.version;
    for (const verb of Object.keys(submits) as Verb[]) {
      for (const word of [hidden, 'bo']) {
        const ask = async (id: CaseId) => {
          const data = { caseId: id, commandId: one.services.ids.commandId(), ...inputs[verb] };
          const reply = await actor(word, one).clicks({ verb, data }, verb);
          return shown(reply)
            .replaceAll(id, 'X')
            .replaceAll(`${id.slice(0, 4)}-${id.slice(4)}`, 'X');
        };
        expect(await ask(caseId), `${verb} by ${word}`).toBe(await ask(nowhere));
      }
    }
    expect((await one.services.cases.readHead(caseId))?.version).toBe(versionBefore);
  });

  it('sees nothing in own cases and menus', async () => {
    const before = shown(await actor(hidden, one).says('mine sager'));
    await report(one, { who });
    expect(shown(await actor(hidden, one).says('mine sager'))).toBe(before);
  });
});

describe('in the channel', () => {
  it('nothing says who it is or what happened', async () => {
    await live({});
    const posts = JSON.stringify(world.messenger.sent.filter(({ to }) => to === channelId));
    expect(posts.length).toBeGreaterThan(1000);
    for (const telling of ['ANNA', 'anna', 'trussel', 'Trussel', 'sms', 'SMS'])
      expect(posts).not.toContain(telling);
  });

  it('a message typed there is answered without a case', async () => {
    await report(one);
    const reply = await one.handler.handle({
      kind: 'message',
      actor: { person: actor('mona', one).person, locale: undefined },
      conversation: conversation(channelId),
      text: 'mine sager',
      files: [],
    });
    expect(reply.kind).toBe('text');
  });
});
