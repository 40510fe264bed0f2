import { type CaseId, isDrill } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';

/** A line of a case outside its cards (push notification, subject): in a drill it begins with saying so. */
export function inDrill(caseId: CaseId, line: string, { drill }: Texts): string {
  return isDrill(caseId) ? drill.marked(line) : line;
}
