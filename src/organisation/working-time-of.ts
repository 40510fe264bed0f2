import { WorkingTime } from '../law/working-time.ts';
import { unitById, unitsUpwards } from './directory.ts';
import type { UnitId } from './ids.ts';
import type { Organisation } from './organisation.ts';
import { isYearly } from './working-hours.ts';

const known = new WeakMap<Organisation, Map<UnitId | undefined, WorkingTime>>();

/**
 * When a unit works: its own hours and closing days, else those of the nearest unit above that names them, else the
 * organisation's. Without a unit, or with one that is no longer there, the organisation's. Quiet hours are the same for
 * all. Computed once.
 */
export function workingTimeOf(organisation: Organisation, unitId?: UnitId): WorkingTime {
  const times = known.get(organisation) ?? new Map<UnitId | undefined, WorkingTime>();
  known.set(organisation, times);
  const time = times.get(unitId) ?? compute(organisation, unitId);
  times.set(unitId, time);
  return time;
}

function compute(organisation: Organisation, unitId: UnitId | undefined): WorkingTime {
  const { settings } = organisation;
  const unit = unitId && unitById(organisation, unitId);
  const upwards = unit === undefined ? [] : unitsUpwards(organisation, unit);
  const hours = nearest(upwards.map(({ workingHours }) => workingHours)) ?? settings.workingHours;
  const closed =
    nearest(upwards.map(({ extraClosingDays }) => extraClosingDays)) ?? settings.extraClosingDays;
  return WorkingTime.parse({
    from: hours.start,
    until: hours.end,
    quietFrom: settings.quietHours.start,
    quietUntil: settings.quietHours.end,
    closingDays: closed.filter(isYearly),
    closedDates: closed.filter((day) => !isYearly(day)),
  });
}

function nearest<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}
