import type { CaseEvent } from '../../src/case/events.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { channelId } from '../support/services.ts';
import { Temporal } from 'temporal-polyfill';
import type { Random } from './random.ts';

/** A click of a person on a button, which may be delivered many times. */
export interface Click {
  readonly number: number;
  readonly person: string;
  readonly place: 'chat' | 'channel';
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly answers: Answer[];
}

/** What one delivery of a click was answered with, and what that turn had written by then. */
export interface Answer {
  readonly reply: Reply;
  readonly wrote: readonly CaseEvent['type'][];
  /** How many commits had landed when the turn began, and when it was given. */
  readonly begun: number;
  readonly landed: number;
}

/** A card that a person has before the eyes. */
export interface CardInHand {
  readonly card: unknown;
  readonly place: 'chat' | 'channel';
}

/** Who reads the private channel. */
export const channelReaders = ['mona', 'peter', 'ali'];

/** Buttons that people press here, and how often compared with each other. */
const weights: Readonly<Record<string, number>> = {
  'send-report': 8,
  acknowledge: 8,
  'open-case': 3,
  'meet-deadline': 3,
  'report-absence': 4,
  'choose-fact': 4,
  'stop-follow-ups': 2,
  'resume-follow-ups': 3,
  'plan-debriefing': 3,
  'approve-debriefing': 4,
  'decline-debriefing': 2,
  'lack-something': 2,
  'lack-nothing': 3,
  'close-case': 4,
  'case-menu': 3,
  'ask-withdraw': 1,
  'withdraw-case': 2,
  'show-case': 1,
  'my-cases': 1,
  'show-history': 1,
  'show-people': 1,
  'show-consents': 1,
  'show-evidence': 1,
  'show-facts': 1,
  'remove-evidence': 1,
  'request-collect': 1,
  'take-collect': 1,
  'finish-collect': 1,
  'answer-alert': 6,
  'acknowledge-concern': 4,
  'concern-answer': 2,
};

interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hand: CardInHand;
}

/** A button that this person presses now, with what is filled in; nothing when there is none. */
export function anyButton(
  random: Random,
  cards: readonly CardInHand[],
  now: number,
): Pick<Click, 'verb' | 'data' | 'place'> | undefined {
  const buttons = cards.flatMap((hand) => buttonsOf(hand.card).map((button) => ({ ...button, hand })));
  const usual = buttons.flatMap((button) =>
    Array.from({ length: weights[button.verb] ?? 0 }, (): Button => button),
  );
  if (usual.length === 0) return undefined;
  const { verb, data, hand } = random.pick(usual);
  return { verb, place: hand.place, data: { ...data, ...inputs(random, verb, hand.card, now) } };
}

function inputs(random: Random, verb: string, card: unknown, now: number): object {
  if (verb === 'report-absence') {
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Copenhagen');
    const day = today.toPlainDate().subtract({ days: random.below(3) });
    return { firstDay: day.toString() };
  }
  if (verb === 'choose-fact') return { what: 'absence' };
  if (verb === 'approve-debriefing') {
    const starts = choicesOf(card);
    return starts.length === 0 ? {} : { start: random.pick(starts) };
  }
  return {};
}

export function buttonsOf(node: unknown): { verb: string; data: Record<string, unknown> }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'verb' in node && typeof node.verb === 'string'
      ? [{ verb: node.verb, data: ('data' in node ? node.data : {}) as Record<string, unknown> }]
      : [];
  return [...own, ...Object.values(node).flatMap(buttonsOf)];
}

function choicesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('id' in node && node.id === 'start' && 'choices' in node && Array.isArray(node.choices))
    return node.choices.map(({ value }: { value: string }) => value);
  return Object.values(node).flatMap(choicesOf);
}

/** The conversation that a person or the channel is written to in, as people know it. */
export function readersOf(conversation: string): readonly string[] {
  return conversation === channelId ? channelReaders : [conversation.slice('a:'.length)];
}
