import type { FlowName } from '../../src/organisation/flow.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { Messenger, OutgoingCard, SendOutcome } from '../../src/ports/messenger.ts';
import type { Workflow, WorkflowMessage } from '../../src/ports/workflow.ts';

/** One message that reached Teams, or that may have. */
export interface Sent {
  readonly to: string;
  readonly outgoing: OutgoingCard;
  /** The message that it replaces. */
  readonly replaces: string | undefined;
  readonly outcome: SendOutcome['kind'] | 'died';
}

/** What happens at the next attempts. `die-after`: the message is shown, but its sender never hears of it. */
export type Fate = SendOutcome | 'die-before' | 'die-after';

/** Stands where Teams is: keeps what it is told, and answers as the test says, otherwise `sent`. */
export interface RecordingMessenger extends Messenger {
  readonly sent: Sent[];
  readonly fates: Fate[];
  /** The same for the attempts to write to this person or channel; they come first. */
  fatesOf(word: string): Fate[];
  /** What the conversation of this person or channel got, without replacements. */
  to(word: string): Sent[];
  /** Comes when the conversation of this person or channel has got so much, replacements too. */
  reaches(word: string, count?: number): Promise<void>;
}

export function recordingMessenger(): RecordingMessenger {
  const sent: Sent[] = [];
  const fates: Fate[] = [];
  const byPlace = new Map<string, Fate[]>();
  const awaited: (() => void)[] = [];

  function keep(entry: Sent): void {
    sent.push(entry);
    for (const come of awaited.splice(0)) come();
  }

  async function attempt(to: Conversation, outgoing: OutgoingCard, replaces?: string): Promise<SendOutcome> {
    const fate = byPlace.get(to.conversationId)?.shift() ??
      fates.shift() ?? { kind: 'sent', messageId: `m-${sent.length + 1}` };
    const entry = { to: to.conversationId, outgoing, replaces };
    if (fate === 'die-before') return never();
    if (fate === 'die-after') {
      keep({ ...entry, outcome: 'died' });
      return never();
    }
    keep({ ...entry, outcome: fate.kind });
    // An answer takes its time: whoever comes meanwhile must find the message claimed.
    await new Promise((resolve) => setImmediate(resolve));
    return fate;
  }

  return {
    sent,
    fates,
    fatesOf(word) {
      const place = conversationOf(word);
      const own = byPlace.get(place) ?? [];
      byPlace.set(place, own);
      return own;
    },
    send: (to, outgoing) => attempt(to, outgoing),
    update: (to, messageId, outgoing) => attempt(to, outgoing, messageId),
    to: (word) => sent.filter((entry) => entry.to === conversationOf(word) && entry.replaces === undefined),
    async reaches(word, count = 1) {
      const place = conversationOf(word);
      while (sent.filter(({ to }) => to === place).length < count)
        await new Promise<void>((resolve) => awaited.push(resolve));
    },
  };
}

/** Id of the conversation with a person, or of a channel. */
export function conversationOf(word: string): string {
  return word.startsWith('19:') ? word : `a:${word}`;
}

/** Stands where the organisation's flows are. */
export interface RecordingWorkflow extends Workflow {
  readonly posted: WorkflowMessage[];
  readonly fates: SendOutcome[];
  events: readonly WorkflowMessage['event'][];
  configured: readonly FlowName[];
}

export function recordingWorkflow(): RecordingWorkflow {
  const posted: WorkflowMessage[] = [];
  const fates: SendOutcome[] = [];
  return {
    posted,
    fates,
    events: [],
    configured: [],
    handles(event) {
      return this.events.includes(event);
    },
    flows() {
      return this.configured;
    },
    post(message) {
      posted.push(message);
      return Promise.resolve(fates.shift() ?? { kind: 'sent', messageId: message.key });
    },
  };
}

/** What a process that has died answers. */
export function never<Value>(): Promise<Value> {
  return new Promise<Value>(() => undefined);
}
