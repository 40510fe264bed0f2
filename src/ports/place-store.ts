import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { PersonId, type UnitId } from '../organisation/ids.ts';
import type { BoundPlace } from '../organisation/places.ts';
import { Conversation } from './conversation.ts';

/** A bound place as read; `tag` guards its next change. */
export interface StoredPlace {
  readonly place: BoundPlace;
  readonly tag: string;
}

/** What somebody asked for where others read along, until they have answered in their own chat. One a person. */
export const PlaceRequest = z.strictObject({
  id: z.string().min(1).max(64),
  person: PersonId,
  conversation: Conversation,
  at: InstantText,
});
export type PlaceRequest = z.infer<typeof PlaceRequest>;

/** Which channel or group chat belongs to which unit: one each, both ways. Throws `StorageUnavailable`. */
export interface PlaceStore {
  ofUnit(unit: UnitId): Promise<StoredPlace | undefined>;
  ofConversation(conversationId: string): Promise<StoredPlace | undefined>;
  /** Binds it, in place of the unit's earlier one as it was read. Nothing when unit or conversation was bound otherwise meanwhile. */
  bind(place: BoundPlace, before: StoredPlace | undefined): Promise<StoredPlace | undefined>;
  /** Writes what has become known of it. False when it was changed meanwhile. */
  change(place: BoundPlace, tag: string): Promise<boolean>;
  /** Ends it. False when it was changed meanwhile. */
  unbind(stored: StoredPlace): Promise<boolean>;
  all(): Promise<readonly BoundPlace[]>;
  readRequest(person: PersonId): Promise<PlaceRequest | undefined>;
  writeRequest(request: PlaceRequest): Promise<void>;
}
