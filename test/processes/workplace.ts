import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrganisationFile } from '../../src/adapters/file/organisation-file.ts';

/** The workplace of these tests. */
export const tenantId = '00000000-0000-0000-0000-000000000001';
export const leader = '00000000-0000-0000-0000-0000000000b1';
export const channel = '19:fortroligt@thread.tacv2';

/** A unit of so many employees with leader, AMR and private channel: its file, and what the file says. */
export async function writeWorkplace(employees: number) {
  const amr = '00000000-0000-0000-0000-0000000000c1';
  const members = Array.from(
    { length: employees },
    (_, number) => `00000000-0000-0000-0001-${String(number).padStart(12, '0')}`,
  );
  const person = (id: string) => ({ id, name: 'Anna Jensen', email: `${id}@eksempel.dk`, language: 'da' });
  const privateChannel = { conversationId: channel, teamId: '19:team@thread.tacv2' };
  const unit = { id: 'jobcenter', name: 'Jobcenter', leader, amr: [amr], members, privateChannel };
  const organisation = {
    organisation: 'Eksempel Kommune',
    tenantId,
    sector: 'public',
    settings: {},
    people: [leader, amr, ...members].map(person),
    units: [unit],
    hr: [],
    onCall: [],
    administrators: [],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'processes-')), 'organisation.yaml');
  // YAML reads JSON.
  writeFileSync(file, JSON.stringify(organisation));
  return { file, organisation: await readOrganisationFile(file) };
}
