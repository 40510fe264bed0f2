import { localDate } from '../../law/moments.ts';
import { personOf } from '../../organisation/directory.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import type { Absence } from '../../ports/absence.ts';

/** Who is away by the organisation file: whole days in Denmark, the first and the last included. */
export function absenceInFile(organisation: Organisation): Absence {
  return {
    isAway(id, at) {
      const person = personOf(organisation, id);
      if (person === undefined) return Promise.resolve('unknown');
      const today = localDate(at).toString();
      const isAway = person.away.some(({ from, until }) => from <= today && today <= until);
      return Promise.resolve(isAway ? 'yes' : 'no');
    },
  };
}
