import { allContacts } from '../../src/guidance/contacts.ts';
import type { Submits } from '../../src/cards/define-card.ts';
import { chartProblems, withoutCharts } from './chart-checks.ts';
import { parserFindings } from './adaptive-card-parser.ts';
import { sentFor } from './teams-inputs.ts';
import { executesIn, isNode, nodesIn, textOf, typeOf, type Node } from './walk.ts';

/** Checks return what is wrong in words, nothing when all is well. */
type Problems = readonly string[];

const spokenProperties = [
  'title',
  'text',
  'label',
  'placeholder',
  'errorMessage',
  'altText',
  'value',
  'fallbackText',
  'tooltip',
  'speak',
];
const singlePlaceholder = /^(\$\{[^{}'"]+\})?$/;

/** Layout has no language: everything that a person could read is one placeholder. */
export function languageIn(template: unknown): Problems {
  return [...nodesIn(template)].flatMap((node) =>
    spokenProperties
      .filter((key) => typeof node[key] === 'string' && !singlePlaceholder.test(textOf(node, key)))
      .map((key) => `The template says “${textOf(node, key)}” as ${key}.`),
  );
}

/** Placeholders that nothing was put in for. What a person wrote may look like one. */
export function leftoversIn(rendered: unknown, written: unknown): Problems {
  const found = JSON.stringify(rendered).match(/\$\{[^}]*\}/g) ?? [];
  return found
    .filter((each) => !JSON.stringify(written).includes(each))
    .map((each) => `${each} is left over.`);
}

/**
 * The template with every condition fulfilled and every name in a condition to be filled in, so that no part of it
 * hides a name that the view does not have.
 */
export function withoutConditions(template: unknown): unknown {
  if (Array.isArray(template)) return template.map(withoutConditions);
  if (!isNode(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key === '$when' ? ['condition', namesIn(String(value))] : [key, withoutConditions(value)],
    ),
  );
}

function namesIn(condition: string): readonly string[] {
  return (condition.slice(2, -1).match(/[A-Za-z_$][\w$.]*/g) ?? []).map((name) => `\${${name}}`);
}

/** Everything about the look of a card that can be told without eyes. */
export function problemsOf(card: Node, language: string): Problems {
  const nodes = [...nodesIn(card)];
  return [
    ...(card['version'] === '1.5' ? [] : ['The version is not 1.5.']),
    ...(card['lang'] === language ? [] : ['The language is not said.']),
    ...(textOf(card, 'fallbackText').trim() === '' ? ['There is no fallback text.'] : []),
    ...(textOf(card, 'fallbackText').includes('](')
      ? ['The fallback text has a link that nobody can tap.']
      : []),
    ...(JSON.stringify(card).length < 24_000 ? [] : ['It is over 24 KB.']),
    ...headingProblems(card, nodes),
    ...repeatedIds(nodes),
    ...nodes.flatMap(problemsOfNode),
    ...nodes.flatMap(chartProblems),
    ...parserFindings(withoutCharts(card)),
  ];
}

function headingProblems(card: Node, nodes: readonly Node[]): Problems {
  const headings = nodes.filter(({ style, type }) => style === 'heading' && type === 'TextBlock');
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  // Only the line that says “drill” comes before everything.
  const isMarked = isNode(body[0]) && body[0]['style'] === 'warning';
  const top = body.slice(isMarked ? 1 : 0, isMarked ? 3 : 2);
  return headings.length === 1 && top.includes(headings[0])
    ? []
    : ['There is not exactly one heading, at the top.'];
}

function repeatedIds(nodes: readonly Node[]): Problems {
  const ids = nodes.map((node) => textOf(node, 'id')).filter((id) => id !== '');
  return new Set(ids).size === ids.length ? [] : ['Two elements have the same id.'];
}

function problemsOfNode(node: Node): Problems {
  const type = typeOf(node);
  if (type === 'TextBlock')
    return [
      ...(node['wrap'] === true ? [] : [`“${textOf(node, 'text')}” does not wrap.`]),
      ...linkProblems(textOf(node, 'text')),
      ...colourProblems(node),
    ];
  if (type === 'TextRun') return colourProblems(node);
  if (type === 'Image' && textOf(node, 'altText') === '') return ['An image has no alt text.'];
  if (type.startsWith('Input.')) return inputProblems(node);
  if (type.startsWith('Action.')) return titleProblems(node);
  return buttonRowProblems(node);
}

/** Teams' red is too dark in its dark theme, its green and yellow too pale in the light one; and some see no colours. */
function colourProblems(text: Node): Problems {
  const colour = textOf(text, 'color') || 'Default';
  return colour === 'Default' ? [] : [`“${textOf(text, 'text')}” has a colour: everybody sees bold.`];
}

const ourLinks = new Set(
  Object.values(allContacts).flatMap(({ number, site }) => [
    ...(number === undefined ? [] : [`tel:${number.replaceAll(' ', '')}`]),
    ...(site === undefined ? [] : [`https://${site}`]),
  ]),
);

/** A text leads nowhere but to the numbers and addresses that somebody looks after. */
function linkProblems(text: string): Problems {
  const targets = [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !ourLinks.has(target)).map((target) => `It leads to ${target}.`);
}

function inputProblems(input: Node): Problems {
  const name = textOf(input, 'id');
  const label = textOf(input, 'label') || (typeOf(input) === 'Input.Toggle' ? textOf(input, 'title') : '');
  const isText = typeOf(input) === 'Input.Text';
  return [
    ...(label === '' ? [`The input ${name} has no label.`] : []),
    ...(input['isRequired'] === true && textOf(input, 'errorMessage') === ''
      ? [`The input ${name} has no error message.`]
      : []),
    ...(isText && typeof input['maxLength'] !== 'number'
      ? [`The input ${name} has no greatest length.`]
      : []),
  ];
}

/** Longer titles are cut on a narrow phone. */
const longestTitle = 32;

function titleProblems(action: Node): Problems {
  const title = textOf(action, 'title');
  if (title === '') return ['A button has no title.'];
  return title.length > longestTitle ? [`The button “${title}” is over ${longestTitle} characters.`] : [];
}

/** Teams shows six buttons in a row and hides the rest. */
function buttonRowProblems({ actions }: Node): Problems {
  const primary = (Array.isArray(actions) ? actions : []).filter(
    (action: Node) => action['mode'] !== 'secondary',
  );
  return primary.length > 6 ? ['There are more than six buttons in a row.'] : [];
}

/** Whether each button sends what its schema accepts, whatever was filled in, and nothing can be added to it. */
export function sendingProblems(card: unknown, submits: Submits): Problems {
  return executesIn(card).flatMap(({ action, inputs }) => {
    const verb = textOf(action, 'verb');
    const { data } = action;
    const schema = submits[verb];
    if (schema === undefined) return [`The verb ${verb} has no schema.`];
    // With a text as data Teams leaves the inputs out.
    if (!isNode(data)) return [`The button ${verb} sends no object.`];
    return sentFor(inputs).flatMap((sent) => [
      ...(schema.safeParse({ ...data, ...sent }).success ? [] : [`${verb} refuses ${JSON.stringify(sent)}.`]),
      ...(schema.safeParse({ ...data, ...sent, extra: '1' }).success
        ? [`${verb} accepts an unknown key.`]
        : []),
    ]);
  });
}

/** Verbs that can be clicked on a card. */
export function verbsOn(card: unknown): readonly string[] {
  return executesIn(card).map(({ action }) => textOf(action, 'verb'));
}

/** Where Teams would read Markdown in what a person wrote: text blocks and facts. */
export function markdownIn(card: unknown, written: string): Problems {
  return [...nodesIn(card)]
    .flatMap((node) => [
      ...(typeOf(node) === 'TextBlock' ? [textOf(node, 'text')] : []),
      ...(Array.isArray(node['facts'])
        ? node['facts'].flatMap((fact: Node) => Object.values(fact).map(String))
        : []),
    ])
    .filter((text) => text.includes(written))
    .map((text) => `“${text}” is read as Markdown.`);
}
