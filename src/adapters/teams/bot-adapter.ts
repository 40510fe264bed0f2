import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { z } from 'zod';
import type { SendOutcome } from '../../ports/messenger.ts';
import type { Connector } from './connector.ts';
import type { HttpAnswer } from './http-answer.ts';

const InvokeAnswer = z.object({ status: z.number().int(), body: z.unknown().optional() });

/**
 * botbuilder's adapter for turns whose token was checked before. It sends by our connector (one attempt), keeps the
 * answer to an invoke, and can change or delete nothing: a card in place of the one clicked is for the person who
 * clicked and must never reach the shared message.
 */
export class TurnAdapter extends BotAdapter {
  readonly #connector: Connector;
  readonly #notSent: (outcome: SendOutcome) => void;
  readonly #invokeAnswers = new WeakMap<Activity, HttpAnswer>();

  constructor(connector: Connector, notSent: (outcome: SendOutcome) => void) {
    super();
    this.#connector = connector;
    this.#notSent = notSent;
  }

  /** Runs one turn. Answers what the turn left for an invoke. */
  async run(
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<HttpAnswer | undefined> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
    return this.#invokeAnswers.get(activity);
  }

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === ActivityTypes.InvokeResponse) {
        this.#invokeAnswers.set(context.activity, InvokeAnswer.parse(activity.value));
        responses.push({ id: '' });
      } else {
        responses.push({ id: await this.#send(activity) });
      }
    }
    return responses;
  }

  async #send(activity: Partial<Activity>): Promise<string> {
    const outcome = await this.#connector({
      method: 'POST',
      serviceUrl: activity.serviceUrl ?? '',
      conversationId: activity.conversation?.id ?? '',
      activityId: activity.replyToId,
      activity,
    });
    if (outcome.kind === 'sent') return outcome.messageId;
    this.#notSent(outcome);
    return '';
  }

  updateActivity(): Promise<never> {
    return Promise.reject(new Error('a turn changes no message'));
  }

  deleteActivity(): Promise<never> {
    return Promise.reject(new Error('a turn deletes no message'));
  }

  continueConversation(): Promise<never> {
    return Promise.reject(new Error('messages outside a turn go through the messenger'));
  }
}
