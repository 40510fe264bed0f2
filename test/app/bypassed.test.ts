import { expect, it } from 'vitest';
import { workflowBody } from '../../src/adapters/workflow/workflow-body.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id } from '../organisation/example.ts';
import { randomFrom, type Random } from '../crash/random.ts';
import { openOffice, type Office } from '../support/office.ts';
import { organisation, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { shown } from '../support/actor.ts';
import { report } from '../support/walk.ts';

/*
 * A person who must not be told cannot tell whether there is a case. The same days are lived twice, with Anna's case and
 * without it: same clock, same other case, same things done by everybody else. All that the person receives, reads and
 * is answered must be the same, to the letter and the minute.
 */

interface Kept {
  readonly who: string;
  readonly role: string;
  readonly told: string;
  /** Whether the person gets the administrators' notices. */
  readonly administers?: boolean;
}

/** Who is kept out, and who is told instead. */
const bypassed: readonly Kept[] = [
  { who: 'ali', role: 'the representative', told: 'mona,karen' },
  { who: 'mona', role: 'the leader', told: 'ali,karen' },
  { who: 'peter', role: 'the deputy', told: 'mona,ali' },
  { who: 'karen', role: 'the leader above', told: 'mona,ali' },
  { who: 'guard', role: 'who is on call', told: 'ali' },
  { who: 'helle', role: 'HR', told: 'mona,ali' },
  { who: 'fie', role: 'a psychological first-aider', told: 'mona,ali' },
  { who: 'ali', role: 'an AMR who administers', told: 'mona', administers: true },
];

const said = [
  'chikane',
  'hjælp',
  'mine sager',
  'råd',
  'english',
  'dansk',
  'kollega',
  'overblik',
  'mine opgaver',
];
const others = ['anna', 'mona', 'ali', 'karen', 'peter', 'helle'];
const bosCase = CaseId.parse('B0000000');
const annasCase = CaseId.parse('A0000000');

/** Everything that the person sees of some random days, in order. */
async function observe(
  seed: number,
  { who, told, administers = false }: Kept,
  hasCase: boolean,
): Promise<readonly string[]> {
  const workplace = Organisation.parse({ ...organisation, ...(administers && { administrators: [who] }) });
  const world = await startWorld({ workplace });
  world.workflow.events = seed % 2 === 0 ? ['deadline.reminder', 'debriefing.invite'] : [];
  await world.introduce();
  const minted = [bosCase, annasCase];
  const one = world.start(() => ({
    ids: { ...systemIds, caseId: () => minted.shift() ?? CaseId.parse('C0000000') },
  }));
  const office = openOffice(world, one, (person, field) => `${person} ${field}`);
  // Of this one everybody may know.
  await report(one, { who: { told: 'mona,ali,karen' } }, 'bo');
  if (hasCase) await report(one, { what: { kinds: 'threat' }, who: { told, notTold: who } });
  const head = hasCase ? await one.services.cases.readHead(annasCase) : undefined;
  expect(head?.state.notTold ?? [id(who)]).toEqual([id(who)]);
  minted.length = 0;
  for (let step = 0; step < 40; step += 1)
    await act(randomFrom(1000 * seed + step), { office, one, world, who, hasCase });
  await world.stop();
  return [...office.seen.filter(({ person }) => person === who).map(inWords), ...invitations(world, who)];
}

interface Days {
  readonly office: Office;
  readonly one: Instance;
  readonly world: World;
  readonly who: string;
  readonly hasCase: boolean;
}

/** One step. Its chances do not depend on what went before, so that both runs do the same. */
async function act(random: Random, { office, one, world, who, hasCase }: Days): Promise<void> {
  const kind = random.pick(['say', 'press', 'press', 'old case', 'case', 'case', 'case', 'later', 'later']);
  const other = random.pick(others.filter((each) => each !== who));
  const of = (id: CaseId) => (_verb: string, data: object) => 'caseId' in data && data.caseId === id;
  if (kind === 'say') await office.say(who, random.pick(said));
  else if (kind === 'press') await office.press(random, who);
  else if (kind === 'old case') await office.press(random, other, of(bosCase));
  else if (kind === 'later') await later(random, office, one, world);
  else if (hasCase) await office.press(random, other, of(annasCase));
}

async function later(random: Random, office: Office, one: Instance, world: World): Promise<void> {
  const hours = random.pick([1, 5, 26, 80]);
  await runUntil(world, one, world.clock.now().add({ hours }).toString());
  await one.background.settled();
  await sendNotices(one.services);
  office.look();
}

function inWords({ at, after, what }: Office['seen'][number]): string {
  const text = shown(what).replaceAll(/file=[\w-]+/g, 'file=…');
  return `${at} ${after ?? 'by itself'}: ${text}`;
}

function invitations(world: World, who: string): readonly string[] {
  return world.workflow.posted
    .map((message) => JSON.stringify(workflowBody(message)))
    .filter((body) => body.includes(`${who}@eksempel.dk`));
}

it.each(bypassed)('$role who must not be told sees the same with the case and without it', async (kept) => {
  let seen = 0;
  for (const seed of [1, 2, 3, 4]) {
    const without = await observe(seed, kept, false);
    expect(await observe(seed, kept, true), `days ${String(seed)}`).toEqual(without);
    seen += without.length;
  }
  expect(seen).toBeGreaterThan(20);
});
