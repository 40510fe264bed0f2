import { z } from 'zod';
import template from '../../adaptive-cards/notification.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { momentInWords } from './moment-in-words.ts';

const NotificationData = z.strictObject({
  caseId: CaseId,
  status: z.enum(['open', 'withdrawn', 'closed']),
  /** The person has opened it again after it was closed. */
  isReopened: z.boolean().optional(),
  acknowledged: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  /** The AMR opens the case but does not acknowledge it. */
  mayAcknowledge: z.boolean(),
  /** The reader is asked because those before did not acknowledge. */
  isAsked: z.boolean(),
  /** Somebody may not be safe. The card says that it cannot wait, not what it is about. */
  isUrgent: z.boolean(),
  /** The reader is a psychological first-aider, who hears nothing of how the case goes. */
  listens: z.boolean().optional(),
  /** An earlier attempt to send it may have arrived. */
  repeated: z.boolean(),
});
type NotificationData = z.infer<typeof NotificationData>;

/** The neutral card that tells leader and AMR of a case. Everybody who reads the channel sees the same. */
export const notificationCard = defineCard({
  name: 'notification',
  template,
  data: NotificationData,
  view: (data, { texts, commandId }) => ({
    ...texts.notification,
    ...titleOf(data, texts),
    ...(data.listens === true ? { open: texts.firstAid.news.open } : {}),
    body: bodyOf(data, texts),
    caseNumber: texts.notification.caseNumber(caseNumber(data.caseId)),
    state: acknowledgedInWords(data, texts),
    isOpen: data.status === 'open',
    saysState: data.status === 'open' && data.listens !== true,
    asked: texts.chain.isAsked,
    isAsked: data.isAsked && data.acknowledged === undefined && data.status === 'open',
    repeated: texts.reminder.repeated,
    isRepeated: data.repeated && data.status === 'open',
    mayAcknowledge: data.mayAcknowledge && data.acknowledged === undefined,
    click: { caseId: data.caseId, commandId },
  }),
  submits: { acknowledge: caseClick, 'open-case': caseClick },
});

function bodyOf({ isUrgent, listens }: NotificationData, { firstAid, notification }: Texts): string {
  if (listens === true) return firstAid.news.body;
  return isUrgent ? notification.urgentBody : notification.body;
}

function titleOf({ status, isUrgent, isReopened, listens }: NotificationData, texts: Texts) {
  const { firstAid, notification } = texts;
  if (listens === true && status === 'open')
    return { title: firstAid.news.title, fallbackText: firstAid.news.title };
  const news = isReopened === true ? notification.reopened : notification.title;
  const open = isUrgent ? notification.urgentTitle : news;
  return { title: status === 'open' ? open : notification[status], fallbackText: open };
}

function acknowledgedInWords({ acknowledged }: NotificationData, texts: Texts): string {
  if (acknowledged === undefined) return texts.notification.notAcknowledged;
  return texts.notification.acknowledged(inert(acknowledged.name), momentInWords(acknowledged.at, texts));
}
