import { expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, cardIn, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { fillIn } from '../support/walk.ts';

/*
 * Anna has told the AMR alone. Until HR is asked nobody handles the case, so nothing that Anna reads may say that a
 * leader hears of it.
 */

const here = eachTestIn(startWorld);

const texts = textsIn('da');
const aLeaderHears = /[Ll]ederen (får|ved|kan nu|bliver bedt)/;
const only = { who: { told: 'ali', mentionedInDebriefing: 'true' } };

async function told() {
  const { anna, preview, caseId } = await fillIn(here.one, only);
  await anna.clicks(preview, 'send-report');
  await here.one.background.settled();
  const press = async (verb: string, data: object = {}) => {
    const click = { verb, data: { ...data, caseId, commandId: here.one.services.ids.commandId() } };
    const reply = await anna.clicks(click, verb);
    await here.one.background.settled();
    return reply;
  };
  return { caseId, preview, press };
}

it('says before the yes whom reminders go to', async () => {
  const { preview } = await told();
  expect(shown(preview)).toContain(texts.intakePreview.datesAlone);
  expect(shown(preview)).not.toMatch(aLeaderHears);
});

it('says of each wish that it stands in the case, and that nobody has it now', async () => {
  const { press } = await told();
  const { notice, changeFacts, consents } = texts;
  expect(shown(await press('request-call'))).toContain(notice['nobody-to-call'].body.slice(0, 30));
  expect(shown(await press('lack-something'))).toContain(notice['something-missing-kept'].body);
  expect(shown(await press('need-nothing-more'))).toContain(notice['nothing-more-kept'].body);
  expect(shown(await press('choose-fact', { what: 'menu' }))).toContain(changeFacts.menuKept);
  await press('change-consent', { purpose: 'sender-contact', wording: 1, give: true });
  for (const consent of ['mentioned', 'sender-contact'] as const) {
    const ask = await press('choose-consent', { consent });
    expect(shown(ask)).toContain(consents.stopsUnheard[consent]);
    expect(shown(ask)).not.toMatch(aLeaderHears);
  }
});

it('what is missing is kept in the case without a leader’s name, and whoever takes the case sees it', async () => {
  const { caseId, press } = await told();
  await press('lack-something');
  const missing = { missing: 'police', missingWords: '' };
  const preview = await press('preview-missing', missing);
  expect(shown(preview)).toContain(texts.missingWhat.kept.body.preview);
  expect(shown(await press('send-missing', missing))).toContain(texts.missingWhat.kept.body.sent);
  await runUntil(here.world, here.one, '2026-11-20T14:00:00Z');
  const news = here.world.messenger.to('helle').at(-1)?.outgoing.card;
  const view = cardIn(await actor('helle', here.one).clicks(news, 'acknowledge'));
  expect(shown(view)).toContain(texts.leaderCase.lacks('ANNA'));
  await here.one.background.settled();
  const click = { verb: 'lack-something', data: { caseId, commandId: here.one.services.ids.commandId() } };
  expect(shown(await actor('anna', here.one).clicks(click, 'lack-something'))).toContain(
    texts.missingWhat.body.choose,
  );
});
