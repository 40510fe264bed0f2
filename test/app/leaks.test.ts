import { afterEach, expect, it } from 'vitest';
import { workflowBody } from '../../src/adapters/workflow/workflow-body.ts';
import { calendarFile } from '../../src/app/calendar-file.ts';
import { privateFile } from '../../src/app/private-file.ts';
import type { SentFile } from '../../src/ports/file-fetcher.ts';
import { randomFrom, type Random } from '../crash/random.ts';
import { id } from '../organisation/example.ts';
import { textOfDocx } from '../support/docx.ts';
import { actor, cardIn, offers } from '../support/actor.ts';
import { openOffice, type Office } from '../support/office.ts';
import { channelId, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/*
 * Random lives of cases in which everybody presses anything, and every field is filled with a secret of its own. A
 * secret is then looked for wherever it could have gone. Fields, buttons and tables that come later are in it by
 * themselves: what somebody types is for nobody else, unless a line here says for whom.
 */

/** Who else may read what a person typed into a field, by the id of the field. */
const readers: Readonly<Record<string, (consent: boolean) => readonly string[]>> = {
  words: (consent) => (consent ? ['mona', 'karen'] : []),
  // What was written beside the cards can become own words.
  chat: (consent) => (consent ? ['mona', 'karen'] : []),
  // On a task: whoever has the task or the case.
  note: () => ['mona', 'ali', 'karen', 'peter', 'helle'],
  // What the team has learned goes to the AMR, and whoever leads the case sees it on the card.
  points: () => ['mona', 'ali', 'karen', 'peter', 'helle'],
  // The address of content that is to go: whoever takes care of it, and the person, who is told so.
  address: () => ['anna', 'mona', 'ali', 'karen', 'peter', 'helle'],
  // The leader writes it to the person, and whoever leads the case decides after it; the card says so.
  comment: () => ['anna', 'mona', 'karen', 'peter'],
  // What the leader writes in the plan: the person, and whoever leads the case; the card says so.
  line0: () => ['anna', 'mona', 'karen', 'peter', 'helle'],
  line1: () => ['anna', 'mona', 'karen', 'peter', 'helle'],
  line2: () => ['anna', 'mona', 'karen', 'peter', 'helle'],
  // Where to look: whoever keeps the evidence for the person, by her own yes; that is the handler where nobody is named.
  where: () => ['mona', 'karen', 'peter'],
  // To the person, with the end of the case.
  recognition: () => ['anna', 'mona', 'karen', 'peter'],
  // The person has it sent to whoever handles the case, after a look at exactly this.
  missingWords: () => ['mona', 'karen', 'peter'],
};

/** What people say to the bot. */
const said = (person: string) => [
  'chikane',
  'hjælp',
  'mine sager',
  'mine opgaver',
  'overblik',
  'råd',
  'english',
  'dansk',
  secretOf(person, 'chat'),
];

const everybody = [
  'anna',
  'anna',
  'anna',
  'anna',
  'mona',
  'mona',
  'ali',
  'karen',
  'peter',
  'helle',
  'fie',
  'bo',
];
const steps = 80;

/** One word of letters: nothing that makes text inert changes it. */
function secretOf(person: string, field: string): string {
  return `hemmelig${person.toUpperCase()}z${field}`;
}

let world: World;
/** What people read in documents that they fetched. */
let documents: { readonly person: string; readonly text: string }[] = [];
afterEach(() => world.stop());

async function live(seed: number, consent: boolean): Promise<{ office: Office; one: Instance }> {
  world = await startWorld();
  documents = [];
  world.workflow.events = seed % 2 === 0 ? ['deadline.reminder', 'debriefing.invite'] : [];
  await world.introduce();
  const one = world.start();
  const random = randomFrom(seed);
  const office = openOffice(world, one, secretOf);
  await report(one, {
    what: { kinds: 'threat', words: secretOf('anna', 'words') },
    who: { told: 'mona,ali,karen,fie', wordsToLeader: String(consent) },
    weight: { impact: '9', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes' },
  });
  await office.say('anna', 'mine sager');
  await agreeOnPlan(one);
  for (let step = 0; step < steps; step += 1) {
    await anything(random, office, consent);
    if (random.chance(0.3)) await later(random, one);
  }
  return { office, one };
}

/** The leader writes into the plan, which luck would seldom reach. */
async function agreeOnPlan(one: Instance): Promise<void> {
  const mona = actor('mona', one);
  const asked = world.messenger.to('mona').find(({ outgoing }) => offers(outgoing.card, 'agree-plan'));
  const editor = cardIn(await mona.clicks(asked?.outgoing.card, 'agree-plan'));
  const lines = { line0: secretOf('mona', 'line0'), line1: secretOf('mona', 'line1') };
  const filled = { sparring: id('mona'), security: id('ali'), lookAgainOn: '2026-11-23' };
  const saved = await mona.clicks(editor, 'save-agreement', { ...filled, ...lines });
  expect(JSON.stringify(saved)).toContain(lines.line0);
  await one.background.settled();
}

/** Somebody says something, sends a file, or presses a button; without consent nobody gives one later. */
async function anything(random: Random, office: Office, consent: boolean): Promise<void> {
  const person = random.pick(everybody);
  if (random.chance(0.1)) await office.say(person, random.pick(said(person)));
  else if (random.chance(0.05)) await office.say(person, '', [picture(person)]);
  else {
    const reply = await office.press(random, person, (verb) => consent || !verb.includes('consent'));
    await fetchDocument(person, reply);
  }
}

/** Whoever gets a link to a document fetches it at once, and reads it. */
async function fetchDocument(person: string, reply: unknown): Promise<void> {
  const [, token] = /\/file\?file=([\w-]{43})/.exec(JSON.stringify(reply ?? '')) ?? [];
  const file = token === undefined ? undefined : await privateFile(world.start().services, token);
  if (file?.name.endsWith('.docx') === true && file.content instanceof Uint8Array)
    documents.push({ person, text: textOfDocx(file.content) });
}

function picture(person: string): SentFile {
  const name = `${secretOf(person, 'file')}.png`;
  const url = `https://smba.example/emea/${name}`;
  world.files.put(url, new Uint8Array([...png, ...Buffer.from(secretOf(person, 'bytes'))]));
  return { how: 'uploaded', name, url };
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function later(random: Random, one: Instance): Promise<void> {
  const hours = random.pick([1, 5, 26, 80]);
  await runUntil(world, one, world.clock.now().add({ hours }).toString());
  await one.background.settled();
}

/** Everywhere that is not one person's own view, by name. */
async function places(one: Instance): Promise<Readonly<Record<string, string>>> {
  const tokens = [...JSON.stringify(world.messenger.sent).matchAll(/\/calendar\?file=([\w-]+)/g)];
  const files = await Promise.all(tokens.map(([, token]) => calendarFile(one.services, token ?? '')));
  const channel = world.messenger.sent.filter(({ to }) => to === channelId);
  return {
    channel: JSON.stringify(channel),
    summaries: JSON.stringify(world.messenger.sent.map(({ outgoing }) => outgoing.summary)),
    flows: JSON.stringify(world.workflow.posted.map(workflowBody)),
    log: JSON.stringify(world.log),
    'calendar files': JSON.stringify(files),
    ...(await world.everything()),
  };
}

/** Buttons whose answer names the one whom the colleague has just chosen. */
const afterChoosing = [
  'colleague-chosen',
  'colleague-say',
  'colleague-change',
  'colleague-send-ask',
  'colleague-send-tell',
];

/**
 * What somebody saw, without the names that everybody may see: those to choose among, whether there is a case or not,
 * and whom a colleague has chosen. Only the bare name is taken out; whatever else stands beside it is looked at.
 */
function beyondNames({ after = '', what }: Office['seen'][number]): string {
  const text = JSON.stringify(what, (key, value: unknown) => (key === 'choices' ? bareOf(value) : value));
  return afterChoosing.includes(after) ? text.replaceAll(/\bANNA\b/g, '') : text;
}

function bareOf(choices: unknown): string {
  return JSON.stringify(choices).replaceAll(/"title":"ANNA(, [^"]*)?"/g, '');
}

const lives = [1, 2, 3, 4].map((seed) => ({ seed, consent: seed > 2 }));

it.each(lives)(
  'what is told stays where it may be (life $seed, consent $consent)',
  async ({ seed, consent }) => {
    const { office, one } = await live(seed, consent);
    const everywhere = await places(one);
    for (const [place, content] of Object.entries(everywhere))
      expect(content.match(/hemmelig\w*/g) ?? [], place).toEqual([]);
    const read = documents.map(({ person, text }) => ({ person, after: 'document', what: text }));
    for (const { person, after, what } of [...office.seen, ...read])
      for (const [secret, owner = '', field = ''] of JSON.stringify(what).matchAll(
        /hemmelig([A-Z]+)z(\w+)/g,
      )) {
        const may = [owner.toLowerCase(), ...(readers[field]?.(consent) ?? [])];
        expect(may, `${secret} seen by ${person} after ${String(after)}`).toContain(person);
      }

    const untold = office.seen.filter(({ person }) => ['bo', 'admin', 'tina', 'ida'].includes(person));
    const { channel, flows, log } = everywhere;
    for (const text of [channel, flows, log, ...untold.map(beyondNames)]) expect(text).not.toContain('ANNA');
    expect(new Set(office.seen.map(({ after }) => after)).size, 'different things done').toBeGreaterThan(15);
  },
);
