import type { Persona } from './persona.ts';

const botId = '28:00000000-0000-0000-0000-000000000011';
const groupId = '00000000-0000-0000-0000-000000000031';

/** The workplace that the Playgrounds play: who sits at one, and who else works there. */
export interface Workplace {
  /** At most six: a Playground knows one user and five others. */
  readonly personas: readonly Persona[];
  readonly colleagues: readonly Pick<Persona, 'id' | 'name' | 'email'>[];
  readonly tenantId: string;
}

/** The id of a person's chat with the bot in local mode. */
export function personalConversationId(persona: Persona): string {
  return `a:${persona.id}`;
}

/**
 * The Playground's configuration for one person (schema 0.1.1: exactly five other users, at most one channel).
 * Ids of users differ from their Entra object ids, as in Teams. Every Playground is a Teams of its own: what is
 * posted in a channel is seen in the one Playground that shows it.
 */
export function playgroundConfig(persona: Persona, workplace: Workplace): object {
  const { personas, tenantId } = workplace;
  const { team, channelId } = persona;
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
      channels: channelId === undefined ? [] : [{ id: channelId, name: 'Fortroligt' }],
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
