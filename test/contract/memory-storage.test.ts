import { inMemory } from './stores.ts';
import { caseStoreContract } from './case-store.contract.ts';

caseStoreContract(() => Promise.resolve({ store: inMemory().cases, stop: () => Promise.resolve() }));
