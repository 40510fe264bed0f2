import type { PageId, SectionOf } from '../guidance/pages.ts';

/** One part of a page: about a phone's screen, in short sentences. */
export interface SectionText {
  readonly title: string;
  readonly lead?: readonly string[];
  /** One after the other. */
  readonly steps?: readonly string[];
  /** In no order. */
  readonly points?: readonly string[];
  readonly after?: readonly string[];
}

/** What stands on each page. `name` is what menus call it. */
export type GuidanceText = {
  readonly [Id in PageId]: {
    readonly name: string;
    readonly sections: Readonly<Record<SectionOf<Id>, SectionText>>;
  };
};
