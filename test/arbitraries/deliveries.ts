import fc from 'fast-check';
import { decideRecordDeliveries, type DeliveryReport } from '../../src/case/record-deliveries.ts';
import { command } from './command.ts';

const outcomes = fc.constantFrom<DeliveryReport['outcome']>(
  { kind: 'sent', messageId: 'm-1' },
  { kind: 'sent', messageId: 'm-2' },
  { kind: 'doubt', reason: 'http-500' },
  { kind: 'dead', reason: 'http-403' },
  { kind: 'waiting' },
);

/** What became of some of the messages that are on their way. */
export const deliver = command(
  'deliver',
  fc.array(outcomes, { minLength: 1, maxLength: 6 }),
  (state, results, world) =>
    decideRecordDeliveries(
      state,
      results.flatMap((outcome, index) => {
        const message = world.outstanding[index];
        return message === undefined ? [] : [{ message, outcome }];
      }),
    ),
);
