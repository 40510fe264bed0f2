import { calendarLinkStore } from '../../src/adapters/azure-storage/calendar-link-store.ts';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { draftStore } from '../../src/adapters/azure-storage/draft-store.ts';
import { noticeStore } from '../../src/adapters/azure-storage/notice-store.ts';
import { channelStore, personStore } from '../../src/adapters/azure-storage/person-store.ts';
import { privateStore } from '../../src/adapters/azure-storage/private-store.ts';
import type { Tables } from '../../src/adapters/azure-storage/tables.ts';
import { memoryStorage, type MemoryStorage } from '../support/memory-storage/memory-storage.ts';

/** All stores of the application; the fake ones and the real ones have to be told apart by nothing but their speed. */
export type Stores = Omit<MemoryStorage, 'caseTable'>;

export function inMemory(): Stores {
  return memoryStorage();
}

export function inAzure(tables: Tables): Stores {
  return {
    cases: caseStore(tables.cases),
    drafts: draftStore(tables.drafts),
    privates: privateStore(tables.private),
    people: personStore(tables.people),
    channels: channelStore(tables.channels),
    links: calendarLinkStore(tables.links),
    notices: noticeStore(tables.notices),
  };
}
