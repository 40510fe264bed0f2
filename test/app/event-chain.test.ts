import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chain, isUnbroken, noHash } from '../../src/app/event-chain.ts';
import type { RecordedEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/evolve.ts';
import type { ChainedEvent } from '../../src/ports/case-store.ts';
import { anyLife } from '../arbitraries/lives.ts';
import { live } from '../case/life/live.ts';
import { actor } from '../support/actor.ts';
import { startAzureWorld } from '../support/azure-world.ts';
import { channelId, runUntil, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/** The stream of a random life, as it is stored. */
const anyStream = anyLife
  .map((plan) => live(plan).events)
  .filter((events) => events.length > 1)
  .map((events: readonly RecordedEvent[]) => {
    const stored: ChainedEvent[] = [];
    for (const { at, event } of events) {
      const last = stored.at(-1);
      stored.push(...chain({ version: stored.length, lastHash: last?.hash ?? noHash }, [event], at));
    }
    return stored;
  });

describe('the record of a case', () => {
  it('is unbroken when nobody has touched it', () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        expect(isUnbroken(stream)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('stays unbroken when storage hands its objects back with their keys in another order', () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        const reversed = stream.map((stored) => ({
          ...stored,
          recorded: withKeysReversed(stored.recorded) as RecordedEvent,
        }));
        expect(isUnbroken(reversed)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('tells of every event that was changed, left out, moved or put in', () => {
    fc.assert(
      fc.property(anyStream, fc.nat(), (stream, number) => {
        const index = number % stream.length;
        const event = stream[index];
        if (event === undefined) throw new Error('inside');
        const changed = { ...event, recorded: { ...event.recorded, at: '2020-01-01T00:00:00.000Z' } };
        expect(isUnbroken(stream.with(index, changed))).toBe(false);
        expect(isUnbroken(stream.toSpliced(index, 0, event))).toBe(false);
        // The last event alone is missed by the head, which keeps its number and hash.
        if (index < stream.length - 1) expect(isUnbroken(stream.toSpliced(index, 1))).toBe(false);
        if (index > 0) expect(isUnbroken(stream.toSpliced(0, index))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)]));
}

describe('in storage', () => {
  let world: World;
  beforeEach(async () => {
    world = await startAzureWorld();
    await world.introduce();
  });
  afterEach(() => world.stop());

  it('the events of a whole life are unbroken, end at the head, and lead to its state', async () => {
    const one = world.start();
    const { caseId, anna } = await report(one, { weight: { absence: 'yes', firstAbsence: '2026-11-20' } });
    await actor('mona', one).clicks(
      world.messenger.to(channelId)[0]?.outgoing.card,
      'acknowledge',
      {},
      'channel',
    );
    await one.background.settled();
    await runUntil(world, one, '2026-12-10T09:00:00Z');
    await anna.clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } },
      'withdraw-case',
    );
    await one.background.settled();

    const events = await one.services.cases.readEvents(caseId);
    const head = await one.services.cases.readHead(caseId);
    expect(events.length).toBeGreaterThan(25);
    expect(isUnbroken(events)).toBe(true);
    expect(head).toMatchObject({ version: events.length, lastHash: events.at(-1)?.hash, wake: undefined });
    expect(
      fold(
        caseId,
        events.map(({ recorded }) => recorded),
      ),
    ).toEqual(head?.state);
  });
});
