import type { SenderRelation } from '../case/facts.ts';

/** A decision in words; what is not known of it is not there. */
export interface PoliceHelpFacts {
  readonly answer: 'yes' | 'no';
  /** The person’s own answer, as it is now. */
  readonly wanted: boolean;
  readonly legal: string | undefined;
  readonly reason: string | undefined;
  readonly comment: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** One piece of content that is to go. */
export interface TakeDownFacts {
  /** `1. YouTube`. */
  readonly name: string;
  readonly address: string | undefined;
  readonly status: string;
  /** Who was asked, on which day, and what they answered, a line each. */
  readonly steps: readonly string[];
}

/**
 * What a document may be made of, in the words of its language and as far as its reader may know it. Whatever a reader
 * may not see is not there. No number of the case, no CPR number, no health.
 */
export interface DocumentFacts {
  readonly organisation: string;
  readonly unit: string;
  /** Name of the workplace's own register. */
  readonly register: string;
  /** Whoever reads it is the one it is about. */
  readonly isOwn: boolean;
  /** Whom it is about. */
  readonly person: string | undefined;
  /** Who handles the case. */
  readonly handler: string | undefined;
  readonly sender: SenderRelation;
  readonly senderInWords: string | undefined;
  /** Every time that is known, the first one first. */
  readonly times: readonly string[];
  readonly kinds: readonly string[];
  readonly channels: readonly string[];
  readonly namesHome: boolean;
  /** First and last time lie more than five days apart. */
  readonly isLongSeries: boolean;
  readonly firstAbsence: string | undefined;
  /** Last moment of the notice in EASY, where one runs. */
  readonly easyBy: string | undefined;
  /** Until when the police must know, where compensation may be asked for. */
  readonly policeBy: string | undefined;
  /** Whether the employer has the insurance of lov 1541/2023. */
  readonly insurance: 'yes' | 'no' | 'unknown';
  /** When the workplace came to know of the sender. */
  readonly reported: string;
  /** Month and year, for what must not lead to a person. */
  readonly month: string;
  readonly year: string;
  /** What the team has learned, a line each: what was chosen, then what the leader wrote without names. */
  readonly learned: readonly string[];
  /** The person's own words, with the consent that they need. */
  readonly words: string | undefined;
  /** What was decided about help with the police; nothing before it was. */
  readonly policeHelp: PoliceHelpFacts | undefined;
  /** What is to be removed from the internet, as far as the reader sees it. */
  readonly takeDown: readonly TakeDownFacts[];
  /** What the receiving system answered. */
  readonly receipt: string | undefined;
}

/** What teaches the workplace something and leads to nobody: no person, no day, no kind of what happened. */
export type LearningFacts = Pick<
  DocumentFacts,
  'organisation' | 'unit' | 'sender' | 'month' | 'year' | 'learned'
>;
