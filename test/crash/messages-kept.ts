import type { CaseEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/evolve.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import { notifications } from '../../src/case/notifications.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import type { OutboxRow } from '../../src/ports/case-store.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { channelId, conversation } from '../support/services.ts';
import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';
import { mostDrift } from './storm-state.ts';

const { reminder, reminderPerson } = textsIn('da');

/** No reminder is early, by true time. That none is missing is seen from what is still to be done. */
export function checkReminders({ landed }: Machine, { caseId, arrivals }: Rest, say: Say): void {
  const early = (due: string, at: number) => Date.parse(due) > at + mostDrift * 1000;
  for (const { commit, at } of landed.filter((each) => each.commit.caseId === caseId))
    for (const { recorded } of commit.events)
      if (recorded.event.type === 'ReminderWasDue')
        say(early(recorded.event.due, at), `${recorded.event.clock} is reminded of early`);
  for (const { message, at } of arrivals)
    if (message?.content.kind === 'reminder') say(early(message.content.due, at), `${message.id} is early`);
}

/** One delivery of every message that was decided, unless a doubt is on record; what comes again says so. */
export function checkMessage(
  { landed }: Machine,
  rest: Rest,
  { message, status }: OutboxRow,
  say: Say,
): void {
  const { events, arrivals, caseId } = rest;
  const came = arrivals.filter((arrival) => arrival.message?.id === message.id);
  const of = (type: CaseEvent['type']) =>
    events.filter(({ event }) => event.type === type && 'message' in event && event.message === message.id);
  const doubts = of('DeliveryWasDoubtful').length;
  say(status === 'pending' || status === 'sending', `${message.id} is left ${status}`);
  say(came.length > 1 + doubts, `${message.id} came ${came.length} times with ${doubts} doubts on record`);
  say(
    message.onDoubt === 'hold' && message.replaces === undefined && came.length > 1,
    `${message.id} must not come twice`,
  );
  const delivered = of('MessageWasDelivered');
  const doubtsAt = landed
    .filter(
      ({ commit }) =>
        commit.caseId === caseId &&
        commit.events.some(
          ({ recorded: { event } }) => event.type === 'DeliveryWasDoubtful' && event.message === message.id,
        ),
    )
    .map(({ effect }) => effect);
  say(delivered.length > 0 && came.length === 0, `${message.id} is said to be delivered and never came`);
  say(status === 'sent' && came.length === 0, `${message.id} is marked as sent and never came`);
  if (message.replaces !== undefined) return;
  const last = delivered.at(-1)?.event;
  say(
    last?.type === 'MessageWasDelivered' && last.repeated !== doubts > 0,
    `${message.id} is recorded as ${doubts > 0 ? 'first' : 'repeated'} delivery`,
  );
  if (message.content.kind !== 'reminder' && message.content.kind !== 'notification') return;
  for (const { card, headReadAt } of came) {
    const shown = JSON.stringify(card);
    const isMarked = shown.includes(reminder.repeated) || shown.includes(reminderPerson.repeated);
    // A first attempt that was stuck somewhere for minutes cannot know of a second one.
    const isRepetition = doubtsAt.some((effect) => effect <= headReadAt);
    say(
      isMarked !== isRepetition && message.to.kind !== 'workflow',
      `${message.id} came again and does not say so`,
    );
  }
}

/** The news of a case reach all who are told, and nobody else. */
export function checkAudience({ caseId, state, rows, arrivals, events }: Rest, say: Say): void {
  const known = [state.reporter, ...everTold(events)];
  const places = known.map((person) => conversation(person).conversationId);
  if (events.some(({ event }) => event.type === 'CaseWasReported' && event.channelUsed))
    places.push(channelId);
  for (const { to, message } of arrivals)
    say(to !== 'workflow' && !places.includes(to), `${String(message?.id)} came to ${to}`);
  const reported = fold(caseId, events.slice(0, 1)) ?? state;
  for (const { id: expected } of notifications(reported))
    say(!rows.some(({ message }) => message.id === expected), `${expected} was never decided`);
}

/** Who was told at any time. */
function everTold(events: Rest['events']): PersonId[] {
  return events.flatMap(({ event }) => {
    if (event.type === 'CaseWasReported') return event.told.map(({ person }) => person);
    if (
      event.type === 'CaseWasHandedOver' ||
      event.type === 'CaseWasEscalated' ||
      event.type === 'StandInWasTold' ||
      event.type === 'RecipientWasAdded'
    )
      return [event.to];
    if (event.type === 'ConsentWasGiven' && event.person !== undefined) return [event.person];
    return event.type === 'CollectionWasRequested' ? [event.collector] : [];
  });
}

/**
 * What is sent by somebody who knows that the case was withdrawn says so, or is about a meeting that still stands: that it
 * does, a change of it, and an answer to it.
 */
export function checkWithdrawal({ landed }: Machine, { caseId, arrivals }: Rest, say: Say): void {
  const withdrawal = landed.find(
    ({ commit }) =>
      commit.caseId === caseId &&
      commit.events.some(({ recorded }) => recorded.event.type === 'CaseWasWithdrawn'),
  );
  if (withdrawal === undefined) return;
  for (const { message, headReadAt } of arrivals) {
    if (message === undefined) continue;
    const isAllowed = isSentAfterTheEnd(message) || message.replaces !== undefined;
    say(headReadAt >= withdrawal.effect && !isAllowed, `${message.id} came after the case was withdrawn`);
  }
}

function isSentAfterTheEnd({ content }: PlannedMessage): boolean {
  if (content.kind === 'debriefing-invitation') return content.act !== undefined;
  return ['withdrawn', 'meeting-stands', 'meeting-answered'].includes(content.kind);
}
