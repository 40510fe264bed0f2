import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/app/calendar-file.ts';
import { meetingKey } from '../../src/app/meeting-details.ts';
import { readPrivately } from '../../src/app/private-notes.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { memoryCalendar, type MemoryCalendar } from '../support/memory-calendar.ts';
import { channelId, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/* A meeting is one meeting, whichever way its invitation went: moved, cancelled and told of as the same. */

let world: World;
let one: Instance;
let caseId: CaseId;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
});
afterEach(() => world.stop());

const latest = (word: string, verb: string) =>
  world.messenger.to(word).findLast(({ outgoing }) => offers(outgoing.card, verb))?.outgoing.card;
const mona = () => actor('mona', one);
const anna = () => actor('anna', one);

async function begin(others: Parameters<World['start']>[0] = () => ({}), answers = {}) {
  one = world.start(others);
  ({ caseId } = await report(one, answers));
  await mona().clicks(
    latest('mona', 'acknowledge') ?? world.messenger.to(channelId)[0]?.outgoing.card,
    'acknowledge',
  );
  await one.background.settled();
}

async function approve() {
  await mona().clicks(click('plan-debriefing'), 'plan-debriefing');
  await one.background.settled();
  const card = cardIn(
    await mona().clicks(latest('mona', 'approve-debriefing'), 'approve-debriefing', {
      start: '2026-11-26T12:00:00.000Z',
    }),
  );
  await one.background.settled();
  return card;
}

const click = (verb: string, data: object = {}) => ({
  verb,
  data: { caseId, commandId: one.services.ids.commandId(), ...data },
});
const stateNow = async () => (await one.services.cases.readHead(caseId))?.state;

async function move(card: unknown, inputs: object) {
  const asked = cardIn(await mona().clicks(find(card, 'move'), 'ask-meeting'));
  const moved = cardIn(await mona().clicks(asked, 'set-meeting', inputs));
  await one.background.settled();
  return moved;
}

async function cancel(card: unknown) {
  const asked = cardIn(await mona().clicks(find(card, 'cancel'), 'ask-meeting'));
  const gone = cardIn(await mona().clicks(asked, 'cancel-meeting'));
  await one.background.settled();
  return gone;
}

/** The button of a card that asks for this. */
function find(card: unknown, ask: string) {
  const all = JSON.stringify(card);
  const data = [...all.matchAll(/"data":(\{[^{}]*"ask":"\w+"[^{}]*\})/g)].map(
    ([, text = '']) => JSON.parse(text) as { ask: string },
  );
  return { verb: 'ask-meeting', data: data.find((each) => each.ask === ask) };
}

const friday = { date: '2026-11-27', time: '09:00', start: '' };

describe('through the organisation’s flow', () => {
  it('invitation, move and cancellation carry the same key and the list as it is then', async () => {
    world.workflow.events = ['deadline.reminder', 'debriefing.invite'];
    await begin();
    const moved = await move(await approve(), friday);
    expect(shown(moved)).toContain('i den kalender, som jeres flow sender fra');
    await cancel(moved);
    const posts = world.workflow.posted.flatMap((post) => ('meeting' in post ? [post] : []));
    expect(posts.map(({ event }) => event)).toEqual([
      'debriefing.invite',
      'debriefing.update',
      'debriefing.cancel',
    ]);
    expect(new Set(posts.map(({ meeting }) => meeting))).toEqual(
      new Set([meetingKey(caseId, 'group-talk', 1)]),
    );
    expect(new Set(posts.map(({ key }) => key)).size).toBe(3);
    expect(posts.map(({ start }) => start.toString())[1]).toBe('2026-11-27T08:00:00Z');
    expect(JSON.stringify(posts)).not.toContain(caseId);
  });

  it('never hears of a talk of two, which the leader sends', async () => {
    world.workflow.events = ['deadline.reminder', 'debriefing.invite'];
    await begin();
    const card = cardIn(
      await mona().clicks(click('show-meeting', { meeting: 'first-talk' }), 'show-meeting'),
    );
    await mona().clicks(card, 'set-meeting', { ...friday, date: '2026-11-20', time: '14:00' });
    await one.background.settled();
    expect(world.workflow.posted.filter((post) => 'meeting' in post)).toEqual([]);
    expect((await stateNow())?.talks['first-talk']).toMatchObject({ way: 'calendar-file' });
  });
});

describe('through the calendar', () => {
  let calendar: MemoryCalendar;
  beforeEach(() => {
    calendar = memoryCalendar();
  });

  it('there is one meeting, moved and gone, however often an answer is lost', async () => {
    await begin(() => ({ calendar }));
    calendar.fates.push('doubt-after');
    const card = await approve();
    await runUntil(world, one, '2026-11-20T09:05:00Z');
    expect(calendar.mails.map(({ what }) => what)).toEqual(['invited']);
    const moved = await move(card, friday);
    expect([...calendar.meetings.values()].map(({ start }) => start.toString())).toEqual([
      '2026-11-27T08:00:00Z',
    ]);
    await cancel(moved);
    expect(calendar.mails.map(({ what }) => what)).toEqual(['invited', 'moved', 'cancelled']);
  });

  it('who must not know leaves it, and a change that comes before the invitation waits for it', async () => {
    await begin(() => ({ calendar }));
    calendar.fates.push({ kind: 'retry', afterSeconds: 60, reason: 'http-429' });
    const moved = await move(await approve(), friday);
    expect(calendar.mails).toEqual([]);
    await runUntil(world, one, '2026-11-20T09:10:00Z');
    expect([...calendar.meetings.values()].map(({ start }) => start.toString())).toEqual([
      '2026-11-27T08:00:00Z',
    ]);
    const before = [...calendar.meetings.values()][0]?.attendees.length ?? 0;
    const out = click('exclude-person', { person: 'bo' });
    await anna().clicks(
      { ...out, data: { ...out.data, person: (await import('../organisation/example.ts')).id('bo') } },
      'exclude-person',
    );
    await one.background.settled();
    await runUntil(world, one, '2026-11-20T09:20:00Z');
    const { attendees = [] } = [...calendar.meetings.values()][0] ?? {};
    expect(attendees).toHaveLength(before - 1);
    expect(attendees.map(({ name }) => name)).not.toContain('BO');
    expect(offers(moved, 'ask-meeting')).toBe(true);
  });

  it('suggests times at which the team is free, and does without an answer', async () => {
    const day = Temporal.Instant.from('2026-11-25T07:00:00Z');
    await begin(() => ({
      calendar: {
        ...calendar,
        busy: (emails) =>
          Promise.resolve(
            new Map(
              emails.map((email) => [
                email,
                { kind: 'busy', spans: [{ start: day, end: day.add({ hours: 4 }) }] },
              ]),
            ),
          ),
      },
    }));
    await mona().clicks(click('plan-debriefing'), 'plan-debriefing');
    const state = await stateNow();
    const times = state?.debriefing.status === 'proposed' ? state.debriefing.times : [];
    expect(times).toHaveLength(3);
    expect(
      times.every(
        ({ start, end }) => end <= '2026-11-25T07:00:00.000Z' || start >= '2026-11-25T11:00:00.000Z',
      ),
    ).toBe(true);
  });

  it('is led by whom the leader names, who hears of it, is invited and has the agenda; else by the leader', async () => {
    await begin(() => ({ calendar }), { who: { told: 'mona,ali,karen' } });
    await mona().clicks(click('plan-debriefing'), 'plan-debriefing');
    await one.background.settled();
    const proposed = latest('mona', 'approve-debriefing');
    const chosen = { start: '2026-11-26T12:00:00.000Z' };
    const stranger = await mona().clicks(proposed, 'approve-debriefing', { ...chosen, lead: 'bo' });
    expect(offers(stranger, 'approve-debriefing')).toBe(true);
    const card = await mona().clicks(stranger, 'approve-debriefing', { ...chosen, lead: 'karen' });
    await one.background.settled();
    expect(shown(card)).toContain('KAREN leder mødet');
    const heard = () =>
      world.messenger.to('karen').filter(({ outgoing }) => shown(outgoing.card).includes('Du leder teamets'));
    expect(heard()).toHaveLength(1);
    expect(shown(heard())).not.toMatch(/ANNA|Anna/);
    const [meeting] = [...calendar.meetings.values()];
    expect(meeting?.attendees.map(({ email }) => email)).toContain('karen@eksempel.dk');
    await runUntil(world, one, '2026-11-26T12:01:00Z');
    const agendas = (word: string) =>
      world.messenger.to(word).filter(({ outgoing }) => shown(outgoing.card).includes('begynder nu'));
    for (const word of ['karen', 'mona']) expect(agendas(word)).toHaveLength(1);
    expect(agendas('ali')).toEqual([]);
  });

  it('shows how many come, and nobody’s name', async () => {
    await begin(() => ({ calendar }));
    await approve();
    const [key, meeting] = [...calendar.meetings][0] ?? [];
    const first = meeting?.attendees[0]?.email.toLowerCase() ?? '';
    calendar.given.set(key ?? '', new Map([[first, 'declined']]));
    const card = cardIn(
      await mona().clicks(click('show-meeting', { meeting: 'group-talk' }), 'show-meeting'),
    );
    expect(shown(card)).toContain('0 ja, 1 nej');
    expect(shown(card)).not.toContain('i Outlook');
  });
});

describe('as a file', () => {
  it('each change has the same UID and a higher number, and the last one cancels', async () => {
    await begin();
    const files: string[] = [];
    const fetch = async () => {
      const card = JSON.stringify(world.messenger.to('mona').at(-1)?.outgoing.card);
      const file = await calendarFile(one.services, /file=([\w-]+)/.exec(card)?.[1] ?? '');
      files.push(typeof file?.content === 'string' ? file.content : '');
    };
    const card = await approve();
    await fetch();
    const moved = await move(card, friday);
    expect(shown(moved)).toContain('i mødet i din egen kalender');
    await fetch();
    await cancel(moved);
    await fetch();
    const uids = files.map((file) => /UID:(\S+)/.exec(file)?.[1]);
    expect(new Set(uids)).toEqual(new Set([`${meetingKey(caseId, 'group-talk', 1)}@chikanehjaelpen`]));
    expect(files.map((file) => /SEQUENCE:(\d)/.exec(file)?.[1] ?? '0')).toEqual(['0', '1', '2']);
    expect(files.map((file) => file.includes('METHOD:CANCEL') && file.includes('STATUS:CANCELLED'))).toEqual([
      false,
      false,
      true,
    ]);
    for (const file of files) expect(file).toContain('CLASS:PRIVATE');
  });

  it('a cancellation that has to wait still comes, and cancels, although the next meeting is set by then', async () => {
    await begin();
    const card = await approve();
    world.messenger.fatesOf('mona').push({ kind: 'retry', afterSeconds: 600, reason: 'throttled' });
    await cancel(card);
    await approve();
    await runUntil(world, one, world.clock.now().add({ minutes: 30 }).toString());
    const files = await Promise.all(
      world.messenger.to('mona').map(async ({ outgoing, outcome }) => {
        const token = /file=([\w-]+)/.exec(JSON.stringify(outgoing.card))?.[1];
        const file = token === undefined ? undefined : await calendarFile(one.services, token);
        return outcome === 'sent' && typeof file?.content === 'string' ? file.content : '';
      }),
    );
    const of = (round: number) =>
      files.filter((file) => file.includes(meetingKey(caseId, 'group-talk', round)));
    expect(of(1).map((file) => file.includes('METHOD:CANCEL'))).toContain(true);
    expect(of(2).map((file) => file.includes('METHOD:CANCEL'))).toEqual([false]);
  });
});

describe('the leader’s own time', () => {
  it('outside working hours is taken only when it is asked for twice; a past one never', async () => {
    await begin();
    const card = await approve();
    const asked = cardIn(await mona().clicks(find(card, 'move'), 'ask-meeting'));
    const evening = { date: '2026-11-27', time: '19:00', start: '' };
    const warned = cardIn(await mona().clicks(asked, 'set-meeting', evening));
    expect(shown(warned)).toContain('uden for arbejdstiden');
    expect(await stateNow()).toMatchObject({ debriefing: { time: { start: '2026-11-26T12:00:00.000Z' } } });
    const past = cardIn(await mona().clicks(warned, 'set-meeting', { ...evening, date: '2026-11-02' }));
    expect(shown(past)).toContain('passeret');
    await mona().clicks(warned, 'set-meeting', evening);
    expect(await stateNow()).toMatchObject({
      debriefing: { time: { start: '2026-11-27T18:00:00.000Z' }, changes: 1 },
    });
  });
});

describe('the team’s meeting', () => {
  it('waits while a case that cannot wait has nobody, and the leader is told', async () => {
    one = world.start();
    ({ caseId } = await report(one, { what: { kinds: 'threat' } }));
    const answer = await mona().clicks(click('plan-debriefing'), 'plan-debriefing');
    expect(answer).toMatchObject({ kind: 'text' });
    expect((await stateNow())?.debriefing.status).toBe('none');
  });

  it('brings the agenda at its start, asks next morning what was learned, and hands that to the AMR without names', async () => {
    await begin();
    await approve();
    await runUntil(world, one, '2026-11-26T12:01:00Z');
    expect(shown(world.messenger.to('mona').at(-1)?.outgoing.card)).toContain('begynder nu');
    await runUntil(world, one, '2026-11-27T08:30:00Z');
    const card = latest('mona', 'note-learning');
    const points = { topics: 'tell-early', points: 'Vi ringer til BO samme dag.' };
    const warned = cardIn(await mona().clicks(card, 'note-learning', points));
    expect(shown(warned)).toContain('Her står måske et navn');
    expect((await readPrivately(one.services, caseId))?.learning).toBeUndefined();
    await mona().clicks(warned, 'note-learning', { ...points, points: 'Vi ringer til hinanden samme dag.' });
    await one.background.settled();
    expect(shown(world.messenger.to('ali').at(-1)?.outgoing.card)).toContain('Vi ringer til hinanden');
    const events = JSON.stringify(await stateNow());
    expect(events).not.toContain('Vi ringer');
    expect((await stateNow())?.debriefing).toMatchObject({ learning: 'noted', topics: ['tell-early'] });
  });

  it('what was learned comes into the APV note and the yearly discussion, also once the next meeting is planned', async () => {
    const notes = ['apv-note', 'yearly-discussion'].flatMap((document) =>
      ['mona', 'ali'].map((word) => ({ document, word })),
    );
    const read = ({ document, word }: (typeof notes)[number]) =>
      actor(word, one).clicks(click('show-document', { document }), 'show-document');
    const learned = ['Sige det tidligt', 'Vi ringer til hinanden samme dag.'];
    await begin();
    await approve();
    await runUntil(world, one, '2026-11-27T08:30:00Z');
    for (const note of notes) expect(shown(await read(note))).not.toContain('Sige det tidligt');
    const points = { topics: 'tell-early', points: learned[1] };
    await mona().clicks(latest('mona', 'note-learning'), 'note-learning', points);
    await mona().clicks(click('plan-debriefing'), 'plan-debriefing');
    await one.background.settled();
    expect((await stateNow())?.debriefing.status).toBe('proposed');
    for (const note of notes) {
      const text = shown(await read(note));
      for (const each of learned) expect(text).toContain(each);
    }
    // What was written goes with the private text; the choices tell of nobody.
    await one.services.privates.erase(caseId);
    const text = shown(await read({ document: 'apv-note', word: 'ali' }));
    expect(text).toContain('Sige det tidligt');
    expect(text).not.toContain('Vi ringer');
  });
});

describe('the person', () => {
  it('hears of the meeting, can join, and can take back being mentioned', async () => {
    await begin(undefined, { who: { mentionedInDebriefing: 'true' } });
    await approve();
    const card = latest('anna', 'answer-meeting');
    expect(shown(card)).toContain('Du bestemmer selv');
    const joined = cardIn(await anna().clicks(card, 'answer-meeting'));
    expect(shown(joined)).toContain('gerne vil være med');
    const unnamed = cardIn(await anna().clicks(joined, 'rather-not-mentioned'));
    expect(offers(unnamed, 'rather-not-mentioned')).toBe(false);
    expect((await stateNow())?.consents.mentionedInDebriefing).toBe(false);
  });

  it('withdraws, and the leader is asked whether the meeting is still held', async () => {
    await begin();
    await approve();
    await anna().clicks(click('withdraw-case'), 'withdraw-case');
    await one.background.settled();
    const card = latest('mona', 'cancel-meeting');
    expect(shown(card)).toContain('trukket tilbage');
    await mona().clicks(card, 'cancel-meeting');
    expect((await stateNow())?.debriefing).toMatchObject({ status: 'cancelled', changes: 1 });
  });
});
