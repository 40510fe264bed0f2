import { createHash } from 'node:crypto';
import { expect, it, test } from 'vitest';
import { ConsentPurpose } from '../../src/case/consent.ts';
import { consentWordings, past } from '../../src/texts/consent-wordings.ts';
import { da } from '../../src/texts/da/index.ts';
import { en } from '../../src/texts/en/index.ts';
import type { Texts } from '../../src/texts/texts.ts';

/** Every text by which a consent is asked: on the way to the report, and on its own card. */
function asked({ consents, intakeWho }: Texts, purpose: ConsentPurpose): readonly string[] {
  const intake = {
    told: [intakeWho.told],
    words: [intakeWho.wordsToLeader],
    mentioned: [intakeWho.mentionedInDebriefing],
  };
  const own =
    purpose === 'told'
      ? [consents.purposes.told('N'), consents.means.told('N')]
      : [consents.purposes[purpose], consents.means[purpose]];
  return [...own, ...(purpose in intake ? intake[purpose as keyof typeof intake] : [])];
}

const markOf = (purpose: ConsentPurpose) =>
  createHash('sha256')
    .update(JSON.stringify([da, en].map((texts) => asked(texts, purpose))))
    .digest('hex')
    .slice(0, 16);

test.each(ConsentPurpose.options)('the wording of “%s” has the version that it was given', (purpose) => {
  const { version, mark } = consentWordings[purpose];
  expect(
    mark,
    `The wording of “${purpose}” has changed: raise its version and keep the old one in “past”.`,
  ).toBe(markOf(purpose));
  expect(past.filter((old) => old.purpose === purpose).map((old) => old.version)).toEqual(
    Array.from({ length: version - 1 }, (_, index) => index + 1),
  );
});

it('says nothing of versions that are not there', () => {
  for (const { purpose, version } of past) expect(version).toBeLessThan(consentWordings[purpose].version);
});
