import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tenant of the benchmark's workplace. */
export const tenantId = '00000000-0000-0000-0000-000000000001';
/** Nearest leader of everybody. */
export const leaderId = '00000000-0000-0000-0000-0000000000b1';
/** Work-environment representative of the unit. */
export const amrId = '00000000-0000-0000-0000-0000000000c1';
/** The unit's private channel. */
export const channelId = '19:fortroligt@thread.tacv2';

/** The nth employee's Entra id. */
export function employee(number: number): string {
  return `00000000-0000-0000-0001-${String(number).padStart(12, '0')}`;
}

/** Writes an organisation file with one unit of so many employees, and answers its path. YAML reads JSON. */
export function writeWorkplace(employees: number): string {
  const members = Array.from({ length: employees }, (_, number) => employee(number));
  const person = (id: string, name: string) => ({ id, name, email: `${id}@eksempel.dk`, language: 'da' });
  const organisation = {
    organisation: 'Eksempel Kommune',
    tenantId,
    sector: 'public',
    settings: {},
    people: [
      person(leaderId, 'Mona Holm'),
      person(amrId, 'Ali Demir'),
      ...members.map((id) => person(id, 'Anna Jensen')),
    ],
    units: [
      {
        id: 'jobcenter',
        name: 'Jobcenter',
        leader: leaderId,
        amr: [amrId],
        members,
        privateChannel: { conversationId: channelId, teamId: '19:team@thread.tacv2' },
      },
    ],
    hr: [],
    onCall: [],
    administrators: [],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'organisation.yaml');
  writeFileSync(file, JSON.stringify(organisation));
  return file;
}
