import { convertMillimetersToTwip, type IStylesOptions } from 'docx';
import type { Language } from '../../organisation/ids.ts';
import { wordsIn } from './words.ts';

const mm = convertMillimetersToTwip;

/** A4, upright. */
export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(22), right: mm(22) },
};

/** Width of a line, in twips. */
export const lineWidth = mm(210 - 2 * 22);

/** Plain and large enough to read; black on white. The language is said once, for everything. */
export function stylesIn(language: Language): IStylesOptions {
  const { tag } = wordsIn(language);
  const font = 'Calibri';
  const spacing = { before: 240, after: 120 };
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: tag } },
        paragraph: { spacing: { after: 120 } },
      },
      title: { run: { font, size: 36, bold: true, color: '000000' }, paragraph: { spacing } },
      heading1: {
        run: { font, size: 28, bold: true, color: '000000' },
        paragraph: { spacing, keepNext: true },
      },
    },
  };
}
