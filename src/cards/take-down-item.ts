import { z } from 'zod';
import template from '../../adaptive-cards/take-down-item.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { CloseReason, nextRung, Rung, TakeDownAnswer } from '../case/take-down/take-down.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { dayInWords, momentInWords } from './moment-in-words.ts';
import {
  checkItemClick,
  choicesOf,
  itemClick,
  nextInWords,
  ShownItem,
  TakeDownProblem,
} from './take-down-words.ts';

const ItemData = z.strictObject({
  caseId: CaseId,
  item: ShownItem,
  isOpen: z.boolean(),
  hasPower: z.boolean(),
  today: z.iso.date(),
  problem: TakeDownProblem.optional(),
  now: InstantText,
});
type ItemData = z.infer<typeof ItemData>;

/** One piece of content: whom to ask next, what came of it, and whether it is still gone. */
export const takeDownItemCard = defineCard({
  name: 'take-down-item',
  template,
  data: ItemData,
  view: (data, { texts, commandId }) => {
    const { takeDown } = texts;
    const { caseId, item, problem, hasPower } = data;
    const mayAct = data.isOpen && item.status !== 'closed';
    const waits = item.status === 'asked' || item.status === 'removed';
    const click = { caseId, commandId };
    const own = { ...click, item: item.item };
    return {
      shared: texts.shared,
      ...takeDown,
      title: takeDown.places[item.place],
      fallbackText: takeDown.title,
      hasAddress: item.address !== undefined,
      addressText: inert(item.address ?? ''),
      lines: linesOf(data, texts),
      hasPower,
      hasProblem: problem !== undefined,
      problem: problem === undefined ? '' : takeDown.problems[problem],
      mayRequest: mayAct && !waits,
      nextText: nextInWords(item, texts),
      rungChoices: choicesOf(Rung.options, takeDown.rungs),
      rungValue: nextRung(item),
      today: data.today,
      mayAnswer: mayAct && item.status === 'asked',
      answerChoices: choicesOf(TakeDownAnswer.options, takeDown.answers),
      mayCheck: mayAct && item.status === 'removed',
      mayStop: mayAct,
      reasonChoices: choicesOf(CloseReason.options, takeDown.reasons),
      goneClick: { ...own, found: 'gone' },
      backClick: { ...own, found: 'back' },
      elsewhereClick: { ...own, found: 'elsewhere' },
      itemClick: own,
      click,
    };
  },
  submits: {
    'request-take-down': itemClick,
    'answer-take-down': itemClick,
    'close-take-down': itemClick,
    'check-take-down': checkItemClick,
    'show-take-down': caseClick,
  },
});

function linesOf({ item, now }: ItemData, texts: Texts): readonly string[] {
  const { takeDown } = texts;
  return [
    takeDown.now(takeDown.states[item.status]),
    ...item.steps.map(({ rung, on, answer }) => {
      const [who, day] = [takeDown.rungs[rung], dayInWords(on, texts, now)];
      return answer === undefined
        ? takeDown.step(who, day)
        : takeDown.stepAnswered(who, day, takeDown.answers[answer].toLowerCase());
    }),
    ...(item.checkAt === undefined ? [] : [takeDown.checkNext(momentInWords(item.checkAt, texts, now))]),
    ...(item.stepAt === undefined ? [] : [takeDown.stepNext(momentInWords(item.stepAt, texts, now))]),
    ...(item.because === undefined
      ? []
      : [takeDown.closedBecause(takeDown.reasons[item.because].toLowerCase())]),
  ];
}
