import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { UnitFacts } from '../../organisation/directory-facts.ts';
import type { DirectoryCopies } from '../../ports/directory.ts';
import { jsonColumn } from './columns.ts';
import { listRows, writeRow } from './rows.ts';

/** A column takes 32 767 characters, a row a million bytes: the largest team that is read fits. */
const charactersInColumn = 30_000;
const partition = 'directory';

const columns = z.record(z.string(), z.unknown()).transform((row) =>
  Object.entries(row)
    .filter(([name]) => /^part\d\d$/.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => String(text))
    .join(''),
);
/** A row of a shape that nobody knows any more is asked for anew: it must not keep the bot from starting. */
const FactsRow = columns.pipe(jsonColumn(UnitFacts)).or(z.unknown().transform(() => undefined));

/** The last answers of the directory in Azure Table Storage: one row a unit. Whoever writes last has asked last. */
export function directoryCopies(table: TableClient): DirectoryCopies {
  return {
    async readAll() {
      const filter = odata`PartitionKey eq ${partition}`;
      const rows = await Array.fromAsync(listRows(table, FactsRow, { filter }));
      return rows.filter((facts) => facts !== undefined);
    },
    write: (facts) =>
      writeRow(table, { partitionKey: partition, rowKey: `unit_${facts.unit}`, ...partsOf(facts) }),
  };
}

function partsOf(facts: UnitFacts): Record<string, string> {
  const text = JSON.stringify(facts);
  const parts: Record<string, string> = {};
  for (let from = 0; from < text.length; from += charactersInColumn)
    parts[`part${String(from / charactersInColumn).padStart(2, '0')}`] = text.slice(
      from,
      from + charactersInColumn,
    );
  return parts;
}
