import { expect, it } from 'vitest';
import { isDrill } from '../../../src/case/ids.ts';
import { systemIds } from '../../../src/adapters/system/ids.ts';

it('mints case ids of eight readable letters and digits, using all of them', () => {
  const ids = Array.from({ length: 500 }, () => systemIds.caseId());
  expect(new Set(ids).size).toBe(500);
  expect([...new Set(ids.join(''))].toSorted().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
});

it('tells a drill from a case by its number alone', () => {
  const [real, drills] = [systemIds.caseId, systemIds.drillId].map((mint) =>
    Array.from({ length: 500 }, mint),
  );
  expect(real?.filter(isDrill)).toEqual([]);
  expect(drills?.every(isDrill)).toBe(true);
  expect(new Set(drills).size).toBe(500);
});

it('mints a new id each time', () => {
  expect(systemIds.commandId()).not.toBe(systemIds.commandId());
  expect(systemIds.wakeId()).not.toBe(systemIds.wakeId());
});
