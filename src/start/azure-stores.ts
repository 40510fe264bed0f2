import { alertStore } from '../adapters/azure-storage/alert-store.ts';
import { caseStore } from '../adapters/azure-storage/case-store.ts';
import { concernStore } from '../adapters/azure-storage/concern-store.ts';
import { dataKeyStore } from '../adapters/azure-storage/data-key-store.ts';
import { sealedDrafts } from '../adapters/azure-storage/draft-store.ts';
import { sealedEvidence } from '../adapters/azure-storage/evidence-store.ts';
import { flowStore } from '../adapters/azure-storage/flow-store.ts';
import { linkStore } from '../adapters/azure-storage/link-store.ts';
import { noticeStore } from '../adapters/azure-storage/notice-store.ts';
import { channelStore, personStore } from '../adapters/azure-storage/person-store.ts';
import { placeStore } from '../adapters/azure-storage/place-store.ts';
import { planStore } from '../adapters/azure-storage/plan-store.ts';
import { sealedReports } from '../adapters/azure-storage/private-store.ts';
import { statisticsStore } from '../adapters/azure-storage/statistics-store.ts';
import type { EvidenceContainer } from '../adapters/azure-storage/evidence-container.ts';
import type { Tables } from '../adapters/azure-storage/tables.ts';
import { textEncryption } from '../adapters/system/text-encryption.ts';
import { privateText } from '../app/private-text/private-text.ts';
import type { Sealed } from '../app/private-text/sealed.ts';
import type { Stores } from '../app/stores.ts';

/** What private text lies in, in Azure. */
export function sealedInAzure(
  tables: Tables,
  evidence: EvidenceContainer,
  rest: Pick<Sealed, 'keyEncryption' | 'clock'>,
): Sealed {
  return {
    reports: sealedReports(tables.private),
    drafts: sealedDrafts(tables.drafts),
    evidence: sealedEvidence(evidence),
    keys: dataKeyStore(tables.keys),
    encryption: textEncryption,
    ...rest,
  };
}

/** All that the application keeps, in Azure. */
export function azureStores(tables: Tables, sealed: Sealed): Stores {
  return {
    cases: caseStore(tables.cases),
    ...privateText(sealed),
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
