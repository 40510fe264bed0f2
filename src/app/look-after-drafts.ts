import { eraseOldDrafts, tellOfDraftsThatEnd } from './erase-drafts.ts';
import { finishSentDrafts } from './finish-sent.ts';
import type { Services } from './services.ts';

/** What has to be done with drafts that nobody is at. Those that were sent come first: what is theirs must not be erased. */
export async function lookAfterDrafts(services: Services): Promise<void> {
  await finishSentDrafts(services);
  await eraseOldDrafts(services);
  await tellOfDraftsThatEnd(services);
}
