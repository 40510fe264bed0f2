import fc from 'fast-check';
import {
  decideCancelCollection,
  decideFinishCollection,
  decideRequestCollection,
  decideTakeCollection,
} from '../../src/case/collect.ts';
import {
  decideExportEvidence,
  decideNameEvidence,
  decideReceiveEvidence,
  decideRemoveEvidence,
  decideShowEvidence,
} from '../../src/case/keep-evidence.ts';
import { anna, bo, mona, peter } from '../case/example-case.ts';
import { usualHours } from '../law/arbitraries.ts';
import { command } from './command.ts';
import { mostly } from './people.ts';

const hashes = ['0', '1', '2'].map((letter) => letter.repeat(64));
const anyHash = fc.constantFrom(...hashes);
const keepers = fc.oneof({ weight: 3, arbitrary: mostly(anna) }, { weight: 1, arbitrary: mostly(bo) });

/** Files that are kept, and who keeps them: sometimes somebody who must not, or for whom nobody asked. */
export const evidence = fc.oneof(
  command('receive', fc.tuple(keepers, fc.subarray(hashes, { minLength: 1 })), (state, [by, some], { now }) =>
    decideReceiveEvidence(state, {
      by,
      files: some.map((hash) => ({ hash, size: 90_000_000, mediaType: 'image/png', receivedAt: now, by })),
    }),
  ),
  command('name', fc.record({ by: mostly(anna), hash: anyHash }), (state, item) =>
    decideNameEvidence(state, item),
  ),
  command('show', fc.record({ by: mostly(anna), hash: anyHash }), (state, item) =>
    decideShowEvidence(state, item),
  ),
  command('remove', fc.record({ by: keepers, hash: anyHash }), (state, item) =>
    decideRemoveEvidence(state, item),
  ),
  command('export', fc.record({ by: mostly(anna), withWords: fc.boolean() }), (state, pack) =>
    decideExportEvidence(state, pack),
  ),
  command(
    'collect',
    fc.record({ by: mostly(anna), collector: fc.constantFrom(bo, bo, mona, peter), isThere: mostly(anna) }),
    (state, { by, collector, isThere }, { now }) =>
      decideRequestCollection(state, {
        by,
        collector,
        possible: isThere === anna ? collector : undefined,
        now,
        workingTime: usualHours,
      }),
  ),
  command('take', mostly(bo), (state, by) => decideTakeCollection(state, { by })),
  command('finish', mostly(bo), (state, by) => decideFinishCollection(state, { by })),
  command('cancel-collection', mostly(anna), (state, by) => decideCancelCollection(state, { by })),
);
