import { z } from 'zod';

const botId = '28:00000000-0000-0000-0000-000000000011';
const groupId = '00000000-0000-0000-0000-000000000031';

/** A person who sits at one Agents Playground; `id` is the Entra object id of the organisation file. */
export const personaSchema = z.strictObject({
  id: z.guid(),
  name: z.string().min(1),
  email: z.email(),
  role: z.enum(['employee', 'leader', 'amr']),
});

/** A person who sits at one Agents Playground. */
export type Persona = z.infer<typeof personaSchema>;

/** The workplace that the Playgrounds play: who sits at one, who else works there, and the unit with its private channel. */
export interface Workplace {
  readonly personas: readonly Persona[];
  readonly colleagues: readonly Pick<Persona, 'id' | 'name' | 'email'>[];
  readonly tenantId: string;
  readonly team: { readonly id: string; readonly name: string };
  /** Conversation id of the unit's private channel. */
  readonly channelId: string | undefined;
}

/** The id of a person's chat with the bot in local mode. */
export function personalConversationId(persona: Persona): string {
  return `a:${persona.id}`;
}

/** The private channel that a person's Playground shows; only the leader's has one. */
export function channelOf(persona: Persona, { channelId }: Workplace): string | undefined {
  return persona.role === 'leader' ? channelId : undefined;
}

/**
 * The Playground's configuration for one person (schema 0.1.1: exactly five other users, at most one channel).
 * Ids of users differ from their Entra object ids, as in Teams. Every Playground is a Teams of its own: what is
 * posted in the leader's channel is seen in the leader's Playground only.
 */
export function playgroundConfig(persona: Persona, workplace: Workplace): object {
  const { personas, team, tenantId } = workplace;
  const channel = channelOf(persona, workplace);
  const others = [
    ...personas.filter((other) => other.id !== persona.id),
    ...workplace.colleagues,
    ...visitors,
  ];
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: botId, name: 'Chikanehjælpen' },
    currentUser: playgroundUser(persona),
    users: others.slice(0, 5).map(playgroundUser),
    personalChat: { id: personalConversationId(persona) },
    groupChat: { id: `19:gruppe-${persona.id}@thread.v2`, name: 'Gruppechat' },
    team: {
      ...team,
      aadGroupId: groupId,
      channels: channel === undefined ? [] : [{ id: channel, name: 'Fortroligt' }],
    },
  };
}

function playgroundUser({ id, name, email }: Pick<Persona, 'id' | 'name' | 'email'>): object {
  const names = name.split(' ');
  return {
    id: `29:${id}`,
    name,
    // The Playground's own spelling.
    userPrincipleName: email,
    aadObjectId: id,
    givenName: names.slice(0, -1).join(' '),
    surname: names.at(-1) ?? '',
    email,
  };
}

/** Fill the five places where the workplace is smaller. */
const visitors = [
  { id: '00000000-0000-0000-0000-000000000f01', name: 'Karen Lund', email: 'karen.lund@example.dk' },
  { id: '00000000-0000-0000-0000-000000000f02', name: 'Søren Bach', email: 'soeren.bach@example.dk' },
  { id: '00000000-0000-0000-0000-000000000f03', name: 'Fatima Hassan', email: 'fatima.hassan@example.dk' },
  { id: '00000000-0000-0000-0000-000000000f04', name: 'Peter Holst', email: 'peter.holst@example.dk' },
  { id: '00000000-0000-0000-0000-000000000f05', name: 'Mette Krogh', email: 'mette.krogh@example.dk' },
];
