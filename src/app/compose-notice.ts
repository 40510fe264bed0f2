import type { Alert, AlertNews } from '../alert/alert.ts';
import { administratorNoticeCard } from '../cards/administrator-notice.ts';
import { alertOnCallCard } from '../cards/alert-on-call.ts';
import { alertStatusCard } from '../cards/alert-status.ts';
import { draftEndsCard } from '../cards/draft-ends.ts';
import { overviewCard } from '../cards/overview.ts';
import { placeAskCard } from '../cards/place-ask.ts';
import { placeStatusCard } from '../cards/place-status.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { selfCheckCard } from '../cards/self-check.ts';
import { welcomeCard } from '../cards/welcome.ts';
import { instantText } from '../case/instants.ts';
import type { NoticeContent } from '../notices/content.ts';
import type { AdministratorNotice } from '../organisation/administrator-notice.ts';
import { personName } from '../organisation/directory.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { OutgoingCard } from '../ports/messenger.ts';
import { Unreadable } from '../ports/unreadable.ts';
import type { Texts } from '../texts/texts.ts';
import { composeConcern } from './concerns/compose-concern.ts';
import { inDrill } from './in-drill.ts';
import { renderFor } from './reader.ts';
import type { Services } from './services.ts';
import { hasNewFigures } from './statistics/new-figures.ts';
import { alertOnCallData, alertStatusData } from './views/alert.ts';
import { overviewData } from './views/overview.ts';
import { placeAskData, placeStatusData } from './views/place.ts';
import { selfCheckData } from './views/self-check.ts';

/** Who reads a notice, and how. */
export interface NoticeReading {
  readonly texts: Texts;
  readonly recipient: PersonId;
  /** An earlier attempt may have arrived. */
  readonly repeated: boolean;
}

/**
 * The message of a notice, made as things are now; the push notification shows a neutral line, and for who is on call
 * that it cannot wait.
 * Nothing when the notice has become pointless: then it is not sent.
 */
export async function composeNotice(
  services: Services,
  content: NoticeContent,
  reading: NoticeReading,
): Promise<OutgoingCard | undefined> {
  const card = await cardOf(services, content, reading);
  const { alert, notification } = reading.texts;
  if (card === undefined) return undefined;
  const summary = content.kind === 'alert' ? alert.summary : notification.summary;
  const about = content.kind === 'draft-ends' ? content.draft : undefined;
  return { card, summary: about === undefined ? summary : inDrill(about, summary, reading.texts) };
}

async function cardOf(
  services: Services,
  content: NoticeContent,
  { texts, recipient, repeated }: NoticeReading,
): Promise<RenderedCard | undefined> {
  switch (content.kind) {
    case 'administrator': {
      const { notice } = content;
      const data = { notice, name: nameIn(services, notice), repeated };
      return renderFor(services, texts, administratorNoticeCard, data);
    }
    case 'concern':
      return composeConcern(services, content.message, { texts, recipient, repeated });
    case 'place-ask': {
      const request = await services.places.readRequest(recipient);
      // Asked again since: the newer question is the one that counts.
      if (request?.id !== content.request) return undefined;
      const data = await placeAskData(services, recipient, request);
      return data && renderFor(services, texts, placeAskCard, data);
    }
    case 'place':
    case 'place-ended': {
      const { news, placeKind: kind, unit } = content;
      const place = content.kind === 'place' ? content.place : undefined;
      const data = await placeStatusData(services, { news, kind, unit, place });
      return renderFor(services, texts, placeStatusCard, data);
    }
    case 'self-check':
      return renderFor(services, texts, selfCheckCard, await selfCheckData(services));
    case 'digest': {
      const now = instantText(services.clock.now());
      const data = await overviewData(services, { person: recipient, now });
      // Figures do not change from week to week: alone they are brought once.
      const isNews = data.cases.length > 0 || (await hasNewFigures(services, recipient));
      return isNews ? renderFor(services, texts, overviewCard, data) : undefined;
    }
    case 'welcome': {
      const [draft, own] = [
        await services.sealed.drafts.read(recipient),
        await services.people.casesOf(recipient),
      ];
      // Whoever has begun by now knows what this is.
      if (draft !== undefined || own.length > 0) return undefined;
      return renderFor(services, texts, welcomeCard, {});
    }
    case 'draft-ends': {
      if (!(await isLeftAlone(services, recipient, content))) return undefined;
      const data = { erasedAt: content.erasedAt, now: instantText(services.clock.now()) };
      return renderFor(services, texts, draftEndsCard, data, content.draft);
    }
    case 'alert': {
      const alert = (await services.alerts.read(content.person))?.alert;
      const isWaited = alert?.id === content.alert && alert.asked.some(({ person }) => person === recipient);
      // Whoever was faster is on the way: a second one need not be called up for it.
      if (alert === undefined || !isWaited || alert.seen !== undefined) return undefined;
      const data = alertOnCallData(services, alert, { reader: recipient, repeated });
      return renderFor(services, texts, alertOnCallCard, data);
    }
    case 'alert-news': {
      const alert = (await services.alerts.read(recipient))?.alert;
      if (alert?.id !== content.alert || newsOf(alert) !== content.news) return undefined;
      return renderFor(services, texts, alertStatusCard, alertStatusData(services, alert, repeated));
    }
  }
}

/** Whether the draft is as it was, holds anything, and was not sent by a process that died before it removed it. */
async function isLeftAlone(
  { drafts, cases }: Services,
  person: PersonId,
  { draft, changedAt }: Extract<NoticeContent, { kind: 'draft-ends' }>,
): Promise<boolean> {
  const stored = await drafts.read(person, draft).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  });
  if (stored?.draft.changedAt !== changedAt || Object.keys(stored.draft.answers).length === 0) return false;
  return (await cases.readHead(draft))?.state.reporter !== person;
}

/** What is the latest of an alert: what it was before is no news any more. */
function newsOf({ seen, unansweredAt }: Alert): AlertNews {
  if (seen !== undefined) return 'seen';
  return unansweredAt === undefined ? 'asked-next' : 'unanswered';
}

function nameIn({ organisation }: Services, notice: AdministratorNotice): string {
  return notice.kind === 'person-unreachable' ? (personName(organisation, notice.person) ?? '') : '';
}
