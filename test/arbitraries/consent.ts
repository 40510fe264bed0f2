import fc from 'fast-check';
import { TwoPersonKind } from '../../src/case/approvals/approval.ts';
import { decideChangeConsent } from '../../src/case/change-consent.ts';
import { ConsentPurpose } from '../../src/case/consent.ts';
import {
  ali,
  amr,
  anna,
  fie,
  firstAider,
  karen,
  leader,
  mona,
  peter,
  settings,
  upper,
} from '../case/example-case.ts';
import { command } from './command.ts';
import { mostly } from './people.ts';

/** The person gives or takes back a consent. */
export const consent = command(
  'consent',
  fc.record({
    by: mostly(anna),
    purpose: fc.oneof(
      fc.constant('told' as const),
      fc.constantFrom(...ConsentPurpose.options),
      fc.constantFrom(...TwoPersonKind.options),
    ),
    person: fc.constantFrom(mona, ali, karen, peter, anna, fie),
    give: fc.boolean(),
    // The deputy and the leader above do not read the channel here.
    readers: fc.constant([mona, ali]),
  }),
  (state, { person, readers, ...answer }, { now }) =>
    decideChangeConsent(state, {
      ...answer,
      ...(answer.purpose === 'told' ? { person } : {}),
      wording: 1,
      candidates: [leader, amr, upper, firstAider],
      readsChannel: readers.includes(person),
      now,
      settings,
    }),
);
