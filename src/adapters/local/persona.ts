/** What a person is at the workplace of the trial; the first that fits. */
export type PersonaRole =
  'leader' | 'deputy' | 'amr' | 'tr' | 'first-aider' | 'hr' | 'on-call' | 'administrator' | 'employee';

/** A person who sits at one Agents Playground; `id` is the Entra object id of the organisation file. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: PersonaRole;
  readonly team: { readonly id: string; readonly name: string };
  /** Conversation id of the private channel that this Playground shows, when it shows one. */
  readonly channelId: string | undefined;
}

/** What stands beside a person's name in the trial, in Danish. */
export const roleNames = {
  leader: 'nærmeste leder',
  deputy: 'stedfortræder',
  amr: 'arbejdsmiljørepræsentant',
  tr: 'tillidsrepræsentant',
  'first-aider': 'psykisk førstehjælper',
  hr: 'HR',
  'on-call': 'vagt',
  administrator: 'administrator',
  employee: 'medarbejder',
} as const satisfies Record<PersonaRole, string>;
