import { textOf, typeOf, type Node } from './walk.ts';

/** What Teams sends for the inputs of a card, by id. */
export type Sent = Readonly<Record<string, string | number>>;

/** Everything that Teams may send for these inputs: as they stand, empty, left out, and filled in each way. */
export function sentFor(inputs: readonly Node[]): readonly Sent[] {
  const most = Math.max(1, ...inputs.map((input) => fillings(input).length));
  const filled = Array.from({ length: most }, (_, index) =>
    sent(inputs, (input) => fillings(input)[index % fillings(input).length]),
  );
  return [
    ...filled,
    sent(inputs, (input) => textOf(input, 'value') || needed(input, whenUntouched(input))),
    sent(inputs, (input) => needed(input, whenUntouched(input))),
    sent(inputs, (input) => needed(input, undefined)),
  ];
}

function sent(inputs: readonly Node[], value: (input: Node) => string | number | undefined): Sent {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const each = value(input);
      return each === undefined ? [] : [[textOf(input, 'id'), each]];
    }),
  );
}

/** Teams does not send a card whose required inputs are empty. */
function needed(input: Node, otherwise: string | undefined): string | number | undefined {
  return input['isRequired'] === true ? fillings(input)[0] : otherwise;
}

function whenUntouched(input: Node): string {
  return typeOf(input) === 'Input.Toggle' ? textOf(input, 'valueOff') || 'false' : '';
}

function fillings(input: Node): readonly (string | number)[] {
  switch (typeOf(input)) {
    case 'Input.Date':
      return ['2026-11-19'];
    case 'Input.Time':
      return ['13:30'];
    case 'Input.Number':
      return ['1', 1];
    case 'Input.Toggle':
      return [textOf(input, 'valueOn') || 'true', textOf(input, 'valueOff') || 'false'];
    case 'Input.ChoiceSet':
      return choices(input);
    default:
      return ['Hej med dig', 'x'.repeat(typeof input['maxLength'] === 'number' ? input['maxLength'] : 100)];
  }
}

function choices(input: Node): readonly string[] {
  const values = (Array.isArray(input['choices']) ? input['choices'] : []).map((choice: Node) =>
    textOf(choice, 'value'),
  );
  return input['isMultiSelect'] === true ? [values.join(','), ...values] : values;
}
