import { isLooking, type Alert } from '../../alert/alert.ts';
import type { StoredAlert } from '../../ports/alert-store.ts';
import type { Services } from '../services.ts';
import { tellAdministrators } from '../tell-administrators.ts';
import { tellPerson, type Telling } from '../tell-person.ts';

/**
 * Writes down everything that follows from an alert as it is, then notes that this is done. A crash in between makes it
 * come again: the keys of the notices let nothing be said twice.
 */
export async function settleAlert(services: Services, { alert, tag }: StoredAlert): Promise<void> {
  if (alert.isSettled) return;
  await Promise.all(tellingsOf(alert).map((telling) => tellPerson(services, telling)));
  const { unansweredAt, id, keptOut } = alert;
  const areTold =
    unansweredAt === undefined ||
    (await tellAdministrators(services, { kind: 'on-call-unanswered' }, `on-call-unanswered-${id}`, keptOut));
  if (areTold) await services.alerts.write({ ...alert, isSettled: true }, tag);
}

function tellingsOf(alert: Alert): readonly Telling[] {
  const { id, person, asked, seen, unansweredAt } = alert;
  const toOnCall = asked.map((each): Telling => ({
    recipient: each.person,
    key: `alert-${id}`,
    content: { kind: 'alert', alert: id, person },
  }));
  const news = [
    ...(asked.length > 1 && isLooking(alert) ? ([[`asked-${asked.length}`, 'asked-next']] as const) : []),
    ...(unansweredAt === undefined ? [] : ([['unanswered', 'unanswered']] as const)),
    ...(seen === undefined ? [] : ([['seen', 'seen']] as const)),
  ];
  const toPerson = news.map(([step, what]): Telling => ({
    recipient: person,
    key: `alert-${id}-${step}`,
    content: { kind: 'alert-news', alert: id, news: what },
  }));
  return [...toOnCall, ...toPerson];
}
