import { CaseId } from '../../../src/case/ids.ts';
import type { Link, LinkStore } from '../../../src/ports/link-store.ts';
import type { Conversation } from '../../../src/ports/conversation.ts';
import type { ChannelStore, PersonRecord, PersonStore } from '../../../src/ports/person-store.ts';
import { systemClock } from '../../../src/adapters/system/clock.ts';
import { keyRing } from '../../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../../src/adapters/system/text-encryption.ts';
import { privateText } from '../../../src/app/private-text/private-text.ts';
import type { Stores } from '../../../src/app/stores.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { memoryAlerts } from './alerts.ts';
import { answer, memoryCases } from './cases.ts';
import { memoryConcerns } from './concerns.ts';
import { memoryPlans } from './plans.ts';
import { memoryFlows } from './flows.ts';
import { memoryNotices } from './notices.ts';
import { memoryPlaces } from './places.ts';
import { memoryStatistics } from './statistics.ts';
import { memoryDrafts, memoryEvidence, memoryKeys, memoryReports } from './sealed.ts';
import type { MemoryTable } from './table.ts';
import { memoryTables, type MemoryTables } from './tables.ts';

/** Everything that the application keeps, in memory. It keeps the same contract as Azure (test/contract). */
export interface MemoryStorage extends Stores {
  /** The rows of the cases themselves, for what no port may do. */
  readonly caseTable: MemoryTable;
  /** The rows of everything, to see what is kept. */
  readonly tables: MemoryTables;
}

export function memoryStorage(clock: Clock = systemClock): MemoryStorage {
  const tables = memoryTables();
  return {
    tables,
    caseTable: tables.cases,
    cases: memoryCases(tables.cases),
    ...privateText({
      reports: memoryReports(tables.private),
      drafts: memoryDrafts(tables.drafts),
      evidence: memoryEvidence(tables.evidence),
      keys: memoryKeys(tables.keys),
      encryption: textEncryption,
      keyEncryption: keyRing([textEncryption.newKey()]),
      clock,
    }),
    people: memoryPeople(tables.people),
    channels: memoryChannels(tables.channels),
    places: memoryPlaces(tables.channels),
    links: memoryLinks(tables.links),
    notices: memoryNotices(tables.notices),
    alerts: memoryAlerts(tables.alerts),
    concerns: memoryConcerns(tables.concerns),
    flows: memoryFlows(tables.flows),
    statistics: memoryStatistics(tables.statistics),
    plans: memoryPlans(tables.plans),
  };
}

function memoryPeople(table: MemoryTable): PersonStore {
  return {
    read: (person) =>
      answer(() => {
        const record = table.read(person, 'person')?.value as PersonRecord | undefined;
        if (record === undefined) return undefined;
        const { chosenLanguage, clientLanguage, conversation } = record;
        return { chosenLanguage, clientLanguage, conversation };
      }),
    write: (person, record) => answer(() => table.put(person, 'person', record)),
    addCase: (person, caseId) => answer(() => table.put(person, `reported_${caseId}`, caseId)),
    casesOf: (person) =>
      answer(() => table.list(person, 'reported_').map(({ value }) => CaseId.parse(value))),
    addPart: (person, caseId) => answer(() => table.put(person, `part_${caseId}`, caseId)),
    partsOf: (person) => answer(() => table.list(person, 'part_').map(({ value }) => CaseId.parse(value))),
  };
}

function memoryChannels(table: MemoryTable): ChannelStore {
  return {
    read: (id) => answer(() => table.read(id, 'channel')?.value as Conversation | undefined),
    write: (conversation) => answer(() => table.put(conversation.conversationId, 'channel', conversation)),
    remove: (id) => answer(() => table.remove(id, 'channel')),
  };
}

function memoryLinks(table: MemoryTable): LinkStore {
  return {
    read: (token) => answer(() => table.read(token, 'link')?.value as Link | undefined),
    write: (token, link) => answer(() => table.put(token, 'link', link)),
  };
}
