import fc from 'fast-check';
import { decideAddWords } from '../../src/case/add-words.ts';
import { decideChangeWords } from '../../src/case/correct-facts.ts';
import { DocumentId } from '../../src/case/document-id.ts';
import { decideMakeCopy } from '../../src/case/make-copy.ts';
import { decideMakeDocument } from '../../src/case/make-document.ts';
import { decideEnterReceipt } from '../../src/case/task-of-document.ts';
import { ReceiptNumber } from '../../src/case/tasks/receipt-number.ts';
import { anna } from '../case/example-case.ts';
import { command } from './command.ts';
import { anybody, leaders, mostly } from './people.ts';

/** The person changes the own words. */
export const changeWords = command('words', mostly(anna), (state, by) => decideChangeWords(state, { by }));

/** The person asks for a copy of all that is kept. */
export const makeCopy = command('copy', mostly(anna), (state, by) => decideMakeCopy(state, { by }));

/** A document is shown or fetched, also by somebody who has none. */
export const makeDocument = command(
  'document',
  fc.record({
    by: fc.oneof(leaders, anybody),
    document: fc.constantFrom(...DocumentId.options),
    fetched: fc.boolean(),
  }),
  (state, choice, { now }) => decideMakeDocument(state, { ...choice, now }),
);

/** The number that came back for a document is entered. */
export const enterReceipt = command(
  'receipt',
  fc.record({
    by: fc.oneof(leaders, anybody),
    document: fc.constantFrom(...DocumentId.options),
    receipt: fc.constantFrom('EASY-2026-0042', 'SN 4711/2').map((number) => ReceiptNumber.parse(number)),
  }),
  (state, entered) => decideEnterReceipt(state, entered),
);

/** The person adds words. */
export const addWords = command('more words', mostly(anna), (state, by) => decideAddWords(state, { by }));
