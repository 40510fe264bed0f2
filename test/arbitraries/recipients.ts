import fc from 'fast-check';
import { acknowledgeBy } from '../../src/case/acknowledge-by.ts';
import { decideAddRecipient } from '../../src/case/add-recipient.ts';
import { decideExcludePerson } from '../../src/case/exclude-person.ts';
import type { Told } from '../../src/case/facts.ts';
import { isUrgent } from '../../src/case/is-urgent.ts';
import {
  ali,
  amr,
  anna,
  bo,
  fie,
  firstAider,
  guard,
  helle,
  hr,
  karen,
  leader,
  mona,
  peter,
  settings,
  tr,
  upper,
} from '../case/example-case.ts';
import { id } from '../organisation/example.ts';
import { command } from './command.ts';
import { mostly } from './people.ts';
import { circumstances, wakeIn } from './waking.ts';

/** Whoever leads somewhere else, chosen by hand. */
const elsewhere: Told = { person: id('henrik'), as: 'leader' };

const readers = [mona, peter, ali];

/** The person changes who is told: somebody must not know more, or one more is told. */
export const recipientClicks = fc.oneof(
  command(
    'exclude',
    fc.record({
      by: mostly(anna),
      person: fc.constantFrom(mona, ali, karen, peter, helle, guard, bo, fie),
      world: circumstances,
    }),
    (state, { by, person, world }, { now }) =>
      decideExcludePerson(state, {
        by,
        person,
        readsChannel: readers.includes(person),
        isInvited: person !== ali,
        wake: wakeIn(state, world, now),
        settings,
      }),
  ),
  command(
    'add',
    fc.record({
      by: mostly(anna),
      recipient: fc.constantFrom(leader, amr, upper, tr, hr, firstAider, elsewhere),
    }),
    (state, { by, recipient }, { now }) =>
      decideAddRecipient(state, {
        by,
        recipient,
        isByHand: recipient === elsewhere,
        candidates: [leader, amr, upper, tr, hr, firstAider, elsewhere],
        wake: { now, acknowledgeBy: acknowledgeBy(now, settings, isUrgent(state)) },
        settings,
      }),
  ),
);
