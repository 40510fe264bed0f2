import { z } from 'zod';
import { ClockId } from '../law/deadline-record.ts';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { ApprovalKind, TwoPersonKind } from './approvals/approval.ts';
import { ConsentPurpose } from './consent.ts';
import { InstantText } from './facts.ts';
import { FirstAidAnswer } from './first-aid-state.ts';
import { MessageId } from './ids.ts';
import { MeetingKind, TalkKind } from './meeting-events.ts';
import { HelperReason } from './people-events.ts';
import { ItemNumber, mostItems } from './take-down/take-down.ts';
import { TaskKind } from './tasks/task-kind.ts';

/** Where a message goes. `workflow` is the organisation's own flow (Power Automate or Logic Apps). */
export const MessageTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: PersonId }),
  z.strictObject({ kind: z.literal('channel'), unit: UnitId }),
  z.strictObject({ kind: z.literal('workflow') }),
  /** The organisation's calendar. */
  z.strictObject({ kind: z.literal('calendar') }),
]);
export type MessageTarget = z.infer<typeof MessageTarget>;

/** Why dates have changed. `news` says no more than that, because what lies behind it may be private. */
export const ChangeReason = z.enum(['occurrence', 'episode', 'absence', 'absence-corrected', 'news']);
export type ChangeReason = z.infer<typeof ChangeReason>;

/** What has become of the part that somebody had in the plan: it is another, or until another day; or there is none. */
export const PlanPartNews = z.enum(['changed', 'over']);
export type PlanPartNews = z.infer<typeof PlanPartNews>;

/** What a message says. Cards are rendered from it and the case when it is sent, so it never holds words of a person. */
export const MessageContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notification') }),
  /** `time` counts the acknowledgements of the case. */
  z.strictObject({ kind: z.literal('seen'), time: z.int().min(1).optional() }),
  /** Word to the person that somebody else has been asked or told. */
  z.strictObject({ kind: z.literal('joined'), person: PersonId }),
  z.strictObject({
    kind: z.literal('reminder'),
    clock: ClockId,
    reminder: z.string().max(60),
    due: InstantText,
    /** To somebody who does not have the case: why they hear of it. */
    because: HelperReason.optional(),
    /** To the organisation's flow: who is reminded of it in Teams at the same moment, never the person of the case. */
    people: z.array(PersonId).max(20).optional(),
  }),
  z.strictObject({
    kind: z.literal('dates-changed'),
    clocks: z.array(ClockId).min(1).max(40),
    because: ChangeReason,
  }),
  z.strictObject({ kind: z.literal('follow-up'), day: z.int().min(1).max(36_500) }),
  z.strictObject({ kind: z.literal('wants-call') }),
  z.strictObject({ kind: z.literal('action-plan') }),
  /** To whoever sees to something in the plan, or did; without `news` they had nothing in it before. */
  z.strictObject({ kind: z.literal('plan-part'), news: PlanPartNews.optional() }),
  /** To the leader: the day to look at the plan again has come; `owner` is named where it goes to whoever stands in for them. */
  z.strictObject({
    kind: z.literal('plan-due'),
    version: z.int().min(1),
    owner: PersonId.optional(),
  }),
  /** To the person, on the same day: does it fit? */
  z.strictObject({ kind: z.literal('plan-ask'), version: z.int().min(1) }),
  /** To the leader: the person wants to talk about the plan. */
  z.strictObject({ kind: z.literal('plan-talk') }),
  /** To whoever decides: one of the approvals. */
  z.strictObject({ kind: z.literal('approval'), approval: ApprovalKind, round: z.int().min(1) }),
  /** To the person: what was decided or done. */
  z.strictObject({ kind: z.literal('approval-told'), approval: ApprovalKind, round: z.int().min(1) }),
  /** To the person: the leader asks for the consent that a decision takes. */
  z.strictObject({ kind: z.literal('consent-asked'), approval: TwoPersonKind, round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('debriefing-approval'), round: z.int().min(1) }),
  /** To those who are invited; without a change it is the invitation itself. Of the team's meeting unless it is a talk. */
  z.strictObject({
    kind: z.literal('debriefing-invitation'),
    round: z.int().min(1),
    meeting: TalkKind.optional(),
    act: z.enum(['update', 'cancel']).optional(),
    change: z.int().min(1).optional(),
  }),
  /** To the person, of the same. */
  z.strictObject({
    kind: z.literal('debriefing-planned'),
    round: z.int().min(1),
    meeting: TalkKind.optional(),
    change: z.int().min(1).optional(),
  }),
  /** To the leader: the person has answered. */
  z.strictObject({ kind: z.literal('meeting-answered'), round: z.int().min(1), meeting: MeetingKind }),
  /** To the leader: the case was withdrawn, and a meeting still stands. */
  z.strictObject({ kind: z.literal('meeting-stands'), round: z.int().min(1), meeting: MeetingKind }),
  /** To whoever was named to lead the team's meeting. */
  z.strictObject({ kind: z.literal('meeting-lead'), round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('meeting-agenda'), round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('learning-ask'), round: z.int().min(1) }),
  /** To the AMR: what the team has learned. */
  z.strictObject({ kind: z.literal('learning-noted'), round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('anything-missing') }),
  z.strictObject({ kind: z.literal('lacks-something') }),
  z.strictObject({ kind: z.literal('facts-changed') }),
  z.strictObject({ kind: z.literal('closing-approval') }),
  z.strictObject({ kind: z.literal('collect-evidence'), round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('collection-done'), items: z.int().min(0) }),
  z.strictObject({ kind: z.literal('collection-over'), round: z.int().min(1) }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('withdrawn') }),
  /** To somebody who has no part in the case any more: takes the place of what they had. */
  z.strictObject({ kind: z.literal('left') }),
  z.strictObject({ kind: z.literal('consent-changed'), purpose: ConsentPurpose }),
  /** To a leader who may read the words: there are more of them. */
  z.strictObject({ kind: z.literal('words-added') }),
  /** To the person: what a first-aider has answered. */
  z.strictObject({ kind: z.literal('first-aid-answered'), person: PersonId, answer: FirstAidAnswer }),
  /** To whoever passed the case on: this one cannot be reached. */
  z.strictObject({ kind: z.literal('hand-over-lost'), person: PersonId }),
  /** To whoever is asked to do a task of the case. */
  z.strictObject({ kind: z.literal('task-handed-over'), task: TaskKind }),
  /** To who was named to keep in touch, and to the person. */
  z.strictObject({ kind: z.literal('contact-named'), person: PersonId }),
  /** To who kept in touch until somebody else was named, or it was left undone. */
  z.strictObject({ kind: z.literal('contact-over') }),
  /** To whoever was away when somebody else took the case; `time`: how many had come into the case later by then. */
  z.strictObject({ kind: z.literal('taken-over'), time: z.int().min(1) }),
  /** To the owner of a task that was done and is not any more. */
  z.strictObject({ kind: z.literal('task-open-again'), task: TaskKind }),
  /** To the owner of tasks whose day it is; `owner` is named where it goes to whoever stands in for them. */
  z.strictObject({
    kind: z.literal('tasks-due'),
    tasks: z.array(TaskKind).min(1).max(20),
    owner: PersonId.optional(),
  }),
  /** It is time to look whether content is still gone. */
  z.strictObject({ kind: z.literal('take-down-check'), items: z.array(ItemNumber).min(1).max(mostItems) }),
  /** To whoever has content removed: the next step is theirs to take. */
  z.strictObject({ kind: z.literal('take-down-step'), items: z.array(ItemNumber).min(1).max(mostItems) }),
]);
export type MessageContent = z.infer<typeof MessageContent>;

/**
 * One message to one recipient, decided together with the events that cause it.
 *
 * `onDoubt` says what happens when nobody can know whether it arrived: duties are sent again, marked as repeated;
 * gentle messages are held back and shown in the timeline.
 */
export const PlannedMessage = z.strictObject({
  id: MessageId,
  to: MessageTarget,
  content: MessageContent,
  onDoubt: z.enum(['repeat-marked', 'hold']),
  /** Replaces the card of an earlier message instead of posting a new one. */
  replaces: MessageId.optional(),
  /** Not sent before this instant: quiet hours. */
  notBefore: InstantText.optional(),
});
export type PlannedMessage = z.infer<typeof PlannedMessage>;

/** The id of a message: the step that causes it and who gets it. The same decision always names the same message. */
export function messageId(step: string, to: MessageTarget): MessageId {
  const recipient = to.kind === 'person' ? to.person : to.kind === 'channel' ? `channel-${to.unit}` : to.kind;
  return MessageId.parse(`${step}.${recipient}`.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-'));
}

/** The step under another name each time that the case was opened again, so that it may happen again. */
export function inThisOpening(step: string, { reopened }: { readonly reopened: number }): string {
  return reopened === 0 ? step : `${step}-again-${reopened}`;
}

/** Whether a message goes there: its id ends with who gets it. */
export function goesTo(id: MessageId, to: MessageTarget): boolean {
  return id.endsWith(messageId('', to));
}
