import { Application, type RouteSelector } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type Activity as SdkActivity, type TurnContext } from 'botbuilder';
import type { Language } from '../../organisation/ids.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Log } from '../../ports/log.ts';
import type { Reply, Turn, TurnHandler } from '../../ports/turn.ts';
import { TurnAdapter } from './bot-adapter.ts';
import { cardAttachment } from './card-attachment.ts';
import type { Connector } from './connector.ts';
import type { HttpAnswer } from './http-answer.ts';
import { clickAnswer, failedClickAnswer } from './invoke-answer.ts';
import { sdkActivity } from './sdk-activity.ts';
import { StatelessTurnState } from './stateless-turn-state.ts';
import type { Incoming } from './turn-of.ts';

/** What the router needs to hand turns to the application. */
export interface RouterOptions {
  readonly handler: TurnHandler;
  readonly connector: Connector;
  readonly log: Log;
  /** Said instead of an answer when the handler throws. Neutral, in the person's language where it is known. */
  readonly sorry: (language: Language | undefined) => string;
}

/** Carries out one checked activity. What comes back is the answer to an invoke; other activities have none. */
export type Router = (incoming: Incoming) => Promise<HttpAnswer | undefined>;

/** teams-ai sends "typing" after a second even when told not to, from one timer that all turns share. */
class QuietApplication extends Application<StatelessTurnState> {
  override startTypingTimer(): void {
    // No timer, no typing.
  }
}

/** Routes by what the activity was found to be, never by a look at its text. */
export function createRouter({ handler, connector, log, sorry }: RouterOptions): Router {
  const turns = new WeakMap<SdkActivity, Turn>();
  const application = new QuietApplication({
    turnStateFactory: () => new StatelessTurnState(),
    removeRecipientMention: false,
    startTypingTimer: false,
    longRunningMessages: false,
  });
  const adapter = new TurnAdapter(connector, ({ kind }) =>
    log.warn('turn.failed', { about: 'reply', outcome: kind }),
  );

  const reply = async (turn: Turn): Promise<Reply | 'failed'> => {
    try {
      return await handler.handle(turn);
    } catch (error) {
      log.error('turn.failed', { about: turn.kind, ...errorFields(error) });
      return 'failed';
    }
  };
  const onClick = async (context: TurnContext, turn: Turn): Promise<void> => {
    const given = await reply(turn);
    await answerInvoke(
      context,
      given === 'failed' ? failedClickAnswer(sorry(languageOf(turn))) : clickAnswer(given),
    );
  };
  const onTurn = async (context: TurnContext, turn: Turn): Promise<void> => {
    const given = await reply(turn);
    const wanted: Reply = given === 'failed' ? { kind: 'text', text: sorry(languageOf(turn)) } : given;
    if (wanted.kind === 'card' && turn.conversation.kind !== 'personal')
      log.error('turn.failed', { about: 'reply', outcome: 'others-would-see' });
    else await send(context, wanted);
    if (isInvokeType(context.activity)) await answerInvoke(context, { status: 200 });
  };

  const withTurn =
    (act: (context: TurnContext, turn: Turn) => Promise<void>) =>
    async (context: TurnContext): Promise<void> => {
      const turn = turns.get(context.activity);
      if (turn !== undefined) await act(context, turn);
    };
  const has =
    (...kinds: readonly Turn['kind'][]): RouteSelector =>
    ({ activity }) =>
      Promise.resolve(kinds.some((kind) => turns.get(activity)?.kind === kind));

  application
    .addRoute(has('submit'), withTurn(onClick), true)
    // Teams shows an error for an invoke without an answer, so those nobody knows get an empty one.
    .addRoute(isInvoke, (context) => answerInvoke(context, { status: 200, body: {} }), true)
    .addRoute(has('message', 'submit', 'installed', 'removed'), withTurn(onTurn));

  return ({ activity, turn }) => {
    const sdk = sdkActivity(activity);
    if (turn !== undefined) turns.set(sdk, turn);
    return adapter.run(sdk, async (context) => {
      await application.run(context);
    });
  };
}

const invokeType: string = ActivityTypes.Invoke;
const isInvokeType = ({ type }: SdkActivity): boolean => type === invokeType;
const isInvoke: RouteSelector = ({ activity }) => Promise.resolve(isInvokeType(activity));

async function answerInvoke(context: TurnContext, answer: HttpAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: answer });
}

async function send(context: TurnContext, reply: Reply): Promise<void> {
  if (reply.kind === 'card')
    await context.sendActivity({ type: ActivityTypes.Message, attachments: [cardAttachment(reply.card)] });
  if (reply.kind === 'text') await context.sendActivity({ type: ActivityTypes.Message, text: reply.text });
}

function languageOf(turn: Turn): Language | undefined {
  return 'actor' in turn ? turn.actor?.locale : undefined;
}
