import { z } from 'zod';
import { AlertId, AlertNews } from '../alert/alert.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { ConcernMessage } from '../concern/messages.ts';
import { AdministratorNotice } from '../organisation/administrator-notice.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { PlaceKind, PlaceNews } from '../organisation/places.ts';

/**
 * Everything that one person can be told outside a case, by kind. It lies in storage in clear: ids, choices and times
 * only, never names or what anybody wrote.
 */
export const NoticeContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('administrator'), notice: AdministratorNotice }),
  /** The person's draft, last changed then, is erased soon. */
  z.strictObject({
    kind: z.literal('draft-ends'),
    draft: CaseId,
    changedAt: InstantText,
    erasedAt: InstantText,
  }),
  /** Somebody asked that who is on call calls them now. */
  z.strictObject({ kind: z.literal('alert'), alert: AlertId, person: PersonId }),
  /** To that person: the alert has gone on. */
  z.strictObject({ kind: z.literal('alert-news'), alert: AlertId, news: AlertNews }),
  /** Because a colleague is worried. Whom it disturbs when is decided with it. */
  z.strictObject({ kind: z.literal('concern'), message: ConcernMessage }),
  /** The person wrote `forbind` where others read along, and is asked more about it. */
  z.strictObject({ kind: z.literal('place-ask'), request: z.string().min(1).max(64) }),
  /** What came of what the person wrote there. */
  z.strictObject({
    kind: z.literal('place'),
    news: PlaceNews,
    placeKind: PlaceKind,
    unit: UnitId.optional(),
    place: z.string().min(1).max(64).optional(),
  }),
  /** A unit's place has ended, and others did it. */
  z.strictObject({
    kind: z.literal('place-ended'),
    news: PlaceNews.extract(['ended', 'app-removed']),
    placeKind: PlaceKind,
    unit: UnitId,
  }),
  /** To an administrator: what the set-up lacks, as it is when the message is made. */
  z.strictObject({ kind: z.literal('self-check') }),
  /** To who represents an area: own tasks and dates, and its figures, as they are when the message is made. */
  z.strictObject({ kind: z.literal('digest') }),
  /** The person has just got the app. */
  z.strictObject({ kind: z.literal('welcome') }),
]);
export type NoticeContent = z.infer<typeof NoticeContent>;
export type NoticeKind = NoticeContent['kind'];
