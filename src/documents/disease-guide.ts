import type { Texts } from '../texts/texts.ts';
import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { known, section } from './parts.ts';

/**
 * Accident or disease: both ways, side by side, in the reader's language (BEK 485/2024 § 2; AES for the doctor's and the
 * person's own limits). Explains and never decides.
 */
export function diseaseGuide(facts: DocumentFacts, { documents, language }: Texts): Document {
  const { guide } = documents;
  const latest = facts.times.at(-1);
  return {
    language: language === 'en' ? 'en' : 'da',
    title: guide.title,
    intro: guide.intro,
    sections: [
      section(
        guide.dates.title,
        [facts.isLongSeries ? guide.dates.long : guide.dates.short],
        [guide.dates.first, known(facts.times[0])],
        [guide.dates.last, known(facts.times.length > 1 ? latest : undefined)],
      ),
      section(guide.accident.title, guide.accident.words),
      section(guide.disease.title, guide.disease.words),
      section(guide.yourself.title, guide.yourself.words),
      section(guide.decides.title, guide.decides.words),
    ],
  };
}
