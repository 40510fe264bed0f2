import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import { InstantText } from '../facts.ts';
import { CommandId } from '../ids.ts';
import {
  CloseReason,
  Found,
  ItemNumber,
  mostItems,
  Rung,
  TakeDownAnswer,
  TakeDownChoice,
  TakeDownPlace,
} from './take-down.ts';

const ofItem = { by: PersonId, item: ItemNumber };
const check = { checkAt: InstantText.optional() };
/** When whoever sees to it is asked to take the next step. */
const step = { stepAt: InstantText.optional() };

/** What is done to have content removed. Its address stands in the private text only. */
export const takeDownEvents = [
  z.strictObject({
    type: z.literal('TakeDownWasAdded'),
    ...ofItem,
    place: TakeDownPlace,
    address: CommandId.optional(),
  }),
  /** Somebody was asked to remove it, on a day. */
  z.strictObject({
    type: z.literal('TakeDownWasRequested'),
    ...ofItem,
    rung: Rung,
    on: z.iso.date(),
    checkAt: InstantText,
  }),
  z.strictObject({
    type: z.literal('TakeDownWasAnswered'),
    ...ofItem,
    answer: TakeDownAnswer,
    ...check,
    ...step,
  }),
  /** It is time to look again. The next time of each stands with it, until nobody is asked any more. */
  z.strictObject({
    type: z.literal('TakeDownChecksWereDue'),
    items: z
      .array(z.strictObject({ item: ItemNumber, ...check, ...step }))
      .min(1)
      .max(mostItems),
  }),
  /** Somebody has looked. */
  z.strictObject({ type: z.literal('TakeDownWasChecked'), ...ofItem, found: Found, ...check, ...step }),
  /** Somebody was asked to take the next step. */
  z.strictObject({
    type: z.literal('TakeDownStepsWereDue'),
    items: z.array(ItemNumber).min(1).max(mostItems),
  }),
  z.strictObject({ type: z.literal('TakeDownWasClosed'), ...ofItem, because: CloseReason }),
  /** The person has chosen. */
  z.strictObject({
    type: z.literal('TakeDownChoiceWasMade'),
    by: PersonId,
    choice: TakeDownChoice,
    yes: z.boolean(),
  }),
] as const;
