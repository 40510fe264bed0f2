import type { Language, PersonId } from '../organisation/ids.ts';
import type { CaseId } from '../case/ids.ts';
import type { Conversation } from './conversation.ts';

/** What the bot knows of a person beside the organisation file. */
export interface PersonRecord {
  /** Chosen with `dansk` or `english`; wins over the Teams client's language. */
  readonly chosenLanguage: Language | undefined;
  /** Language of the person's Teams client, as last seen. */
  readonly clientLanguage: Language | undefined;
  /** Where the person can be written to. */
  readonly conversation: Conversation | undefined;
}

/** What the bot remembers of people: how to reach them, their language, their cases. */
export interface PersonStore {
  read(person: PersonId): Promise<PersonRecord | undefined>;
  write(person: PersonId, record: PersonRecord): Promise<void>;
  /** Remembers that a person reported a case. Doing it twice does no harm. */
  addCase(person: PersonId, caseId: CaseId): Promise<void>;
  casesOf(person: PersonId): Promise<readonly CaseId[]>;
  /**
   * Remembers that a person is told of a case, before it is. Whether the person has a part in it is asked of the case, never
   * of this list. Doing it twice does no harm.
   */
  addPart(person: PersonId, caseId: CaseId): Promise<void>;
  /** Cases that the person was ever told of, or nearly. */
  partsOf(person: PersonId): Promise<readonly CaseId[]>;
}

/** Channels that the bot was added to, by the channel's conversation id. */
export interface ChannelStore {
  read(conversationId: string): Promise<Conversation | undefined>;
  write(conversation: Conversation): Promise<void>;
  remove(conversationId: string): Promise<void>;
}
