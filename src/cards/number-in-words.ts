import { type CaseId, caseNumber, isDrill } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';

/** The case number where several cases stand together: that of a drill says what it is. */
export function numberInWords(id: CaseId, { drill }: Texts): string {
  return isDrill(id) ? drill.number(caseNumber(id)) : caseNumber(id);
}
