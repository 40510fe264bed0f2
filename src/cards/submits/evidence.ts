import { collectAskCard } from '../collect-ask.ts';
import { collectDoneCard } from '../collect-done.ts';
import { collectTaskCard } from '../collect-task.ts';
import { evidenceAddCard } from '../evidence-add.ts';
import { evidenceLinkCard } from '../evidence-link.ts';
import { evidenceListCard } from '../evidence-list.ts';
import { evidenceNameCard } from '../evidence-name.ts';
import { evidencePackCard } from '../evidence-pack.ts';
import { evidenceReceivedCard } from '../evidence-received.ts';
import { evidenceRemoveCard } from '../evidence-remove.ts';
import { evidenceWhichCard } from '../evidence-which.ts';

/** Files that are kept, and who collects them. */
export const evidenceSubmits = {
  ...collectAskCard.submits,
  ...collectDoneCard.submits,
  ...collectTaskCard.submits,
  ...evidenceAddCard.submits,
  ...evidenceLinkCard.submits,
  ...evidenceListCard.submits,
  ...evidenceNameCard.submits,
  ...evidencePackCard.submits,
  ...evidenceReceivedCard.submits,
  ...evidenceRemoveCard.submits,
  ...evidenceWhichCard.submits,
};
