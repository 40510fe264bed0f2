import { expect, it } from 'vitest';
import { systemIds } from '../../../src/adapters/system/ids.ts';

it('mints case ids of eight readable letters and digits, using all of them', () => {
  const ids = Array.from({ length: 500 }, () => systemIds.caseId());
  expect(new Set(ids).size).toBe(500);
  expect([...new Set(ids.join(''))].toSorted().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
});

it('mints a new id each time', () => {
  expect(systemIds.commandId()).not.toBe(systemIds.commandId());
  expect(systemIds.wakeId()).not.toBe(systemIds.wakeId());
});
