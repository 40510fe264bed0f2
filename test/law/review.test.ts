import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { LegalRecordId, unreviewedRecords } from '../../src/law/review.ts';

it('every record of the law is due for a new look twelve months after it was checked, and not before', () => {
  expect(unreviewedRecords(Temporal.PlainDate.from('2027-11-20'))).toEqual([]);
  expect([...unreviewedRecords(Temporal.PlainDate.from('2027-11-21'))].toSorted()).toEqual(
    LegalRecordId.options.toSorted(),
  );
});
