import { z } from 'zod';
import { Joined } from '../case/state.ts';

/** Why somebody came into a case after the report, and in whose place; '' for nobody's. */
export const JoinedBecause = z.strictObject({
  because: Joined.shape.because,
  after: z.string(),
});
