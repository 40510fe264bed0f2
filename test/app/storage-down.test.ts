import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { DraftStore } from '../../src/ports/draft-store.ts';
import type { PersonStore } from '../../src/ports/person-store.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, titleOf } from '../support/actor.ts';
import { organisation, startWorld, type World } from '../support/services.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const down = () => Promise.reject(new StorageUnavailable('storage answered nothing'));
const people: PersonStore = {
  read: down,
  write: down,
  addCase: down,
  casesOf: down,
  addPart: down,
  partsOf: down,
};
const drafts: DraftStore = {
  read: down,
  write: down,
  hold: down,
  remove: down,
  changedBefore: () => {
    throw new StorageUnavailable('storage answered nothing');
  },
};
const da = textsIn('da');

/** Anna's greeting, shown while storage was still there; then it goes away. */
async function afterGreeting() {
  const greeting = await actor('anna', world.start()).says('chikane');
  return {
    greeting,
    anna: actor(
      'anna',
      world.start(() => ({ people, drafts })),
    ),
  };
}

describe('while storage is away', () => {
  it('whoever is in danger gets the danger card', async () => {
    const { greeting, anna } = await afterGreeting();
    expect(titleOf(await anna.clicks(greeting, 'in-danger'))).toBe(da.danger.title);
    expect(world.log).toContainEqual(expect.objectContaining({ event: 'storage.unreachable' }));
  });

  it.each([
    ['hjælp', da.help.title],
    ['er her nogen', da.freeText.unsure.title],
  ])('“%s” gets the help card', async (words, title) => {
    const { anna } = await afterGreeting();
    expect(titleOf(await anna.says(words))).toBe(title);
  });

  it.each(['chikane', 'mine sager', 'english'])('“%s” gets a sentence that ends with 112', async (words) => {
    const { anna } = await afterGreeting();
    const reply = await anna.says(words);
    expect(reply).toEqual({ kind: 'text', text: da.sentences.notSaved });
    expect(da.sentences.notSaved).toMatch(/112.*stoler på\.$/);
    expect(textsIn('en').sentences.notSaved).toMatch(/112.*trust\.$/);
  });

  it('the language is the client’s, else the one in the organisation file', async () => {
    const english = organisation.people.map((person) => ({ ...person, language: 'en' as const }));
    const instance = world.start(() => ({
      people,
      drafts,
      organisation: { ...organisation, people: english },
    }));
    expect(titleOf(await actor('anna', instance).says('help'))).toBe(textsIn('en').help.title);
  });
});

it('an answer is not lost because the place of the person cannot be written down', async () => {
  const unwritable = world.start(({ people: usual }) => ({ people: { ...usual, write: down } }));
  expect(titleOf(await actor('anna', unwritable).says('chikane'))).toBe(da.greeting.title);
});
