import { caseStore } from '../src/adapters/azure-storage/case-store.ts';
import { tableClients } from '../src/adapters/azure-storage/tables.ts';
import { caseFindings } from './support/case-findings.ts';
import { caseNumberFrom } from './support/case-number.ts';
import { openStorage, whereIsStorage } from './support/open-storage.ts';

/*
 * Proves that nobody has changed a case behind the program's back. Prints no content. Exit code 1 when something is
 * wrong.
 *
 *   STORAGE_CONNECTION_STRING=… npm run verify-case -- 7KXM-4Q2P
 */
const caseId = caseNumberFrom(process.argv[2]);
const storage = caseId === undefined ? undefined : await openStorage(process.env);
if (caseId === undefined || storage === undefined) {
  process.stderr.write(`Name a case: npm run verify-case -- 7KXM-4Q2P\n${whereIsStorage}\n`);
  process.exit(2);
}
const { events, findings } = await caseFindings(caseStore(tableClients(storage.settings).cases), caseId);
await storage.close();
process.stdout.write(findings.length === 0 ? `${events} events, unbroken\n` : `${findings.join('; ')}\n`);
process.exit(findings.length === 0 ? 0 : 1);
