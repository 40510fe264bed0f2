import type { CaseId } from '../../case/ids.ts';

/** Row keys carry the case id: Azurite indexes row keys across partitions, equal ones would make it slow. */
export const rowKeys = {
  casePartition: (caseId: CaseId) => `case_${caseId}`,
  head: (caseId: CaseId) => `head_${caseId}`,
  event: (caseId: CaseId, number: number) => `ev_${caseId}_${String(number).padStart(10, '0')}`,
  receipt: (caseId: CaseId, click: string) => `cmd_${caseId}_${click}`,
  outbox: (caseId: CaseId, message: string) => `out_${caseId}_${message}`,
};

/** Keys of a row as text that Azure Tables allows in a key: ids of conversations may hold anything. */
export function safeKey(text: string): string {
  return encodeURIComponent(text).replaceAll('%', '=');
}
