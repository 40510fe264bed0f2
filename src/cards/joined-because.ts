import { z } from 'zod';
import { AdditionReason, EscalationReason, StandInReason } from '../case/people-events.ts';

/** Why somebody came into a case after the report, and in whose place; '' for nobody's. */
export const JoinedBecause = z.strictObject({
  because: z.enum([
    ...EscalationReason.options,
    ...StandInReason.options,
    ...AdditionReason.options,
    'handed-over',
    'took-over',
  ]),
  after: z.string(),
});
