import { expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const address = 'https://facebook.example/groups/hemmelig/1';
/** What stands of it wherever it is shown; cards escape the rest. */
const secret = 'groups/hemmelig/1';
const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => outgoing.card);

/** The list, as somebody opens it from the case. */
async function list(word: string, caseId: CaseId): Promise<unknown> {
  const data = { caseId, commandId: here.one.services.ids.commandId() };
  return cardIn(await actor(word, here.one).clicks({ verb: 'show-take-down', data }, 'show-take-down'));
}

it('the person adds an address, the leader asks for it to go and is asked to look; the address stays among them', async () => {
  const { caseId, anna } = await report(here.one, { what: { kinds: 'exposure', channels: 'social-media' } });
  await anna.clicks(await list('anna', caseId), 'add-take-down', { place: 'meta', address });
  await here.one.background.settled();
  const own = await list('anna', caseId);
  expect(shown(own)).toContain(secret);
  expect(offers(own, 'request-take-down')).toBe(false);
  expect(shown(await list('ali', caseId))).not.toContain(secret);

  const mona = actor('mona', here.one);
  const item = cardIn(await mona.clicks(await list('mona', caseId), 'open-take-down-item', { item: '1' }));
  expect(shown(item)).toContain(secret);
  const asked = { rung: 'platform', on: '2026-11-20' };
  const later = cardIn(await mona.clicks(item, 'request-take-down', asked));
  await mona.clicks(item, 'request-take-down', asked);
  expect(shown(later)).toContain('Tjenesten eller siden selv: spurgt fredag 20. november');

  const askedToLook = (word: string) => got(word).filter((card) => offers(card, 'check-take-down'));
  await runUntil(
    here.world,
    here.one,
    here.world.clock
      .now()
      .add({ hours: 24 * 4 })
      .toString(),
  );
  await here.one.background.settled();
  expect(askedToLook('anna')).toEqual([]);
  const [check, ...more] = askedToLook('mona');
  expect(more).toEqual([]);
  expect(shown(check)).not.toContain(secret);
  await mona.clicks(check, 'check-take-down', { item: '1' });

  const head = await here.one.services.cases.readHead(caseId);
  expect(head?.state.takeDown.items).toMatchObject([{ status: 'removed' }]);
  expect(head?.state.tasks['take-down']?.outcome?.status).toBe('done');
  const events = JSON.stringify(await here.one.services.cases.readEvents(caseId));
  expect(events).toContain('TakeDownWasChecked');
  expect(events).not.toContain('facebook.example');

  await here.one.services.privates.erase(caseId);
  expect(shown(await list('mona', caseId))).not.toContain(secret);
});
