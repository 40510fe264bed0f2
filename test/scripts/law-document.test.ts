import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { lawDocument } from '../../scripts/law-document.ts';
import { openChecks } from '../../src/law/open-checks.ts';
import { lawRules } from '../../src/law/rules.ts';
import { absenceThresholds } from '../../src/law/thresholds.ts';

describe('the page for the lawyer', () => {
  it('says what the program computes with: run `npm run law` when this fails', async () => {
    const committed = await readFile('docs/law.md', 'utf8');
    expect(committed).toBe(await format(lawDocument(), { parser: 'markdown' }));
  });

  it('holds every rule, threshold and open question', () => {
    const page = lawDocument();
    for (const { id, legalBasis, source, checkedOn } of lawRules)
      for (const part of [`\`${id}\``, legalBasis, source, checkedOn]) expect(page).toContain(part);
    for (const { legalBasis, toVerify = legalBasis } of absenceThresholds) expect(page).toContain(toVerify);
    for (const { question } of openChecks) expect(page).toContain(question);
  });
});
