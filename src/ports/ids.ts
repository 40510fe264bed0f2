import type { CaseId, CommandId, WakeId } from '../case/ids.ts';

/** Mints ids that nobody can guess and that mean nothing. */
export interface Ids {
  readonly caseId: () => CaseId;
  /** The number of a drill. */
  readonly drillId: () => CaseId;
  readonly commandId: () => CommandId;
  readonly wakeId: () => WakeId;
  /** 256 random bits as text, for links. */
  readonly linkToken: () => string;
}
