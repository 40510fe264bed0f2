import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actionOf } from './actor.ts';

/** People of the example organisation file. */
export const people = {
  anna: '00000000-0000-0000-0000-0000000000a1',
  soeren: '00000000-0000-0000-0000-0000000000a2',
  mona: '00000000-0000-0000-0000-0000000000b1',
  ali: '00000000-0000-0000-0000-0000000000c1',
} as const;
export type Name = keyof typeof people;

const { notification, reminder, reminderPerson } = textsIn('da');
const reminderTitles = [reminder.title, reminder.passedTitle, reminderPerson.title];
const tenantId = '00000000-0000-0000-0000-000000000001';
const channel = {
  id: '19:fortroligt@thread.tacv2',
  conversationType: 'channel',
  isGroup: true,
  tenantId,
} as const;

/** A message that arrived in Teams. */
export interface Arrived {
  readonly to: Name | 'channel';
  readonly isUpdate: boolean;
  readonly card: unknown;
}

/** Teams, as a program meets it: sends activities and keeps what it is sent. Outlives any number of programs. */
export interface Teams {
  /** Where the program listens now. */
  bot: string;
  readonly arrived: Arrived[];
  /** While true, messages arrive, but nobody is told so. */
  isSilent: boolean;
  says(name: Name, text: string): Promise<unknown>;
  clicks(
    name: Name,
    card: unknown,
    verb: string,
    inputs?: object,
    place?: 'chat' | 'channel',
  ): Promise<Answer>;
  installs(name: Name | 'channel'): Promise<void>;
  posts(body: unknown): Promise<Response>;
  clock(move: object): Promise<Response>;
  /** Messages to a person or the channel that were posted anew and offer this button. */
  offered(to: Arrived['to'], verb: string): Arrived[];
  /** First messages of a case to a person or the channel. */
  news(to: Arrived['to']): Arrived[];
  /** What has arrived since there were so many messages, without reminders: these depend on the day of the test. */
  since(count: number): Arrived[];
  /** Resolves when something has arrived that makes it true. */
  until(isTrue: () => boolean): Promise<void>;
  activity(name: Name, place?: 'chat' | 'channel'): Record<string, unknown>;
  stop(): Promise<void>;
}

/** What a click is answered with. */
export interface Answer {
  readonly status: number;
  /** A card, or a sentence. */
  readonly value: unknown;
}

export async function startTeams(): Promise<Teams> {
  const arrived: Arrived[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    void json(request).then((activity) => {
      const [, conversation = ''] = /conversations\/([^/]+)\//.exec(request.url ?? '') ?? [];
      arrived.push({
        to: nameOf(decodeURIComponent(conversation)),
        isUpdate: request.method === 'PUT',
        card: cardOf(activity),
      });
      for (const look of waiting) look();
      if (teams.isSilent) return;
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: `m-${arrived.length}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`;
  let count = 0;

  const activity = (name: Name, place: 'chat' | 'channel' = 'chat') => ({
    id: `a-${(count += 1)}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${people[name]}`, aadObjectId: people[name] },
    recipient: { id: '28:bot' },
    conversation:
      place === 'channel' ? channel : { id: `a:${people[name]}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'da-DK',
  });
  const post = (path: string, body: unknown) =>
    fetch(`${teams.bot}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  const teams: Teams = {
    bot: '',
    arrived,
    isSilent: false,
    activity,
    posts: (body) => post('/api/messages', body),
    clock: (move) => post('/local/clock', move),
    async says(name, text) {
      const before = arrived.length;
      await teams.posts({ ...activity(name), type: 'message', text });
      return arrived.slice(before).find(({ to }) => to === name)?.card;
    },
    async clicks(name, card, verb, inputs = {}, place = 'chat') {
      const data = { ...actionOf(card, verb), ...inputs };
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const answer = await teams.posts({
        ...activity(name, place),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value,
      });
      const body: unknown = await answer.json();
      const shown = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
      return { status: answer.status, value: shown };
    },
    async installs(name) {
      if (name === 'channel')
        await teams.posts({
          ...activity('mona', 'channel'),
          type: 'conversationUpdate',
          membersAdded: [{ id: '28:bot' }],
        });
      else await teams.posts({ ...activity(name), type: 'installationUpdate', action: 'add' });
    },
    offered: (to, verb) =>
      arrived.filter(
        (each) => each.to === to && !each.isUpdate && JSON.stringify(each.card).includes(`"${verb}"`),
      ),
    news: (to) =>
      arrived.filter((each) => each.to === to && !each.isUpdate && titleOf(each) === notification.title),
    since: (count) => arrived.slice(count).filter((each) => !reminderTitles.includes(titleOf(each))),
    until: (isTrue) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isTrue()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return teams;
}

/** Anna answers everything, by the shortest way; her card before the yes. */
export async function fillInThroughTeams(teams: Teams, name: Name = 'anna', words = ''): Promise<unknown> {
  let card = await teams.says(name, 'chikane');
  const step = async (verb: string, inputs: object = {}) => {
    ({ value: card } = await teams.clicks(name, card, verb, inputs));
  };
  await step('start-intake');
  // Without a date nothing depends on the day on which the test runs.
  await step('answer-when', { sender: 'outside', date: '', time: '', timeUnknown: 'true' });
  await step('answer-what', { kinds: 'other', channels: 'sms', words });
  const told = `${people.mona},${people.ali}`;
  await step('answer-who', { told, notTold: '', wordsToLeader: 'true', mentionedInDebriefing: 'false' });
  await step('answer-weight', {
    impact: '',
    absence: '',
    firstAbsence: '',
    treatment: '',
    happenedBefore: '',
  });
  return card;
}

function nameOf(conversationId: string): Arrived['to'] {
  const name = Object.entries(people).find(([, id]) => conversationId === `a:${id}`)?.[0];
  return name === undefined ? 'channel' : (name as Name);
}

function titleOf({ card }: Arrived): string {
  return typeof card === 'object' && card !== null && 'fallbackText' in card ? String(card.fallbackText) : '';
}

function cardOf(activity: unknown): unknown {
  const { attachments } = activity as { attachments?: { content?: unknown }[] };
  return attachments?.[0]?.content;
}
