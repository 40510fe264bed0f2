import { noticeCard } from '../../cards/notice.ts';
import { parseSubmit, type Submit, type Verb } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import { alertHandlers } from './alert-handlers.ts';
import { approvalHandlers } from './approval-handlers.ts';
import { caseHandlers } from './case-handlers.ts';
import { contingencyHandlers } from './contingency-handlers.ts';
import { consentHandlers } from './consent-handlers.ts';
import { colleagueHandlers } from './colleague-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { factHandlers } from './fact-handlers.ts';
import type { Handlers } from './handlers.ts';
import { intakeHandlers } from './intake-handlers.ts';
import { meetingHandlers } from './meeting-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { takeDownHandlers } from './take-down-handlers.ts';
import { taskHandlers } from './task-handlers.ts';
import { placeHandlers } from './place-handlers.ts';
import { showSentCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

const handlers: Handlers = {
  ...alertHandlers,
  ...approvalHandlers,
  ...caseHandlers,
  ...contingencyHandlers,
  ...consentHandlers,
  ...colleagueHandlers,
  ...documentHandlers,
  ...evidenceHandlers,
  ...factHandlers,
  ...intakeHandlers,
  ...meetingHandlers,
  ...peopleHandlers,
  ...takeDownHandlers,
  ...taskHandlers,
  ...placeHandlers,
};

/** Answers a click. What the card sends is parsed strictly; an unknown or outdated card gets the present state instead. */
export function handleSubmit(context: TurnContext, verb: string, data: unknown): Promise<Reply> {
  const parsed = parseSubmit(verb, data);
  if (parsed.kind === 'submit') return dispatch(context, parsed);
  context.services.log.info('turn.refused', { reason: parsed.kind });
  if (parsed.kind === 'invalid' && parsed.caseId !== undefined) return showSentCase(context, parsed.caseId);
  return show(context, noticeCard, { kind: 'out-of-date' });
}

function dispatch<V extends Verb>(context: TurnContext, { verb, data }: Submit<V>): Promise<Reply> {
  return handlers[verb]({ ...context, about: 'caseId' in data ? data.caseId : undefined }, data);
}
