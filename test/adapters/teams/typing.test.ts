import { afterEach, expect, it, vi } from 'vitest';
import type { ConnectorCall } from '../../../src/adapters/teams/connector.ts';
import { createRouter } from '../../../src/adapters/teams/router.ts';
import { readActivity } from '../../../src/adapters/teams/turn-of.ts';
import { message } from './support/activities.ts';
import { recordedLog } from './support/recorded-log.ts';

afterEach(() => vi.useRealTimers());

it('never shows "typing", however long an answer takes', async () => {
  vi.useFakeTimers();
  const sent: ConnectorCall[] = [];
  const route = createRouter({
    connector: (call) => {
      sent.push(call);
      return Promise.resolve({ kind: 'sent', messageId: 'm' });
    },
    handler: {
      handle: async () => {
        await vi.advanceTimersByTimeAsync(10_000);
        return { kind: 'text', text: 'Hej' };
      },
    },
    log: recordedLog().log,
    sorry: () => 'x',
  });
  const incoming = readActivity(message('https://smba.trafficmanager.net/emea/'));
  if (incoming === undefined) throw new Error('the message is well formed');
  await route(incoming);
  expect(sent).toMatchObject([{ activity: { type: 'message', text: 'Hej' } }]);
});
