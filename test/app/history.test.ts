import { describe, expect, it } from 'vitest';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

async function historyFor(word: string, caseCard: unknown): Promise<string> {
  const menu = await menuOf(actor('anna', here.one), caseCard);
  return shown(await actor(word, here.one).clicks(menu, 'show-history'));
}

describe('the history of a case', () => {
  it('tells the person who opened the case, and the leader only of the own reading', async () => {
    const { receipt } = await report(here.one);
    for (const word of ['ali', 'mona'])
      await actor(word, here.one).clicks(here.world.messenger.sent[0]?.outgoing.card, 'open-case');
    const annas = await historyFor('anna', receipt);
    expect(annas).toContain('Du sendte sagen.');
    expect(annas).toContain('MONA åbnede sagen.');
    expect(annas).toContain('ALI åbnede sagen.');
    const monas = await historyFor('mona', receipt);
    expect(monas).toContain('Du åbnede sagen.');
    expect(monas).not.toContain('ALI åbnede');
  });

  it('says that a message may not have arrived, and that it was sent again', async () => {
    here.world.messenger.fates.push({ kind: 'doubt', reason: 'reset' });
    const { receipt } = await report(here.one);
    expect(await historyFor('anna', receipt)).toContain('er måske ikke nået frem');
    await runUntil(here.world, here.one, '2026-11-20T20:00:00Z');
    expect(await historyFor('anna', receipt)).toContain('blev sendt igen');
  });

  it('is for the person and the leader only, and for the person alone once the case is withdrawn', async () => {
    const { receipt, anna } = await report(here.one);
    for (const word of ['peter', 'karen'])
      expect(await historyFor(word, receipt)).not.toContain('sendte sagen');
    expect(await historyFor('ali', receipt)).not.toContain('sendte sagen');
    const menu = await menuOf(anna, receipt);
    await anna.clicks(cardIn(await anna.clicks(menu, 'ask-withdraw')), 'withdraw-case');
    expect(await historyFor('mona', receipt)).not.toContain('sendte sagen');
    expect(await historyFor('anna', receipt)).toContain('Du trak sagen tilbage.');
  });

  it('leads back to the case, and records that the leader has looked', async () => {
    const { receipt, caseId, anna } = await report(here.one);
    const menu = await menuOf(anna, receipt);
    const card = cardIn(await actor('mona', here.one).clicks(menu, 'show-history'));
    expect(offers(cardIn(await actor('mona', here.one).clicks(card, 'open-case')), 'show-history')).toBe(
      true,
    );
    const events = await here.one.services.cases.readEvents(caseId);
    expect(events.map(({ recorded }) => recorded.event)).toContainEqual({
      type: 'CaseWasOpened',
      by: actor('mona', here.one).person,
    });
  });
});
