import { afterEach, describe, expect, it } from 'vitest';
import { graphPeopleSearch } from '../../src/adapters/graph/people-search.ts';
import { createGraph } from '../../src/adapters/graph/request.ts';
import { DirectoryPerson } from '../../src/organisation/directory-facts.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import type { PeopleSearch } from '../../src/ports/people-search.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { GraphPeer } from '../support/graph-peer/graph-peer.ts';
import type { PeerAnswer } from '../support/graph-peer/http.ts';
import { serve } from '../support/graph-peer/serve.ts';
import { memoryPeopleSearch } from '../support/memory-people-search.ts';

const as = (id: string, name: string) => DirectoryPerson.parse({ id, name, email: `${id}@eksempel.dk` });
const henrik = as('h1', 'Henrik Skov');
const namesake = as('h2', 'Anne-Marie Skovgaard');
const soeren = as('s1', 'Søren Østergård');
const crowd = Array.from({ length: 26 }, (_, index) => as(`c${index}`, `Carl Nr${index}`));
const everybody = [henrik, namesake, soeren, ...crowd];
const ids = (...people: string[]) => people.map((id) => PersonId.parse(id));

interface Subject {
  readonly search: PeopleSearch;
  goAway(): void;
  stop(): Promise<void>;
}

async function behindGraph(): Promise<Subject & { readonly peer: GraphPeer; readonly entries: unknown }> {
  const peer = new GraphPeer('unused');
  peer.users = everybody.map(({ id, name, email }) => ({ id, displayName: name, mail: email }));
  peer.users.push({
    id: 'gone',
    displayName: 'Henrik Gone',
    mail: 'gone@eksempel.dk',
    accountEnabled: false,
  });
  const served = await serve(peer);
  const { log, entries } = recordedLog();
  const graph = createGraph({ origin: served.origin, token: () => Promise.resolve('TOKEN'), log });
  const throttled: PeerAnswer = { status: 429, headers: { 'retry-after': '30' } };
  return {
    peer,
    entries,
    search: graphPeopleSearch(graph),
    goAway: () =>
      void peer.refusals.push({ at: '/users?', answer: throttled }, { at: '$batch', answer: throttled }),
    async stop() {
      expect(peer.complaints).toEqual([]);
      expect(JSON.stringify(entries)).not.toMatch(/henrik|skov|s1|h1|TOKEN/i);
      await served.stop();
    },
  };
}

function inMemory(): Promise<Subject> {
  const search = memoryPeopleSearch(everybody);
  return Promise.resolve({
    search,
    goAway: () => void (search.isAway = true),
    stop: () => Promise.resolve(),
  });
}

let subject: Subject;
afterEach(() => subject.stop());

describe.each<[string, () => Promise<Subject>]>([
  ['in memory', inMemory],
  ['behind Graph', behindGraph],
])('the search for people %s', (_, start) => {
  it('finds who has all the words at the beginning of those of the name', async () => {
    subject = await start();
    const found = async (...words: string[]) => (await subject.search.byName(words))?.people;
    expect(await found('skov')).toEqual([henrik, namesake]);
    expect(await found('skov', 'hen')).toEqual([henrik]);
    expect(await found('øster')).toEqual([soeren]);
    expect(await found('mar')).toEqual([namesake]);
    expect(await found('kov')).toEqual([]);
  });

  it('says that there are more than it gives', async () => {
    subject = await start();
    expect((await subject.search.byName(['carl']))?.isMore).toBe(true);
    expect((await subject.search.byName(['skov']))?.isMore).toBe(false);
  });

  it('knows people by id, and leaves out strangers', async () => {
    subject = await start();
    expect(await subject.search.byId(ids('s1', 'stranger', 'h1'))).toEqual(
      expect.arrayContaining([henrik, soeren]),
    );
    expect(await subject.search.byId(ids('stranger'))).toEqual([]);
  });

  it('says nothing while it is away, and does not throw', async () => {
    subject = await start();
    subject.goAway();
    expect(await subject.search.byName(['skov'])).toBeUndefined();
    expect(await subject.search.byId(ids('s1'))).toEqual([]);
  });
});

describe('the search behind Graph', () => {
  it('asks for open accounts by words that cannot end their quotation, and remembers whom it found', async () => {
    const graph = await behindGraph();
    subject = graph;
    await subject.search.byName(['hen"rik', 'sk\\ov', '" OR "mail:a', '&$top=999']);
    const [{ url } = { url: '' }] = graph.peer.requests;
    expect(decodeURIComponent(url)).toBe(
      '/v1.0/users?$search="displayName:henrik" AND "displayName:skov" AND "displayName:ORmaila" AND "displayName:top999"' +
        '&$filter=accountEnabled eq true&$select=id,displayName,mail,userPrincipalName&$top=25&$count=true',
    );
    await subject.search.byName(['henrik']);
    expect(await subject.search.byId(ids('h1'))).toEqual([henrik]);
    expect(graph.peer.requests).toHaveLength(2);
  });
});
