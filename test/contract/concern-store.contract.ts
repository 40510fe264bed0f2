import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClickId } from '../../src/case/ids.ts';
import type { Concern } from '../../src/concern/concern.ts';
import type { Spoken } from '../../src/concern/limits.ts';
import type { ConcernStore } from '../../src/ports/concern-store.ts';
import { id } from '../organisation/example.ts';

interface Subject {
  readonly store: ConcernStore;
  stop(): Promise<void>;
}

const concern = (word: string, more: Partial<Concern> = {}): Concern => ({
  about: id(word),
  startedAt: '2026-11-20T09:00:00.000Z',
  asks: [],
  tellings: [],
  steps: [],
  keptOut: [],
  letKnow: [],
  muted: false,
  reviews: [],
  outbox: [],
  ...more,
});
const spoken = (word: string, at: string): Spoken => ({
  by: id(word),
  acts: [
    {
      about: id('anna'),
      way: 'tell',
      danger: false,
      at,
      click: ClickId.parse('c'.repeat(43)),
      verdict: 'sent',
    },
  ],
});

/** What every store of concerns does, in memory and in Azure. */
export function concernStoreContract(name: string, open: () => Promise<Subject>): void {
  describe(`concerns ${name}`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await open();
    });
    afterEach(() => subject.stop());

    it('are written over only by whoever has read the latest', async () => {
      const { store } = subject;
      expect(await store.read(id('anna'))).toBeUndefined();
      expect(await store.write(concern('anna'), undefined)).toBe(true);
      expect(await store.write(concern('anna'), undefined)).toBe(false);
      const read = await store.read(id('anna'));
      expect(read?.concern).toEqual(concern('anna'));
      expect(await store.write(concern('anna', { muted: true }), read?.tag)).toBe(true);
      expect(await store.write(concern('anna'), read?.tag)).toBe(false);
      expect((await store.read(id('anna')))?.concern.muted).toBe(true);
      expect(await store.remove(id('anna'), read?.tag ?? '')).toBe(false);
      const latest = await store.read(id('anna'));
      expect(await store.remove(id('anna'), latest?.tag ?? '')).toBe(true);
      expect(await store.read(id('anna'))).toBeUndefined();
      expect(await store.write(concern('anna'), latest?.tag)).toBe(false);
    });

    it('are found when something is due', async () => {
      const { store } = subject;
      await store.write(concern('anna', { acknowledgeBy: '2026-11-20T13:00:00.000Z' }), undefined);
      await store.write(concern('bo'), undefined);
      const due = (at: string) => Array.fromAsync(store.due(at));
      expect(await due('2026-11-20T12:59:59.999Z')).toEqual([]);
      expect(await due('2026-11-20T13:00:00.000Z')).toEqual(['anna']);
      expect((await due('2026-12-20T09:00:00.000Z')).sort()).toEqual(['anna', 'bo']);
    });

    it('and what a colleague has sent is kept apart and forgotten', async () => {
      const { store } = subject;
      const day = (number: number) => `2026-11-0${number}T09:00:00.000Z`;
      expect(await store.writeSpoken(spoken('bo', day(1)), undefined)).toBe(true);
      expect(await store.writeSpoken(spoken('bo', day(1)), undefined)).toBe(false);
      await store.writeSpoken(spoken('tina', day(3)), undefined);
      const read = await store.readSpoken(id('bo'));
      expect(read?.spoken).toEqual(spoken('bo', day(1)));
      expect(await store.removeSpokenBefore(day(2))).toBe(1);
      expect(await store.readSpoken(id('bo'))).toBeUndefined();
      expect(await store.readSpoken(id('tina'))).toBeDefined();
      expect(await store.writeSpoken(spoken('bo', day(4)), read?.tag)).toBe(false);
      expect(await Array.fromAsync(store.due('2030-01-01T00:00:00.000Z'))).toEqual([]);
    });
  });
}
