import { CommandId } from '../../src/case/ids.ts';
import type { Card } from '../../src/cards/define-card.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { nodesIn, textOf, typeOf } from './walk.ts';

/** The id that every card of the tests is rendered with. */
export const commandId = CommandId.parse('6f1c1c5e-8f0e-4f6e-9a53-3f0b9b1d2c3d');

/** The card as a person sees it in this language. */
export function shown<Data>(card: Card<Data>, data: NoInfer<Data>, language: 'da' | 'en' = 'da'): unknown {
  return card.render(data, { texts: textsIn(language), commandId });
}

/** Everything that can be read on a card, in order: texts, titles of choices and of buttons; every space a plain one. */
export function readable(card: unknown): string {
  return [...nodesIn(card)]
    .flatMap((node) => [textOf(node, 'text'), textOf(node, 'title')])
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The input with this id. */
export function inputOn(card: unknown, id: string) {
  const input = [...nodesIn(card)].find((node) => typeOf(node).startsWith('Input.') && node['id'] === id);
  if (input === undefined) throw new Error(`There is no input ${id}.`);
  return input;
}

/** Texts that Teams shows as they are. */
export function plainTextsOn(card: unknown): readonly string[] {
  return [...nodesIn(card)].filter((node) => typeOf(node) === 'TextRun').map((node) => textOf(node, 'text'));
}
