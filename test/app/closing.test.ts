import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const own = 'Klippet ligger der endnu hemmelig4471';
const sentence = 'Tak fordi du sagde det højt hemmelig4472';

const here = eachTestIn(startWorld);
let caseId: CaseId;

beforeEach(async () => {
  ({ caseId } = await report(here.one, { who: { told: 'mona,ali' } }));
  await actor('mona', here.one).clicks(card('acknowledge'), 'acknowledge');
  await here.one.background.settled();
});

const card = (verb: string) => ({ verb, data: { caseId, commandId: here.one.services.ids.commandId() } });
const got = (who: string) => here.world.messenger.to(who).map(({ outgoing }) => shown(outgoing.card));
const press = async (who: string, verb: string, input?: Record<string, string>) => {
  const reply = await actor(who, here.one).clicks(card(verb), verb, input);
  await here.one.background.settled();
  return reply;
};
const stream = async () => JSON.stringify(await here.one.services.cases.readEvents(caseId));

describe('what is missing', () => {
  it('reaches the leader exactly as it was shown, and not before the yes', async () => {
    const anna = actor('anna', here.one);
    const ask = cardIn(await press('anna', 'lack-something'));
    expect(got('mona').at(-1)).toContain('ANNA mangler noget');
    const preview = cardIn(
      await anna.clicks(ask, 'preview-missing', { missing: 'online,work', missingWords: own }),
    );
    expect(shown(preview)).toContain(own);
    expect(got('mona').join()).not.toContain('hemmelig');
    await anna.clicks(preview, 'send-missing');
    await anna.clicks(preview, 'send-missing');
    await here.one.background.settled();
    const told = got('mona').filter((each) => each.includes(own));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Noget ligger stadig på nettet');
    expect(got('ali').join()).not.toContain('hemmelig');
    expect(await stream()).not.toContain('hemmelig');
    expect(shown(await press('mona', 'close-case'))).toContain('Noget ved mit arbejde skal ændres');
  });

  it('is asked about again when nothing was filled in, and is nobody else’s to tell', async () => {
    const ask = cardIn(await press('anna', 'lack-something'));
    const before = got('mona').length;
    const empty = await actor('anna', here.one).clicks(ask, 'preview-missing', {
      missing: '',
      missingWords: ' ',
    });
    expect(shown(empty)).toContain('Vælg noget, eller skriv det med dine egne ord.');
    for (const who of ['mona', 'ali', 'bo'])
      for (const verb of ['preview-missing', 'send-missing'])
        expect(offers(await press(who, verb, { missing: 'talk' }), 'send-missing')).toBe(false);
    expect(got('mona')).toHaveLength(before);
  });
});

describe('the leader’s sentence', () => {
  it('waits while the case cannot be closed, then stands in the person’s card and nowhere else', async () => {
    const early = await press('mona', 'close-case', { recognition: sentence });
    expect(JSON.stringify(early)).toContain(sentence);
    await press('anna', 'lack-nothing');
    await press('anna', 'need-nothing-more');
    await press('mona', 'close-case', { recognition: sentence });
    const [end] = got('anna').slice(-1);
    expect(end).toContain('MONA skrev til dig');
    expect(end).toContain(sentence);
    expect(got('ali').join()).not.toContain('hemmelig');
    expect(await stream()).not.toContain('hemmelig');
  });

  it('is not needed', async () => {
    await press('anna', 'need-nothing-more');
    await press('mona', 'close-case', { recognition: '' });
    expect(got('anna').at(-1)).not.toContain('skrev til dig');
  });
});

describe('before the leader closes', () => {
  it('the card names what is not done, without what tells of health', async () => {
    const asked = shown(await press('mona', 'close-case'));
    expect(asked).toContain('Det er ikke gjort endnu:');
    expect(asked).toMatch(/- Tal med medarbejderen.*andre opgaver/s);
    expect(asked).not.toMatch(/psykolog|EASY|sygdom/);
    await press('mona', 'do-task', { task: 'first-talk', note: '', receipt: '' });
    expect(shown(await press('mona', 'close-case'))).not.toContain('- Tal med medarbejderen');
  });
});
