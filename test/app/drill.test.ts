import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { concernCircumstances } from '../../src/app/concerns/circumstances.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { isDrill, type CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const { drill } = textsIn('da');

const here = eachTestIn(startWorld);

const anna = () => actor('anna', here.one);
const isMarked = (card: unknown) => shown(card).includes(drill.mark);
const press = (word: string, caseId: CaseId, verb: string, inputs: object = {}) =>
  actor(word, here.one).clicks(
    { verb, data: { caseId, commandId: here.one.services.ids.commandId() } },
    verb,
    inputs,
  );
const later = (iso: string) => here.world.clock.set(here.world.clock.now().add(Temporal.Duration.from(iso)));
const stateOf = async (caseId: CaseId) => (await here.one.services.cases.readHead(caseId))?.state;

const draftNumber = async () => {
  const stored = await here.one.services.drafts.read(id('anna'));
  if (stored === undefined) throw new Error('no draft');
  return stored.draft.caseId;
};

const urgent = { what: { kinds: 'threat' }, who: { notTold: 'peter' } };

describe('a drill', () => {
  it('is seen by everybody as such, from its first card on', async () => {
    const { preview, receipt, caseId } = await report(here.one, urgent, 'anna', 'drill');
    expect(isDrill(caseId)).toBe(true);
    await press('mona', caseId, 'acknowledge');
    await press('mona', caseId, 'request-call');
    await here.one.background.settled();
    expect([isMarked(preview), isMarked(receipt)]).toEqual([true, true]);
    const sent = here.world.messenger.sent;
    expect(sent.length).toBeGreaterThan(2);
    for (const { outgoing } of sent) {
      expect(isMarked(outgoing.card)).toBe(true);
      expect(outgoing.summary).toMatch(/^Øvelse: /);
    }
    for (const [word, verb] of [
      ['mona', 'open-case'],
      ['ali', 'open-case'],
      ['anna', 'show-case'],
      ['mona', 'show-tasks'],
      ['anna', 'case-menu'],
    ] as const)
      expect(isMarked(await press(word, caseId, verb)), verb).toBe(true);
    expect(shown(await anna().says('mine sager'))).toContain('(øvelse)');
    expect(shown(await actor('mona', here.one).says('mine opgaver'))).toContain('(øvelse)');
  });

  it('says in each document that it is one, whatever is entered', async () => {
    const { caseId } = await report(here.one, urgent, 'anna', 'drill');
    const document = { document: 'register-draft' };
    expect(shown(await press('mona', caseId, 'show-document', document))).toContain(drill.documentNotice);
    const after = await press('mona', caseId, 'enter-receipt', { ...document, receipt: 'REG-2026-0077' });
    expect(shown(after)).toContain(drill.documentNotice);
    await actor('mona', here.one).says('english');
    expect(shown(await press('mona', caseId, 'show-document', document))).toContain(
      textsIn('en').drill.documentNotice,
    );
  });

  it('calls up nobody: who is on call is not named, not told, and not offered', async () => {
    later('PT10H');
    const toAmr = { ...urgent, who: { told: 'ali' } };
    const { caseId, preview, receipt } = await report(here.one, toAmr, 'anna', 'drill');
    const real = await report(here.one, toAmr);
    expect((await stateOf(real.caseId))?.onCall).toBeDefined();
    expect((await stateOf(caseId))?.onCall).toBeUndefined();
    expect([shown(real.preview), shown(preview)].map((card) => card.includes('GUARD'))).toEqual([
      true,
      false,
    ]);
    expect([offers(real.receipt, 'ask-alert'), offers(receipt, 'ask-alert')]).toEqual([true, false]);
  });

  it('changes nothing for a worry that is real', async () => {
    const before = await concernCircumstances(here.one.services, id('anna'));
    await report(here.one, urgent, 'anna', 'drill');
    expect(await concernCircumstances(here.one.services, id('anna'))).toEqual(before);
  });

  it('is erased 30 days after its end, while a case stays', async () => {
    const [exercise, real] = [
      await report(here.one, urgent, 'anna', 'drill'),
      await report(here.one, urgent),
    ];
    await press('anna', exercise.caseId, 'withdraw-case');
    await press('anna', real.caseId, 'withdraw-case');
    later('PT696H');
    await sweepPrivateText(here.one.services);
    expect((await stateOf(exercise.caseId))?.erased).toBeUndefined();
    later('PT48H');
    await sweepPrivateText(here.one.services);
    expect((await stateOf(exercise.caseId))?.erased).toBeDefined();
    expect((await stateOf(real.caseId))?.erased).toBeUndefined();
  });
});

describe('between a drill and a case there is no way', () => {
  it('a real draft stays, and a drill does not begin', async () => {
    await fillIn(here.one);
    const waiting = cardIn(await anna().says('øvelse'));
    expect([offers(waiting, 'resume-draft'), isMarked(waiting)]).toEqual([true, false]);
    const old = { verb: 'start-drill', data: { commandId: here.one.services.ids.commandId() } };
    expect(offers(cardIn(await anna().clicks(old, 'start-drill')), 'resume-draft')).toBe(true);
    expect(isDrill(await draftNumber())).toBe(false);
  });

  it('a drill that waits says so, and does not become real by an old button', async () => {
    await fillIn(here.one, {}, 'anna', 'drill');
    const waiting = cardIn(await anna().says('chikane'));
    expect(isMarked(waiting)).toBe(true);
    expect(isMarked(await anna().clicks(waiting, 'resume-draft'))).toBe(true);
    const old = { verb: 'start-intake', data: { commandId: here.one.services.ids.commandId() } };
    expect(isMarked(await anna().clicks(old, 'start-intake'))).toBe(true);
  });

  it('a drill that was only begun gives way when something has happened', async () => {
    const start = cardIn(await anna().says('øvelse'));
    await anna().clicks(start, 'start-drill');
    const greeting = cardIn(await anna().clicks(start, 'start'));
    expect(titleOf({ kind: 'card', card: greeting } as never)).toBe(textsIn('da').greeting.title);
    const first = cardIn(await anna().clicks(greeting, 'start-intake'));
    expect(isMarked(first)).toBe(false);
    expect(isDrill(await draftNumber())).toBe(false);
  });
});
