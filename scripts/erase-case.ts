import { createInterface } from 'node:readline/promises';
import { caseStore } from '../src/adapters/azure-storage/case-store.ts';
import { dataKeyStore } from '../src/adapters/azure-storage/data-key-store.ts';
import { evidenceContainer } from '../src/adapters/azure-storage/evidence-container.ts';
import { sealedEvidence } from '../src/adapters/azure-storage/evidence-store.ts';
import { personStore } from '../src/adapters/azure-storage/person-store.ts';
import { sealedReports } from '../src/adapters/azure-storage/private-store.ts';
import { tableClients } from '../src/adapters/azure-storage/tables.ts';
import { queueClients, wakeQueue } from '../src/adapters/azure-storage/wake-queue.ts';
import { systemIds } from '../src/adapters/system/ids.ts';
import { pinoLog } from '../src/adapters/system/log.ts';
import { systemPauses } from '../src/adapters/system/pauses.ts';
import { eraseEvidence } from '../src/app/private-text/encrypted-evidence.ts';
import { eraseReport } from '../src/app/private-text/encrypted-reports.ts';
import { eraseCase } from '../src/app/private-text/erase-case.ts';
import { caseNumber, type CaseId } from '../src/case/ids.ts';
import { caseNumberFrom } from './support/case-number.ts';
import { openStorage, whereIsStorage, type OpenStorage } from './support/open-storage.ts';

/*
 * Erases what the person wrote and sent in a case that has ended, for good, by destroying its keys. The record of what was done
 * stays and says so.
 *
 *   STORAGE_CONNECTION_STRING=… npm run erase-case -- 7KXM-4Q2P
 */
const caseId = caseNumberFrom(process.argv[2]);
const storage = caseId === undefined ? undefined : await openStorage(process.env);
if (caseId === undefined || storage === undefined) {
  process.stderr.write(`Name a case: npm run erase-case -- 7KXM-4Q2P\n${whereIsStorage}\n`);
  process.exit(2);
}
const isDone = (await isMeant(caseId)) && (await erase(caseId, storage));
await storage.close();
process.exit(isDone ? 0 : 1);

async function isMeant(meant: CaseId): Promise<boolean> {
  const question = `This erases for good what the person wrote in case ${caseNumber(meant)}, how much it weighed, the rest of the private text, and every file.
Do not erase while somebody has asked to see the case, or while it may be needed for a legal claim.
Type the case number once more: `;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  if (caseNumberFrom(answer) === meant) return true;
  process.stdout.write('\nThat is another number. Nothing was erased.\n');
  return false;
}

async function erase(named: CaseId, { settings, clock }: OpenStorage): Promise<boolean> {
  const tables = tableClients(settings);
  const stores = {
    keys: dataKeyStore(tables.keys),
    reports: sealedReports(tables.private),
    evidence: sealedEvidence(evidenceContainer(settings)),
  };
  const outcome = await eraseCase(
    {
      cases: caseStore(tables.cases),
      people: personStore(tables.people),
      wakes: wakeQueue(queueClients(settings)),
      ids: systemIds,
      log: pinoLog('silent'),
      pauses: systemPauses,
      privates: { erase: (each) => eraseReport(stores, each) },
      evidence: { erase: (each) => eraseEvidence(stores, each) },
      clock,
    },
    named,
    { because: 'asked' },
  );
  const words = {
    done: 'Erased. The record of the case says so.',
    nothing: 'It was erased before.',
    'already-answered': 'It was erased before.',
    refused:
      outcome.state === undefined
        ? 'There is no such case. Nothing was erased.'
        : 'The case is still open. Nothing was erased.',
  };
  process.stdout.write(`${words[outcome.kind]}\n`);
  return outcome.kind !== 'refused';
}
