import type { Persona } from '../../../src/adapters/local/persona.ts';
import type { Workplace } from '../../../src/adapters/local/playground-config.ts';

const team = { id: '19:jobcenter@thread.tacv2', name: 'Jobcenter' };

export const personas: readonly Persona[] = [
  {
    id: '00000000-0000-0000-0000-000000000101',
    name: 'Anna Jensen',
    email: 'anna@example.dk',
    role: 'employee',
    team,
    channelId: undefined,
  },
  {
    id: '00000000-0000-0000-0000-000000000102',
    name: 'Mona Holm',
    email: 'mona@example.dk',
    role: 'leader',
    team,
    channelId: '19:fortroligt@thread.tacv2',
  },
  {
    id: '00000000-0000-0000-0000-000000000103',
    name: 'Ali Yilmaz',
    email: 'ali@example.dk',
    role: 'amr',
    team,
    channelId: undefined,
  },
];

/** Their workplace, with a private channel for the leader. */
export const workplace: Workplace = {
  personas,
  colleagues: [],
  tenantId: '00000000-0000-0000-0000-000000000001',
};
