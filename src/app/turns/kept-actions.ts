import { caseReadersCard } from '../../cards/case-readers.ts';
import { copyReadyCard } from '../../cards/copy-ready.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideMakeCopy } from '../../case/make-copy.ts';
import type { Reply } from '../../ports/turn.ts';
import { linkToFile } from '../private-file.ts';
import { readersIn } from '../views/readers.ts';
import { afterCommand } from './case-actions.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** Who has opened the case: the person's to see, and nobody else's. */
export async function showReaders(
  context: TurnContext,
  { caseId }: SubmitData<'show-readers'>,
): Promise<Reply> {
  const { services, person, now } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state?.reporter !== person) return refusePolitely(context);
  const events = await services.cases.readEvents(caseId);
  const readers = readersIn(
    services,
    state,
    events.map(({ recorded }) => recorded),
  );
  return show(context, caseReadersCard, { caseId, readers: [...readers].slice(0, 40), now });
}

/** A copy of everything: that it was made is recorded; the same click again gets a link of its own. */
export async function makeCopy(context: TurnContext, data: SubmitData<'make-copy'>): Promise<Reply> {
  const { services, person } = context;
  const { caseId } = data;
  const outcome = await runInTurn(context, 'make-copy', data, {
    decide: onCase((state) => decideMakeCopy(state, { by: person })),
  });
  if (outcome.kind !== 'done') return afterCommand(context, outcome);
  const downloadUrl = await linkToFile(services, { caseId, person, what: 'copy' });
  return show(context, copyReadyCard, { caseId, ...(downloadUrl === undefined ? {} : { downloadUrl }) });
}
