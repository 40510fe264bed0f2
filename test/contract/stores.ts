import { alertStore } from '../../src/adapters/azure-storage/alert-store.ts';
import { linkStore } from '../../src/adapters/azure-storage/link-store.ts';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { concernStore } from '../../src/adapters/azure-storage/concern-store.ts';
import { dataKeyStore } from '../../src/adapters/azure-storage/data-key-store.ts';
import { sealedDrafts } from '../../src/adapters/azure-storage/draft-store.ts';
import { evidenceContainer } from '../../src/adapters/azure-storage/evidence-container.ts';
import { sealedEvidence } from '../../src/adapters/azure-storage/evidence-store.ts';
import { planStore } from '../../src/adapters/azure-storage/plan-store.ts';
import { flowStore } from '../../src/adapters/azure-storage/flow-store.ts';
import { noticeStore } from '../../src/adapters/azure-storage/notice-store.ts';
import { channelStore, personStore } from '../../src/adapters/azure-storage/person-store.ts';
import { placeStore } from '../../src/adapters/azure-storage/place-store.ts';
import { sealedReports } from '../../src/adapters/azure-storage/private-store.ts';
import { statisticsStore } from '../../src/adapters/azure-storage/statistics-store.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import type { Sealed } from '../../src/app/private-text/sealed.ts';
import type { TestStorage } from '../support/storage.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import type { Stores } from '../support/usual-services.ts';

/** The stores of the tests. */
export function inMemory(): Stores {
  return memoryStorage();
}

/** The stores of the program. Some of what private text lies in, and what it is encrypted with, may be others. */
export function inAzure(
  { tables, connectionString }: Pick<TestStorage, 'tables' | 'connectionString'>,
  others: Partial<Sealed> = {},
): Stores {
  return {
    cases: caseStore(tables.cases),
    ...privateText({
      reports: sealedReports(tables.private),
      drafts: sealedDrafts(tables.drafts),
      evidence: sealedEvidence(evidenceContainer({ kind: 'connection-string', connectionString })),
      keys: dataKeyStore(tables.keys),
      encryption: textEncryption,
      keyEncryption: keyRing([textEncryption.newKey()]),
      clock: systemClock,
      ...others,
    }),
    people: personStore(tables.people),
    channels: channelStore(tables.channels),
    places: placeStore(tables.channels),
    links: linkStore(tables.links),
    notices: noticeStore(tables.notices),
    alerts: alertStore(tables.alerts),
    concerns: concernStore(tables.concerns),
    flows: flowStore(tables.flows),
    statistics: statisticsStore(tables.statistics),
    plans: planStore(tables.plans),
  };
}
