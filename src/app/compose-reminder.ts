import { reminderChannelCard } from '../cards/reminder-channel.ts';
import { reminderLeaderCard } from '../cards/reminder-leader.ts';
import { reminderPersonCard } from '../cards/reminder-person.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { handlerOf, viewOf } from '../case/handler.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isInDoubt } from '../case/record-deliveries.ts';
import type { CaseState } from '../case/state.ts';
import { isOfHealth } from '../law/rule-id.ts';
import type { ClockId } from '../law/deadline-record.ts';
import type { Texts } from '../texts/texts.ts';
import { renderFor } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { insuranceFor } from './views/deadlines.ts';

/** A reminder as its reader may see it: neutral in channel and workflow, with the deadline for leader and person. */
export function composeReminder(
  services: Services,
  state: CaseState,
  message: PlannedMessage,
  texts: Texts,
): RenderedCard {
  const data = reminderData(services, state, message);
  const { to } = message;
  const isOnCall = to.kind === 'person' && viewOf(state, to.person) === 'on-call';
  // Who is on call hears of a date, and not of absence or treatment.
  if (to.kind === 'channel' || (isOnCall && isOfHealth(data.rule)))
    return renderFor(services, texts, reminderChannelCard, { ...data, withActions: true });
  if (to.kind === 'workflow' || to.kind === 'calendar')
    return renderFor(services, texts, reminderChannelCard, { ...data, withActions: false });
  return to.person === state.reporter
    ? renderFor(services, texts, reminderPersonCard, data)
    : renderFor(services, texts, reminderLeaderCard, {
        ...data,
        ...whoseCase(services, state, message),
        mayMeet: viewOf(state, to.person) === 'leader',
      });
}

/** For somebody who does not have the case: who has it, and why they hear of the date. */
function whoseCase({ organisation }: Services, state: CaseState, { to, content }: PlannedMessage) {
  const handler = handlerOf(state);
  if (content.kind !== 'reminder' || to.kind !== 'person' || handler === undefined) return {};
  const { because } = content;
  if (because === undefined || because === 'quiet' || handler === to.person) return {};
  // Before the acknowledgement nobody has the case, and there is nothing to take over.
  if (state.acknowledged === undefined) return {};
  return { isOf: { name: nameOf(organisation, handler), because } };
}

function reminderData(services: Services, state: CaseState, { id, content }: PlannedMessage) {
  if (content.kind !== 'reminder') throw new Error('Only a reminder reminds.');
  const { clock, rule, lastMoment, actBy } = recordOf(state, content.clock);
  return {
    caseId: state.id,
    clock,
    rule,
    lastMoment,
    actBy,
    ...insuranceFor(services, rule),
    repeated: isInDoubt(state, id),
    now: instantText(services.clock.now()),
  };
}

/** The deadline of a clock as it was computed for this case. */
export function recordOf(state: CaseState, clock: ClockId) {
  const deadline = state.deadlines.find(({ record }) => record.clock === clock);
  if (deadline === undefined) throw new Error(`The case has no deadline ${clock}.`);
  return deadline.record;
}
