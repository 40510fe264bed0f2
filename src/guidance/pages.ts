import { z } from 'zod';
import { platformDays, usualDays, type Reviewed } from './reviewed.ts';

/** The pages that a person can read, each opened by a word of its own. */
export const PageId = z.enum(['screenshot', 'take-down', 'police-report', 'plan', 'definition', 'advice']);
export type PageId = z.infer<typeof PageId>;

/** A page in parts of about a phone's screen. The first is what its word opens. */
interface Page extends Reviewed {
  readonly sections: readonly [string, ...string[]];
}

const checkedOn = '2026-11-20';

/** What each page is made of, and who looks after it. Its words are in the texts. */
export const pages = {
  screenshot: {
    owner: 'communication',
    sources: ['S0', 'S4', 'POL2'],
    checkedOn,
    reviewDays: platformDays,
    certainty: 'C',
    sections: ['wait', 'windows', 'mac', 'iphone', 'android'],
  },
  'take-down': {
    owner: 'communication',
    sources: ['S0', 'DT1', 'DSA21', 'DIG', 'PUN', 'DKH', 'DOM'],
    checkedOn,
    reviewDays: platformDays,
    certainty: 'C',
    sections: [
      'order',
      'meta',
      'x',
      'tiktok',
      'youtube',
      'linkedin',
      'snapchat',
      'search',
      'website',
      'domain',
      'refused',
      'authority',
    ],
  },
  'police-report': {
    owner: 'hr',
    sources: ['POL', 'ANK', 'OEL10', 'CIV', 'EJ', 'SL1'],
    checkedOn,
    reviewDays: usualDays,
    certainty: 'A',
    sections: ['meaning', 'contact', 'bring', 'compensation'],
  },
  plan: {
    owner: 'work-environment',
    sources: ['ORG', 'S1'],
    checkedOn,
    reviewDays: usualDays,
    certainty: 'S',
    sections: ['who', 'first-aid', 'documentation', 'stop', 'reporting', 'debriefing'],
  },
  definition: {
    owner: 'work-environment',
    sources: ['AT8', 'AT4'],
    checkedOn,
    reviewDays: usualDays,
    certainty: 'A',
    sections: ['what', 'forms', 'sender'],
  },
  advice: {
    owner: 'hr',
    sources: ['S3', 'S4', 'PEN', 'S2'],
    checkedOn,
    reviewDays: usualDays,
    certainty: 'S',
    sections: ['profile', 'contact', 'talks', 'together', 'numbers'],
  },
} as const satisfies Record<PageId, Page>;

/** The parts of one page. */
export type SectionOf<Id extends PageId> = (typeof pages)[Id]['sections'][number];

/** Every part of every page. */
export const SectionId = z.enum(PageId.options.flatMap((id) => [...pages[id].sections]));
export type SectionId = z.infer<typeof SectionId>;

/** The parts of a page, in their order. */
export function sectionsOf(page: PageId): readonly [SectionId, ...SectionId[]] {
  return pages[page].sections;
}
