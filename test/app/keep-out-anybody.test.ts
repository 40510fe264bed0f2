import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { privateFile } from '../../src/app/private-file.ts';
import { DirectoryPerson } from '../../src/organisation/directory-facts.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import { actor, cardIn, menuOf, shown, type Actor } from '../support/actor.ts';
import { memoryPeopleSearch, type MemoryPeopleSearch } from '../support/memory-people-search.ts';
import { startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/*
 * Anybody at the workplace can be kept out of a case, also people whom the organisation file does not name. The bot finds them
 * in the directory where it may, and leaves no trace of whom one looked for.
 */
const as = (id: string, name: string) => DirectoryPerson.parse({ id, name, email: `${id}@eksempel.dk` });
const outsider = as('7731-aa', 'Monty Udenforsen');
const namesake = as('7731-bb', 'Monty Udenforsen');

let directory: MemoryPeopleSearch;
let world: World;
let one: Instance;
beforeEach(async () => {
  // Whom the file names stands in it once, by the file.
  directory = memoryPeopleSearch([outsider, namesake, as('mona', 'Mona Other')]);
  world = await startWorld();
  await world.introduce();
  one = world.start(() => ({ peopleSearch: directory }));
});

const whoNobody = { told: '', notTold: '', wordsToLeader: 'false', mentionedInDebriefing: 'false' };

/** Anna stands before who is told, and looks for somebody by name. */
async function lookFor(purpose: string, name: string, anna = actor('anna', one)) {
  let card = cardIn(await anna.says('chikane'));
  card = cardIn(await anna.clicks(card, 'start-intake'));
  const when = { sender: 'inside', date: '2026-11-20', time: '09:30', timeUnknown: 'false' };
  card = cardIn(await anna.clicks(card, 'answer-when', when));
  card = cardIn(await anna.clicks(card, 'answer-what', { kinds: 'other', channels: 'sms', words: '' }));
  card = cardIn(await anna.clicks(card, 'find-person', { ...whoNobody, told: 'mona', purpose }));
  return { anna, found: cardIn(await anna.clicks(card, 'search-person', { name })) };
}

/** Anna has reported, and looks in her case for somebody to keep out. */
async function lookInCase(name: string, purpose = 'exclude') {
  const { anna, receipt, caseId } = await report(one);
  const people = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-people'));
  const search = cardIn(await anna.clicks(people, 'find-in-case', { purpose }));
  return { anna, receipt, caseId, found: cardIn(await anna.clicks(search, 'search-person', { name })) };
}

const part = 'Lige nu kan jeg ikke søge blandt alle';

async function copyOf(anna: Actor, receipt: unknown): Promise<string> {
  const ready = shown(await anna.clicks(await menuOf(anna, receipt), 'make-copy'));
  const file = await privateFile(one.services, /file\?file=([\w-]{43})/.exec(ready)?.[1] ?? '');
  if (!(file?.content instanceof Uint8Array)) throw new Error('There is no file.');
  return strFromU8(unzipSync(file.content)['kopi.html'] ?? new Uint8Array());
}

describe('somebody whom the organisation file does not name', () => {
  it('is found with the address beside the name, next to people of the file, and is kept out of the report', async () => {
    const { anna, found } = await lookFor('keep-out', 'mon');
    expect(shown(found)).toContain('Monty Udenforsen, 7731-aa@eksempel.dk');
    expect(shown(found)).toContain('Monty Udenforsen, 7731-bb@eksempel.dk');
    expect(shown(found).match(/"value":"mona"/g)).toHaveLength(1);
    expect(shown(found)).not.toContain(part);
    let card = cardIn(await anna.clicks(found, 'choose-person', { chosen: outsider.id }));
    expect(shown(card)).toContain('Monty Udenforsen');
    card = cardIn(
      await anna.clicks(card, 'answer-who', { ...whoNobody, told: 'mona', notTold: outsider.id }),
    );
    const weight = {
      impact: 'unknown',
      absence: 'skip',
      firstAbsence: '',
      treatment: 'skip',
      happenedBefore: 'skip',
    };
    const preview = cardIn(await anna.clicks(card, 'answer-weight', weight));
    const receipt = cardIn(await anna.clicks(preview, 'send-report'));
    await one.background.settled();
    const [caseId] = await one.services.people.casesOf(PersonId.parse('anna'));
    expect(caseId && (await one.services.cases.readHead(caseId))?.state.notTold).toEqual([outsider.id]);
    expect(await copyOf(anna, receipt)).toContain('Monty Udenforsen');
  });

  it('is kept out of a case that is there', async () => {
    const { anna, caseId, found } = await lookInCase('udenfor');
    const preview = cardIn(await anna.clicks(found, 'choose-person', { chosen: outsider.id }));
    expect(shown(preview)).toContain('Vil du holde Monty Udenforsen ude?');
    expect(shown(await anna.clicks(preview, 'exclude-person'))).toContain(
      'Monty Udenforsen får ikke mere at vide',
    );
    expect((await one.services.cases.readHead(caseId))?.state.notTold).toEqual([outsider.id]);
  });

  it('leaves no trace but the id: no name, no address and nothing that was typed is kept, logged or sent', async () => {
    const { anna, found } = await lookInCase('udenforsen');
    const preview = cardIn(await anna.clicks(found, 'choose-person', { chosen: outsider.id }));
    await anna.clicks(preview, 'exclude-person');
    await lookFor('keep-out', 'udenforsen', actor('bo', one));
    await one.background.settled();
    for (const place of [await world.everything(), world.log, world.messenger.sent, world.workflow])
      expect(JSON.stringify(place)).not.toMatch(/udenfor|7731-..@/i);
  });

  it.each(['leader', 'amr'])(
    'is not to be found as %s: who is told has a place in the file',
    async (purpose) => {
      expect(shown((await lookFor(purpose, 'udenfor')).found)).not.toContain('7731');
    },
  );

  it('is not to be found to be told of a case', async () => {
    expect(shown((await lookInCase('udenfor', 'add')).found)).not.toContain('7731');
  });
});

describe('while the directory does not answer', () => {
  it('people of the file are found, the card says so calmly, and nobody unknown is taken', async () => {
    directory.isAway = true;
    const { anna, found } = await lookFor('keep-out', 'mon');
    expect(shown(found)).toContain('"value":"mona"');
    expect(shown(found)).toContain(part);
    const choice = { chosen: outsider.id, name: 'mon' };
    const again = shown(await anna.clicks(found, 'choose-person', choice));
    expect(again).toContain(part);
  });

  it('the same is said in a case', async () => {
    directory.isAway = true;
    expect(shown((await lookInCase('mon')).found)).toContain(part);
  });

  it('whoever was chosen before stays kept out, without a name', async () => {
    const { anna, found } = await lookFor('keep-out', 'udenfor');
    await anna.clicks(found, 'choose-person', { chosen: outsider.id });
    directory.isAway = true;
    const search = await anna.clicks(found, 'search-person', { name: 'mona' });
    const card = shown(await anna.clicks(cardIn(search), 'choose-person', { chosen: 'mona' }));
    expect(card).toContain('Den valgte person');
    expect(card).toContain(`"value":"${outsider.id},mona"`);
  });
});
