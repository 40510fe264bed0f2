import { z } from 'zod';
import type { CaseId } from '../case/ids.ts';

/** What a person wrote and how it weighs: never in events, logs or channel posts, erased on its own. */
export const PrivateReport = z.strictObject({
  /** The person's own words. */
  words: z.string().max(4000).optional(),
  /** 1 to 10 by the person's own judgement. */
  impact: z.int().min(1).max(10).optional(),
  treatment: z.boolean().optional(),
  happenedBefore: z.boolean().optional(),
});
export type PrivateReport = z.infer<typeof PrivateReport>;

/** Private text of cases, in its own table. */
export interface PrivateStore {
  read(caseId: CaseId): Promise<PrivateReport | undefined>;
  /** Writing the same again does no harm. */
  write(caseId: CaseId, report: PrivateReport): Promise<void>;
}
