import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  languageIn,
  leftoversIn,
  markdownIn,
  problemsOf,
  sendingProblems,
  verbsOn,
  withoutConditions,
} from './card-checks.ts';

const heading = { type: 'TextBlock', text: 'Hej', style: 'heading', wrap: true };
const day = { type: 'Input.Date', id: 'day', label: 'Dag', isRequired: true, errorMessage: 'Vælg en dag.' };
const button = { type: 'Action.Execute', verb: 'save', title: 'Gem', data: { caseId: '7KXM4Q2P' } };
const row = { type: 'ActionSet', actions: [button] };
const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'da',
  fallbackText: 'Hej',
  body: [heading, day, row],
};
const submits = { save: z.strictObject({ caseId: z.string(), day: z.iso.date() }) };

const withBody = (...body: unknown[]) => ({ ...card, body });
const withButton = (change: object) =>
  withBody(heading, day, { ...row, actions: [{ ...button, ...change }] });

it('finds nothing wrong with the numbers and addresses that are looked after', () => {
  const text = 'Ring [112](tel:112), eller se [at.dk](https://at.dk). [Ikke et link\\](https://ond.example)';
  expect(problemsOf(withBody(heading, { type: 'TextBlock', wrap: true, text }), 'da')).toEqual([]);
});

const line = (text: string) => ({ type: 'TextBlock', text, wrap: true });
const chart = {
  type: 'Chart.HorizontalBar',
  title: 'Sager efter kanal. Mail: mindst 10. Sms: mindst 5.',
  displayMode: 'AbsoluteNoAxis',
  color: 'sequential4',
  data: [
    { x: 'Mail', y: 10 },
    { x: 'Sms', y: 5 },
  ],
  fallback: { type: 'Container', spacing: 'Small', items: [line('Mail: mindst 10'), line('Sms: mindst 5')] },
};

it('finds nothing wrong with a chart whose bars are what the words say', () => {
  expect(problemsOf(withBody(heading, chart), 'da')).toEqual([]);
});

it.each([
  ['a kind that is not used here', { type: 'Chart.Donut' }],
  ['a kind that Teams does not know', { type: 'Chart' }],
  ['an axis', { displayMode: 'AbsoluteWithAxis' }],
  ['shares of a whole', { displayMode: 'PartToWhole' }],
  ['a colour that is too pale for one theme', { color: 'sequential3' }],
  ['a property that was misspelt', { showValue: true }],
  ['nothing to be read aloud', { title: '' }],
  ['a title that does not say all', { title: 'Sager efter kanal. Mail: mindst 10.' }],
  ['no words for who sees no charts', { fallback: undefined }],
  [
    'words of another number',
    { fallback: { ...chart.fallback, items: [line('Mail: mindst 10'), line('Sms: mindst 10')] } },
  ],
  ['a bar without words', { fallback: { ...chart.fallback, items: [line('Mail: mindst 10')] } }],
  [
    'a figure that was not rounded',
    {
      data: [
        { x: 'Mail', y: 11 },
        { x: 'Sms', y: 5 },
      ],
    },
  ],
  [
    'a figure of none',
    {
      data: [
        { x: 'Mail', y: 10 },
        { x: 'Sms', y: 0 },
      ],
    },
  ],
  ['nothing to compare', { data: [{ x: 'Mail', y: 10 }] }],
])('finds a chart with %s', (_fault, change) => {
  expect(problemsOf(withBody(heading, { ...chart, ...change }), 'da')).not.toEqual([]);
});

it('finds nothing wrong with a good card', () => {
  expect(problemsOf(card, 'da')).toEqual([]);
  expect(sendingProblems(card, submits)).toEqual([]);
  expect(verbsOn(card)).toEqual(['save']);
});

const faulty: readonly (readonly [fault: string, problem: string, card: object])[] = [
  ['another version', 'The version', { ...card, version: '1.6' }],
  ['another language', 'The language', { ...card, lang: 'en' }],
  ['no fallback text', 'no fallback text', { ...card, fallbackText: ' ' }],
  ['too long', 'over 24 KB', { ...card, fallbackText: 'x'.repeat(24_000) }],
  ['no heading', 'one heading', withBody(row)],
  ['two headings', 'one heading', withBody(heading, heading)],
  ['a heading at the foot', 'one heading', withBody(row, row, heading)],
  [
    'text that does not wrap',
    '“Langt” does not wrap',
    withBody(heading, { type: 'TextBlock', text: 'Langt' }),
  ],
  [
    'a link that nobody looks after',
    'leads to https://ond.example',
    withBody(heading, { type: 'TextBlock', wrap: true, text: 'Se [her](https://ond.example)' }),
  ],
  ['a link where none is read', 'fallback text', { ...card, fallbackText: 'Ring [114](tel:114)' }],
  [
    'an image without alt text',
    'no alt text',
    withBody(heading, { type: 'Image', url: 'https://bot.example/a.png' }),
  ],
  [
    'words that stand out by their colour',
    'has a colour',
    withBody(heading, { type: 'TextBlock', wrap: true, text: 'Pas på', color: 'Attention' }),
  ],
  ['an input without a label', 'day has no label', withBody(heading, { ...day, label: '' })],
  [
    'a required input without an error message',
    'day has no error message',
    withBody(heading, { ...day, errorMessage: '' }),
  ],
  [
    'text of any length',
    'words has no greatest length',
    withBody(heading, { type: 'Input.Text', id: 'words', label: 'Ord' }),
  ],
  ['two inputs with one id', 'the same id', withBody(heading, day, day)],
  ['a button without a title', 'has no title', withButton({ title: '' })],
  ['a button that is cut off', 'is over 32', withButton({ title: 'Jeg vil gerne gemme det hele nu, tak' })],
  [
    'seven buttons in a row',
    'more than six',
    withBody(heading, { ...row, actions: Array.from({ length: 7 }, () => button) }),
  ],
  [
    'an element that Teams does not know',
    'Unknown element type',
    withBody(heading, { type: 'Textblock', text: 'Hej' }),
  ],
  [
    'a value that Teams does not know',
    'Invalid value "Huge"',
    withBody(heading, { ...day, spacing: 'Huge' }),
  ],
];

it.each(faulty)('finds %s', (_fault, problem, broken) => {
  expect(problemsOf({ ...broken }, 'da').join(' ')).toContain(problem);
});

it.each([
  ['a verb without a schema', withButton({ verb: 'forget' })],
  ['data that is text', withButton({ data: 'caseId' })],
  ['data that the schema does not know', withButton({ data: { caseId: '7KXM4Q2P', round: 1 } })],
  ['data that is missing', withButton({ data: {} })],
  ['an input that the schema does not know', withBody(heading, day, { ...day, id: 'other' }, row)],
  ['an input that is not sent', withButton({ associatedInputs: 'none' })],
  ['an input that may stay empty', withBody(heading, { ...day, isRequired: false }, row)],
])('finds a button with %s', (_fault, broken) => {
  expect(sendingProblems(broken, submits)).not.toEqual([]);
});

it('finds a schema that takes more than the button sends', () => {
  const lenient = { save: z.looseObject({ caseId: z.string(), day: z.iso.date() }) };
  expect(sendingProblems(card, lenient)).not.toEqual([]);
});

it('knows that a button which unfolds a card keeps its inputs to itself', () => {
  const unfolding = {
    type: 'Action.ShowCard',
    title: 'Mere',
    card: { type: 'AdaptiveCard', body: [day], actions: [button] },
  };
  const other = { ...button, verb: 'open' };
  const folded = withBody(heading, { ...row, actions: [other, unfolding] });
  expect(sendingProblems(folded, { ...submits, open: z.strictObject({ caseId: z.string() }) })).toEqual([]);
  expect(verbsOn(folded)).toEqual(['open', 'save']);
});

it.each([
  { type: 'TextBlock', text: 'Hej' },
  { type: 'TextBlock', text: '${title}:' },
  { type: 'TextBlock', text: "${if(isOpen, 'Ja', 'Nej')}" },
  { choices: [{ title: '${yes}', value: 'Ja tak' }] },
])('finds language in a layout (%j)', (element) => {
  expect(languageIn({ body: [element] })).toHaveLength(1);
});

it('finds placeholders that nothing was put in for, but not those that a person wrote', () => {
  expect(leftoversIn({ body: [{ items: [{ text: '${titel}' }] }] }, {})).toHaveLength(1);
  expect(leftoversIn({ text: 'Jeg skrev ${titel}' }, { words: 'Jeg skrev ${titel}' })).toEqual([]);
});

it('shows the parts that a condition hides, and what the condition asks for', () => {
  expect(withoutConditions({ $when: '${isOpen && !hasEnded}', text: '${body}' })).toEqual({
    condition: ['${isOpen}', '${hasEnded}'],
    text: '${body}',
  });
});

it('finds Markdown in text blocks and facts, and not in rich text', () => {
  const link = '[x](https://ond.example)';
  expect(markdownIn({ body: [{ type: 'TextBlock', text: `Hej ${link}` }] }, link)).toHaveLength(1);
  expect(
    markdownIn({ body: [{ type: 'FactSet', facts: [{ title: 'Navn', value: link }] }] }, link),
  ).toHaveLength(1);
  expect(
    markdownIn({ body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: link }] }] }, link),
  ).toEqual([]);
});
