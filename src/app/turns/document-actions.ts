import { documentCard } from '../../cards/document.ts';
import { documentsCard } from '../../cards/documents.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { documentsFor } from '../../case/documents-for.ts';
import { viewOf } from '../../case/handler.ts';
import { decideMakeDocument } from '../../case/make-document.ts';
import type { CaseState } from '../../case/state.ts';
import { decideEnterReceipt, mayEnterReceipt } from '../../case/task-of-document.ts';
import { flawOfReceipt, ReceiptNumber } from '../../case/tasks/receipt-number.ts';
import { ownWordsTitle } from '../../documents/own-words.ts';
import { Language } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { documentItem } from '../documents/document-link.ts';
import { documentFor } from '../documents/make-document.ts';
import { linkToFile } from '../private-file.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** What there is to choose; the list shows nothing of the case, so looking at it is no reading. */
export async function showDocuments(
  context: TurnContext,
  { caseId }: Pick<SubmitData<'show-documents'>, 'caseId'>,
  chooseFirst = false,
): Promise<Reply> {
  const { services, person } = context;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state === undefined || !hasPart(services, state, person)) return refusePolitely(context);
  const documents = [...documentsFor(state, person)];
  if (documents.length === 0) return refusePolitely(context);
  return show(context, documentsCard, { caseId, documents, chooseFirst });
}

/** One document on its card. That it was read is recorded first. */
export async function showDocument(
  context: TurnContext,
  { document, ...data }: SubmitData<'show-document'>,
): Promise<Reply> {
  if (document === undefined) return showDocuments(context, data, true);
  return make(context, { ...data, document }, { fetched: false, withWords: false });
}

/** The same with a link to the file; the same click again gets a link of its own. */
export async function getDocument(
  context: TurnContext,
  { withWords, ...data }: SubmitData<'get-document'>,
): Promise<Reply> {
  return make(context, data, { fetched: true, withWords });
}

/** The number that came back: the task is done, and the draft no draft any more. */
export async function enterReceipt(context: TurnContext, data: SubmitData<'enter-receipt'>): Promise<Reply> {
  const { services, person } = context;
  const { document, receipt = '' } = data;
  const number = ReceiptNumber.safeParse(receipt);
  if (!number.success) {
    const state = (await services.cases.readHead(data.caseId))?.state;
    const flaw = receipt === '' ? 'missing' : (flawOfReceipt(receipt) ?? 'shape');
    return showIfAllowed(context, state, { document, receipt: flaw });
  }
  const outcome = await runInTurn(context, `enter-receipt.${document}`, data, {
    decide: onCase((state) => decideEnterReceipt(state, { by: person, document, receipt: number.data })),
  });
  if (outcome.kind === 'refused' && outcome.reason !== 'ended') return refusePolitely(context);
  return showIfAllowed(context, outcome.state, {
    document,
    receipt: outcome.kind === 'refused' ? 'ended' : 'saved',
  });
}

type Chosen = Omit<SubmitData<'get-document'>, 'withWords'>;
type How = Pick<SubmitData<'get-document'>, 'withWords'> & { readonly fetched: boolean };

async function make(context: TurnContext, data: Chosen, { fetched, withWords }: How): Promise<Reply> {
  const { person } = context;
  const { document } = data;
  const button = `${fetched ? 'get' : 'show'}-document.${document}`;
  const click = { ...data, withWords };
  const outcome = await runInTurn(context, button, click, {
    decide: onCase((state, now) => decideMakeDocument(state, { by: person, document, fetched, now })),
  });
  if (outcome.kind === 'refused') return refusePolitely(context);
  return showIfAllowed(context, outcome.state, { document, fetched, withWords });
}

/** Shown from the case as it is now, whatever the click was: who may not have the document any more has it no more. */
function showIfAllowed(context: TurnContext, state: CaseState | undefined, shown: Shown): Promise<Reply> {
  const { services, person } = context;
  const mayHave =
    state !== undefined &&
    hasPart(services, state, person) &&
    documentsFor(state, person).includes(shown.document);
  return mayHave ? showMade(context, state, shown) : refusePolitely(context);
}

type Shown = Pick<Chosen, 'document'> & Partial<How> & Pick<DataOf, 'receipt'>;
type DataOf = Parameters<typeof documentCard.render>[0];

async function showMade(
  context: TurnContext,
  state: CaseState,
  { document, fetched = false, withWords = false, receipt }: Shown,
): Promise<Reply> {
  const { services, person } = context;
  const language = Language.parse((await context.texts).language);
  const isOwn = viewOf(state, person) === 'reporter';
  // Whoever else may have the words has them with the document; the person says so each time.
  const choice = { document, language, withWords: !isOwn || withWords };
  const content = await documentFor(services, state, { ...choice, reader: person });
  const link = { caseId: state.id, person, what: 'document', item: documentItem(choice) } as const;
  return show(context, documentCard, {
    caseId: state.id,
    document,
    content,
    isOwn,
    hasOthersWords: !isOwn && content.sections.some(({ title }) => title === ownWordsTitle),
    mayAddWords: document === 'doctor-letter',
    ...(mayEnterReceipt(state, person, document) || receipt !== undefined
      ? { receipt: receipt ?? 'open' }
      : {}),
    ...(fetched ? { download: (await linkToFile(services, link)) ?? 'none' } : {}),
  });
}
