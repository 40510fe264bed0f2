import type { Wake } from '../../src/case/duties/duty.ts';
import { acknowledgeBy } from '../../src/case/acknowledge-by.ts';
import { instantText } from '../../src/case/instants.ts';
import { nextWorkday, workdayAfterNext } from '../../src/case/workdays.ts';
import { endOfQuiet } from '../../src/law/quiet-hours.ts';
import { local, usualHours } from '../law/arbitraries.ts';
import { settings, times } from './example-case.ts';

/** A case is woken at this local time; everybody is there and nobody is left to ask, unless a test says otherwise. */
export function woken(text: string, world: Partial<Wake> = {}): Wake {
  const now = local(text);
  return {
    now: instantText(now),
    times,
    remindersToWorkflow: false,
    chain: [],
    onCall: undefined,
    away: [],
    gone: [],
    nextWorkday: nextWorkday(instantText(now), usualHours),
    workdayAfterNext: workdayAfterNext(instantText(now), usualHours),
    acknowledgeBy: acknowledgeBy(instantText(now), settings, false),
    endOfQuiet: instantText(endOfQuiet(now, usualHours)),
    ...world,
  };
}
