import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import {
  CloseReason,
  Found,
  isAtTheEnd,
  ItemNumber,
  nextRung,
  Rung,
  TakeDownAnswer,
  TakeDownChoice,
  TakeDownItem,
  TakeDownPlace,
} from '../case/take-down/take-down.ts';
import { caseClick } from './clicks.ts';
import { choiceField, dateField, wordsField } from './fields.ts';
import { inert } from './inert.ts';
import type { Texts } from '../texts/texts.ts';

/** What the history tells of. */
export const TakeDownStep = z.enum([
  'added',
  'requested',
  'answered',
  'gone',
  'back',
  'closed',
  'follows',
  'follows-not',
  'power',
  'power-not',
]);
export type TakeDownStep = z.infer<typeof TakeDownStep>;

export const TakeDownProblem = z.enum([
  'date-wrong',
  'power-missing',
  'missing',
  'not-asked',
  'too-many',
  'which',
  'place',
]);
export type TakeDownProblem = z.infer<typeof TakeDownProblem>;

/** So long may the address of content be. */
export const mostAddress = 500;

/** An item with its address, where the reader may see that and it was not erased. */
export const ShownItem = TakeDownItem.omit({ address: true, by: true }).extend({
  address: z.string().optional(),
});
export type ShownItem = z.infer<typeof ShownItem>;

export const TakeDownList = z.strictObject({
  caseId: CaseId,
  items: z.array(ShownItem),
  isOpen: z.boolean(),
  problem: TakeDownProblem.optional(),
  /** What was typed, where the card comes again. */
  typed: z.string().optional(),
});

const itemField = z
  .union([z.literal('').transform(() => undefined), z.coerce.number().pipe(ItemNumber)])
  .optional();
export const addItemClick = caseClick.extend({
  /** The list above it goes along. */
  item: itemField,
  place: choiceField(TakeDownPlace.options),
  address: wordsField(mostAddress),
});
export const openItemClick = caseClick.extend({ item: itemField });
export const checkItemClick = caseClick.extend({ item: itemField, found: Found });
export const itemClick = caseClick.extend({
  item: ItemNumber,
  rung: choiceField(Rung.options),
  on: dateField,
  answer: choiceField(TakeDownAnswer.options),
  because: choiceField(CloseReason.options),
});
export const takeDownChoiceClick = caseClick.extend({ choice: TakeDownChoice, yes: z.boolean() });

type States = Texts['takeDown']['states'];

/** One line for an item, without its address. */
export function itemInWords({ item, place, status }: ShownItem, { takeDown }: Texts, states: States): string {
  return takeDown.line(item, takeDown.places[place], states[status]);
}

/** Who is asked next, as a thing to do; or that nobody is left. */
export function nextInWords(item: Pick<ShownItem, 'steps' | 'status'>, { takeDown }: Texts): string {
  return isAtTheEnd(item) ? takeDown.noMore : takeDown.next[nextRung(item)];
}

/** The answers of a list to choose one of. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): readonly { readonly title: string; readonly value: Value }[] {
  return values.map((value) => ({ title: titles[value], value }));
}

/** What the lists of leader and person share. */
export function listView(
  { caseId, items, isOpen, problem, typed }: z.infer<typeof TakeDownList>,
  { texts, states, commandId }: { texts: Texts; states: States; commandId: string },
) {
  const { takeDown } = texts;
  return {
    shared: texts.shared,
    none: takeDown.none,
    isEmpty: items.length === 0,
    rows: items.map((item) => ({
      text: inert(itemInWords(item, texts, states)),
      hasAddress: item.address !== undefined,
      address: inert(item.address ?? ''),
    })),
    hasProblem: problem !== undefined,
    problem: problem === undefined ? '' : takeDown.problems[problem],
    mayAdd: isOpen,
    addOpen: takeDown.addOpen,
    add: takeDown.add,
    place: takeDown.place,
    placeChoices: choicesOf(TakeDownPlace.options, takeDown.places),
    addressLabel: takeDown.address,
    addressMax: mostAddress,
    addressValue: typed ?? '',
    click: { caseId, commandId },
  };
}
