import { CaseId, isDrill } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { RenderedCard } from './rendered-card.ts';

/** The same card under a line that says what it is. `render` adds it, so that no card can forget it. */
export function markedAsDrill(card: RenderedCard, { drill }: Texts): RenderedCard {
  const line = { type: 'TextBlock', text: drill.mark, weight: 'Bolder', wrap: true };
  return RenderedCard.parse({
    ...card,
    fallbackText: drill.marked(card.fallbackText),
    body: [{ type: 'Container', style: 'warning', items: [line] }, ...card.body],
  });
}

/** Whether the one case that the data is about is a drill. Of lists each line says it for itself (`numberInWords`). */
export function belongsToDrill(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const named = 'caseId' in data ? CaseId.safeParse(data.caseId).data : undefined;
  return (named !== undefined && isDrill(named)) || Object.values(data).some(belongsToDrill);
}
