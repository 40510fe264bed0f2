import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { PersonId, UnitId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { channelAudience } from './roles.ts';

export const PlaceKind = z.enum(['channel', 'groupChat']);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A channel or group chat that somebody has made the one of a unit. */
export const BoundPlace = z.strictObject({
  id: z.string().min(1).max(64),
  unit: UnitId,
  conversationId: z.string().min(1).max(500),
  kind: PlaceKind,
  by: PersonId,
  at: InstantText,
  /** Who was to read it when it was bound, as the organisation then was. */
  readers: z.array(PersonId).max(200),
  /** When the test post in it was accepted; before that it is not used. */
  provenAt: InstantText.optional(),
});
export type BoundPlace = z.infer<typeof BoundPlace>;

/** What there is to say of a place, to the person who asked for it or whom it concerns. */
export const PlaceNews = z.enum([
  'connected',
  'under-way',
  'not-posted',
  'not-private',
  'in-file',
  'has-channel',
  'of-another',
  'overtaken',
  'ended',
  'app-removed',
  'none-here',
  'how',
]);
export type PlaceNews = z.infer<typeof PlaceNews>;

/** The units whose place somebody may set: those they lead or stand in for; administrators all. */
export function unitsToConnect({ units, administrators }: Organisation, person: PersonId): readonly Unit[] {
  if (administrators.includes(person)) return units;
  return units.filter(({ leader, deputy }) => leader === person || deputy === person);
}

/**
 * Whether a bound place counts. Who is in a group chat was confirmed for the people of that day, so it ends with the
 * first change among them; who is in a private channel is the business of those who own it.
 */
export function isInUse(unit: Unit, { kind, readers, provenAt }: BoundPlace): boolean {
  const now = channelAudience(unit);
  const isSame = now.length === readers.length && now.every((person) => readers.includes(person));
  return provenAt !== undefined && (kind === 'channel' || isSame);
}

/** The unit with its place: that of the organisation file, which wins, else the one that was bound. */
export function withPlace(unit: Unit, place: BoundPlace | undefined): Unit {
  if (unit.privateChannel !== undefined || place === undefined || !isInUse(unit, place)) return unit;
  return { ...unit, privateChannel: { conversationId: place.conversationId } };
}

/** What is known of a unit and of a conversation before they are bound to each other. */
interface Before {
  readonly ofUnit: BoundPlace | undefined;
  readonly ofConversation: BoundPlace | undefined;
}

/** Why a conversation cannot become the place of a unit; nothing where it can. */
export function whyNotBind(
  { units }: Organisation,
  unit: Unit,
  { conversationId, kind }: Pick<BoundPlace, 'conversationId' | 'kind'>,
  { ofUnit, ofConversation }: Before,
): Extract<PlaceNews, 'in-file' | 'has-channel' | 'of-another'> | undefined {
  const named = unit.privateChannel?.conversationId;
  if (named !== undefined && named !== conversationId) return 'in-file';
  const isNamedElsewhere = units.some(
    ({ id, privateChannel }) => id !== unit.id && privateChannel?.conversationId === conversationId,
  );
  if (isNamedElsewhere || (ofConversation !== undefined && ofConversation.unit !== unit.id))
    return 'of-another';
  return kind === 'groupChat' && ofUnit?.kind === 'channel' ? 'has-channel' : undefined;
}
