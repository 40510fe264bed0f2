import { Template } from 'adaptivecards-templating';
import { describe, expect, it } from 'vitest';
import { CommandId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { allCardSamples } from '../fixtures/all-card-samples.ts';
import {
  languageIn,
  leftoversIn,
  markdownIn,
  problemsOf,
  sendingProblems,
  verbsOn,
  withoutConditions,
} from './card-checks.ts';
import { isNode } from './walk.ts';

const commandId = CommandId.parse('6f1c1c5e-8f0e-4f6e-9a53-3f0b9b1d2c3d');
const languages = ['da', 'en'] as const;

describe.each(allCardSamples.map((each) => [each.card.name, each] as const))(
  '%s',
  (_name, { card, samples }) => {
    const template: unknown = card.template;
    const looks = languages.flatMap((language) => {
      const rendering = { texts: textsIn(language), commandId };
      return samples.map((sample, index) => ({ language, sample, rendering, number: index + 1 }));
    });
    const render = (sample: unknown, rendering: (typeof looks)[number]['rendering']) =>
      card.render(sample as never, rendering);

    it('has no language in its layout', () => {
      expect(languageIn(template)).toEqual([]);
    });

    it.each(looks)(
      'can be read by everyone (sample $number, $language)',
      ({ language, sample, rendering }) => {
        expect(problemsOf(render(sample, rendering), language)).toEqual([]);
      },
    );

    it.each(looks)(
      'fills in every placeholder, also of parts that are not shown (sample $number, $language)',
      ({ sample, rendering }) => {
        const view = card.view(sample as never, rendering);
        const everything = new Template(withoutConditions(template)).expand({
          $root: { ...view, language: 'da' },
        });
        expect(leftoversIn(everything, sample)).toEqual([]);
      },
    );

    it.each(looks)(
      'sends exactly what is understood (sample $number, $language)',
      ({ sample, rendering }) => {
        expect(sendingProblems(render(sample, rendering), card.submits)).toEqual([]);
      },
    );

    it.each(looks)('says when it is of a drill, and only then (sample $number, $language)', (look) => {
      const { sample, rendering } = look;
      const { mark } = rendering.texts.drill;
      const line = (made: unknown) => JSON.stringify(made).includes(JSON.stringify(mark));
      expect(line(render(sample, rendering))).toBe(false);
      const told = card.render(sample as never, { ...rendering, isDrill: true });
      expect(JSON.stringify(told.body[0])).toContain(mark);
      expect(told.fallbackText).toBe(rendering.texts.drill.marked(render(sample, rendering).fallbackText));
      expect(problemsOf(told, look.language)).toEqual([]);
      // Whoever forgets to say so: the number in the data is enough, for the card or for the line of a list.
      const numbered = asDrill(sample);
      if (JSON.stringify(numbered) === JSON.stringify(sample)) return;
      const word = rendering.texts.drill.number('').trim();
      const made = render(numbered, rendering);
      const inTitle = rendering.texts.drill.marked('').trim();
      expect([mark, word, inTitle].some((text) => JSON.stringify(made).includes(text))).toBe(true);
    });

    it('has a button for every verb it can send', () => {
      const verbs = looks.flatMap(({ sample, rendering }) => verbsOn(render(sample, rendering)));
      expect([...new Set(verbs)].sort()).toEqual(Object.keys(card.submits).sort());
    });

    it('shows what people write as they wrote it, never as a link', () => {
      const written = '[ond](https://ond.example)';
      const shown = looks.flatMap(({ sample, rendering }) =>
        variantsWith(written, sample)
          .filter((variant) => card.data.safeParse(variant).success)
          .flatMap((variant) => markdownIn(render(variant, rendering), written)),
      );
      expect(shown).toEqual([]);
    });

    it('is not made of data that it does not know', () => {
      for (const { sample, rendering } of looks) {
        if (!isNode(sample)) throw new Error('A sample is an object.');
        expect(() => render({ ...sample, unknown: true }, rendering)).toThrow();
        for (const key of Object.keys(sample))
          expect(() => render({ ...sample, [key]: null }, rendering)).toThrow();
      }
    });
  },
);

/** The same of a drill: the number of every case begins as that of a drill does. */
function asDrill(sample: unknown): unknown {
  if (Array.isArray(sample)) return sample.map(asDrill);
  if (!isNode(sample)) return sample;
  return Object.fromEntries(
    Object.entries(sample).map(([key, each]) => [
      key,
      key === 'caseId' && typeof each === 'string' ? `U${each.slice(1)}` : asDrill(each),
    ]),
  );
}

/** The sample with each of its texts replaced, one at a time. */
function variantsWith(written: string, sample: unknown): readonly unknown[] {
  if (typeof sample === 'string') return [written];
  if (Array.isArray(sample)) {
    return sample.flatMap((each, index) =>
      variantsWith(written, each).map((variant) => sample.with(index, variant)),
    );
  }
  if (!isNode(sample)) return [];
  return Object.entries(sample).flatMap(([key, each]) =>
    variantsWith(written, each).map((variant) => ({ ...sample, [key]: variant })),
  );
}
