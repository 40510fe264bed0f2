import { expect, it } from 'vitest';
import { connectGraph, keepFilled } from '../../src/start/graph.ts';
import { GraphSettings } from '../../src/organisation/graph-settings.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { GraphPeer } from '../support/graph-peer/graph-peer.ts';
import { serve } from '../support/graph-peer/serve.ts';

const { log } = recordedLog();

it('only what the organisation file names is connected, and nothing where Graph is not reached', () => {
  const connection = { origin: 'http://127.0.0.1:9', tokens: undefined };
  const connected = (uses: readonly string[]) => {
    const settings = GraphSettings.parse({ uses, organiser: 'debriefing@eksempel.dk' });
    return Object.entries(connectGraph(settings, connection, log)).flatMap(([name, part]) =>
      part === undefined ? [] : [name],
    );
  };
  expect(connected(['meetings'])).toEqual(['calendar']);
  expect(connected(['people'])).toEqual(['directory']);
  expect(connected(['search'])).toEqual(['peopleSearch']);
  expect(connected(['team', 'absence'])).toEqual(['directory', 'absence']);
  const nothing = {
    calendar: undefined,
    directory: undefined,
    absence: undefined,
    peopleSearch: undefined,
  };
  expect(connectGraph(undefined, connection, log)).toEqual(nothing);
  expect(connectGraph(GraphSettings.parse({ uses: ['people'] }), undefined, log)).toEqual(nothing);
});

it('the token is that of the cloud which is asked', async () => {
  const peer = new GraphPeer('debriefing@eksempel.dk');
  const served = await serve(peer);
  const tokens = (audience: string) => Promise.resolve(`for ${audience}`);
  const settings = GraphSettings.parse({ uses: ['meetings'], organiser: peer.organiser });
  await connectGraph(settings, { origin: served.origin, tokens }, log).calendar?.cancel('k');
  expect(peer.requests[0]?.headers).toMatchObject({ authorization: `Bearer for ${served.origin}` });
  await served.stop();
});

it('the directory is asked once a day, after a failure in ten minutes, and no more after the stop', async () => {
  const waits: number[] = [];
  const answers = [false, true, true];
  const { promise: done, resolve } = Promise.withResolvers();
  const filling = keepFilled(
    {
      inSeveralUnits: () => [],
      now: () => expect.fail(),
      recall: () => expect.fail(),
      refresh: () => Promise.resolve(answers.shift() ?? true),
    },
    { team: () => expect.fail(), managers: () => expect.fail() },
    {
      stepAside: () => expect.fail(),
      afterAnswer: () => expect.fail(),
      wait(seconds) {
        waits.push(seconds);
        if (waits.length === 3) {
          filling.stop();
          resolve(undefined);
        }
        return Promise.resolve();
      },
    },
  );
  await done;
  await new Promise((later) => setImmediate(later));
  expect(waits).toEqual([600, 86_400, 86_400]);
});
