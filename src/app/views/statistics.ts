import { statisticsInWords } from '../../cards/statistics-in-words.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { areasOfRepresentative } from '../../statistics/areas.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';

/** The latest figures of the areas that this person represents, in words; nothing for anybody else. */
export async function statisticsFor(
  { statistics, organisation }: Services,
  person: PersonId,
  texts: Texts,
): Promise<string[]> {
  const tops = areasOfRepresentative(organisation, person);
  const lines = await Promise.all(
    tops.map(async (top) => {
      const name = unitById(organisation, top)?.name ?? top;
      return statisticsInWords(name, await statistics.of(top), texts);
    }),
  );
  return lines.flat().slice(0, 40);
}
