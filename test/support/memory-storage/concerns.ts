import type { Concern } from '../../../src/concern/concern.ts';
import { nextWake } from '../../../src/concern/life.ts';
import type { Spoken } from '../../../src/concern/limits.ts';
import type { ConcernStore } from '../../../src/ports/concern-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

const concerns = 'concerns';
const spokens = 'spoken';

/** Concerns and what each colleague has sent, in memory. */
export function memoryConcerns(table: MemoryTable): ConcernStore {
  const write = (partition: string, key: string, tag: string | undefined, value: unknown) =>
    answer(() => table.transact(partition, [{ key, tag, value }]) !== 'conflict');
  return {
    read: (about) =>
      answer(() => {
        const row = table.read(concerns, about);
        return row && { concern: row.value as Concern, tag: row.tag };
      }),
    write: (concern, tag) => write(concerns, concern.about, tag, concern),
    remove: (about, tag) =>
      answer(() => {
        const row = table.read(concerns, about);
        if (row !== undefined && row.tag !== tag) return false;
        table.remove(concerns, about, tag);
        return true;
      }),
    async *due(at) {
      const rows = await answer(() => table.list(concerns, ''));
      for (const { value } of rows) {
        const concern = value as Concern;
        if (nextWake(concern) <= at) yield concern.about;
      }
    },
    readSpoken: (by) =>
      answer(() => {
        const row = table.read(spokens, by);
        return row && { spoken: row.value as Spoken, tag: row.tag };
      }),
    writeSpoken: (spoken, tag) => write(spokens, spoken.by, tag, spoken),
    removeSpokenBefore: (at) =>
      answer(() => {
        const old = table
          .list(spokens, '')
          .filter(({ value }) => (value as Spoken).acts.every((act) => act.at < at));
        for (const { key, tag } of old) table.remove(spokens, key, tag);
        return old.length;
      }),
  };
}
