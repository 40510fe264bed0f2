import type { TableClient } from '@azure/data-tables';
import { Temporal } from 'temporal-polyfill';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, shown } from './actor.ts';
import type { AzureWorld } from './azure-world.ts';
import type { Here } from './each-test-in.ts';
import { report } from './walk.ts';

/** What Anna writes, and nothing else says. */
export const words = 'BLÅBÆRGRØDhemmelig7731';

/** Changes the bytes of a column of a row, behind the program's back. */
export async function tamper(
  table: TableClient,
  key: string,
  column: string,
  change: (bytes: Buffer) => Uint8Array,
): Promise<void> {
  const row = await table.getEntity(key, key);
  const bytes = Buffer.from(row[column] as Uint8Array);
  await table.updateEntity({ partitionKey: key, rowKey: key, [column]: change(bytes) }, 'Merge');
}

/** The bytes with one bit of this place turned over; a negative place counts from the end. */
export const flipped = (at: number) => (bytes: Buffer) =>
  Uint8Array.from(bytes, (byte, index) => (index === (at + bytes.length) % bytes.length ? byte ^ 1 : byte));

/** A case with words in it, its end, and what lies in its tables. */
export function privateSteps(here: Here<AzureWorld>) {
  const tables = () => here.world.storage.tables;

  const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));

  const read = (caseId: CaseId) => here.one.services.privates.read(caseId);

  const reportWords = (word = 'anna') =>
    report(here.one, { what: { words }, who: { wordsToLeader: 'true' } }, word);

  const monaSees = async (caseId: CaseId) =>
    shown(
      await actor('mona', here.one).clicks(
        { verb: 'open-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
        'open-case',
      ),
    );

  return { tables, advance, read, reportWords, monaSees };
}
