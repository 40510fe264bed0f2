import type { Told } from '../../case/facts.ts';
import { answerOf } from '../../case/first-aid.ts';
import { messageId, type MessageTarget } from '../../case/messages.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** What the person sees of each one who was told: whether the news arrived, was opened, and led to something. */
export function toldData(services: Services, state: CaseState, told: Told) {
  const { organisation } = services;
  const { person, as } = told;
  const later = state.joined.findLast((entry) => entry.person === person);
  return {
    name: nameOf(organisation, person),
    as,
    ...(later === undefined
      ? {}
      : {
          joined: {
            at: later.at,
            because: later.because,
            after: later.after === undefined ? '' : nameOf(organisation, later.after),
          },
        }),
    ...deliveredTo(state, person, as === 'leader' && later === undefined),
    ...openedBy(state, person),
    ...actedBy(state, person),
    ...listensIn(state, told),
    reach: reachOf(state, told),
  };
}

/** When they last acknowledged, and when they last did something about the case. */
function actedBy({ acknowledgedBy, acted }: CaseState, person: PersonId) {
  const acknowledgement = acknowledgedBy.find(({ by }) => by === person);
  const act = acted.find(({ by }) => by === person);
  return {
    ...(acknowledgement === undefined ? {} : { acknowledgedAt: acknowledgement.at }),
    ...(act === undefined ? {} : { actedAt: act.at }),
  };
}

/** What a first-aider answered last. */
function listensIn(state: CaseState, { person, as }: Told) {
  const answer = as === 'first-aider' ? answerOf(state, person) : undefined;
  return answer === undefined ? {} : { firstAid: { answer: answer.answer, at: answer.at } };
}

/** Neither the channel nor the personal chat took the message, or the bot has not met the person yet. */
function reachOf(state: CaseState, { person, as }: Told): 'failed' | 'waiting' | 'open' {
  const status = (to: MessageTarget) => state.deliveries[messageId('notification', to)]?.status;
  const chat = status({ kind: 'person', person });
  if (chat === 'waiting') return 'waiting';
  const isLost =
    chat === 'failed' ||
    (chat === undefined && as === 'leader' && status({ kind: 'channel', unit: state.unit }) === 'failed');
  return isLost ? 'failed' : 'open';
}

function deliveredTo(state: CaseState, person: PersonId, mayBeChannel: boolean) {
  const ids = [`notification.${person}`, ...(mayBeChannel ? [`notification.channel-${state.unit}`] : [])];
  const sent = Object.entries(state.deliveries).find(
    ([id, { status }]) => ids.includes(id) && status === 'sent',
  );
  return sent === undefined ? {} : { deliveredAt: sent[1].at };
}

function openedBy(state: CaseState, person: PersonId) {
  const opened = state.opened.find(({ by }) => by === person);
  return opened === undefined ? {} : { openedAt: opened.at };
}
