import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { areaFiguresOf, type AreaFigures } from '../../statistics/area-figures.ts';
import { areasOfRepresentative } from '../../statistics/areas.ts';
import type { Services } from '../services.ts';

/** The latest figures of the areas that this person represents, those with any first; nothing for anybody else. */
export async function statisticsFor(
  { statistics, organisation }: Services,
  person: PersonId,
): Promise<AreaFigures[]> {
  const tops = areasOfRepresentative(organisation, person);
  const areas = await Promise.all(
    tops.map(async (top) =>
      areaFiguresOf(unitById(organisation, top)?.name ?? top, await statistics.of(top)),
    ),
  );
  return areas.sort((one, other) => Number(other.latest !== undefined) - Number(one.latest !== undefined));
}
