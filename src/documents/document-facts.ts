import type { SenderRelation } from '../case/facts.ts';

/**
 * What a document may be made of, in the words of its language and as far as its reader may know it. Whatever a reader
 * may not see is not there. No number of the case, no CPR number, no health.
 */
export interface DocumentFacts {
  readonly organisation: string;
  readonly unit: string;
  /** Name of the workplace's own register. */
  readonly register: string;
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
  /** The person's own words, with the consent that they need. */
  readonly words: string | undefined;
  /** What the receiving system answered. */
  readonly receipt: string | undefined;
}

/** What teaches the workplace something and leads to nobody: no person, no day, no kind of what happened. */
export type LearningFacts = Pick<DocumentFacts, 'organisation' | 'unit' | 'sender' | 'month' | 'year'>;
