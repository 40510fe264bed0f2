import { openCollection } from './collection.ts';
import { MessageId } from './ids.ts';
import { goesTo, inThisOpening, messageId, type MessageTarget, type PlannedMessage } from './messages.ts';
import { isLaterNews } from './notifications.ts';
import type { CaseState } from './state.ts';

/** Cards that can be changed later, because the case keeps where they are: those of the last opening too. */
function stepsOf({ reopened, collection }: Pick<CaseState, 'reopened' | 'collection'>): readonly string[] {
  const task = collection === undefined ? [] : [`collect-evidence-${collection.round}`];
  const steps = ['notification', 'closing-approval', ...task];
  return reopened === 0
    ? steps
    : [...steps, `notification-reopened-${reopened}`, inThisOpening('closing-approval', { reopened })];
}

/** Cards that have arrived there and can still be changed become one sentence that says nothing of the case. */
export function retired(state: CaseState, to: MessageTarget): readonly PlannedMessage[] {
  const { deliveries, changes } = state;
  return [...stepsOf(state), ...laterSteps(state, to)]
    .filter((step) => deliveries[messageId(step, to)]?.status === 'sent')
    .map((step) => retirement(step, to, String(changes + 1)));
}

/** Steps whose cards brought the case there once more: it may have been opened in their place. */
function laterSteps({ deliveries }: Pick<CaseState, 'deliveries'>, to: MessageTarget): readonly string[] {
  return Object.keys(deliveries)
    .map((id) => MessageId.parse(id))
    .filter((id) => isLaterNews(id) && goesTo(id, to))
    .map((id) => stepIn(id, to));
}

function stepIn(id: MessageId, to: MessageTarget): string {
  return id.slice(0, -messageId('', to).length);
}

/** What arrived after its reader had left or was kept out: the attempt was on its way already. */
export function retiredLate(state: CaseState, { id, to }: PlannedMessage): readonly PlannedMessage[] {
  if (!isOut(state, to)) return [];
  const later = isLaterNews(id) ? [stepIn(id, to)] : [];
  return [...stepsOf(state), ...later]
    .filter((step) => messageId(step, to) === id)
    .map((step) => retirement(step, to, `late-${state.changes}`));
}

function isOut({ told, notTold, left, channelUsed }: CaseState, to: MessageTarget): boolean {
  if (to.kind !== 'person') return to.kind === 'channel' && !channelUsed;
  const isTold = told.some(({ person }) => person === to.person);
  return !isTold && (notTold.includes(to.person) || left.some(({ person }) => person === to.person));
}

function retirement(step: string, to: MessageTarget, time: string): PlannedMessage {
  return {
    id: messageId(step === 'notification' ? `left-${time}` : `left-${time}-${step}`, to),
    to,
    content: { kind: 'left' },
    onDoubt: 'repeat-marked',
    replaces: messageId(step, to),
  };
}

/** The card that asked somebody to keep evidence loses whose it is and where to look, once they are not needed for it. */
export function withoutTask(state: CaseState): readonly PlannedMessage[] {
  const open = openCollection(state);
  if (open === undefined) return [];
  const { round, collector } = open;
  const to = { kind: 'person', person: collector } as const;
  const request = messageId(`collect-evidence-${round}`, to);
  if (state.deliveries[request]?.status !== 'sent') return [];
  const content = { kind: 'collection-over', round } as const;
  const id = messageId(`collection-gone-${round}`, to);
  return [{ id, to, content, onDoubt: 'repeat-marked', replaces: request }];
}
