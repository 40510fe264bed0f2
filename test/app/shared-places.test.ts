import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { submits } from '../../src/cards/registry.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actionOf, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, conversation, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const groupChat: Conversation = {
  ...conversation('anna'),
  conversationId: '19:x@thread.v2',
  kind: 'groupChat',
};
const notHere = { kind: 'text', text: textsIn('da').sentences.notHere };

const submit = (
  who: string,
  place: Conversation,
  { verb, data, answer }: { verb: string; data: unknown; answer: 'in-place' | 'posted' },
) =>
  here.one.handler.handle({
    kind: 'submit',
    actor: { person: id(who), locale: undefined },
    conversation: place,
    cardMessageId: undefined,
    answer,
    verb,
    data,
  });

describe.each([
  ['channel', conversation(channelId)],
  ['group chat', groupChat],
])('in a %s', (_, place) => {
  it('a click that would be answered for all to read is answered with one neutral sentence', async () => {
    const { caseId, receipt } = await report(here.one);
    const { commandId } = actionOf(receipt, 'meet-deadline');
    const before = await here.one.services.cases.readEvents(caseId);
    for (const who of ['anna', 'mona'])
      for (const verb of [...Object.keys(submits), 'no-such-verb'])
        expect(
          await submit(who, place, { verb, data: { caseId, commandId }, answer: 'posted' }),
          `${who} ${verb}`,
        ).toEqual(notHere);
    await here.one.background.settled();
    expect(await here.one.services.cases.readEvents(caseId)).toEqual(before);
  });

  it('a click that is answered to the one who clicked opens the case', async () => {
    const { caseId, receipt } = await report(here.one);
    const { commandId } = actionOf(receipt, 'meet-deadline');
    const click = { verb: 'open-case', data: { caseId, commandId }, answer: 'in-place' } as const;
    expect(shown(await submit('mona', place, click))).toContain('ANNA');
  });

  it('a message is answered with the same sentence, once an hour however many write', async () => {
    const writes = (who: string, where = place) =>
      here.one.handler.handle({
        kind: 'message',
        actor: { person: id(who), locale: undefined },
        conversation: where,
        text: 'mine sager',
        files: [],
      });
    expect(await writes('anna')).toEqual(notHere);
    here.world.clock.advance(Temporal.Duration.from('PT59M'));
    for (const who of ['anna', 'bo']) expect(await writes(who)).toEqual({ kind: 'nothing' });
    expect(await writes('anna', { ...place, conversationId: '19:other@thread.v2' })).toEqual(notHere);
    here.world.clock.advance(Temporal.Duration.from('PT1M'));
    expect(await writes('bo')).toEqual(notHere);
  });
});
