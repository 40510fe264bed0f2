import { caseTakenOverCard } from '../case-taken-over.ts';
import { contactAskedCard } from '../contact-asked.ts';
import { contactEndedCard } from '../contact-ended.ts';
import { contactNamedCard } from '../contact-named.ts';
import { documentCard } from '../document.ts';
import { documentsCard } from '../documents.ts';
import { handOverCaseCard } from '../hand-over-case.ts';
import { handOverLostCard } from '../hand-over-lost.ts';
import { myTasksCard } from '../my-tasks.ts';
import { taskCard } from '../task.ts';
import { taskNewsCard } from '../task-news.ts';
import { tasksCard } from '../tasks.ts';

/** What is to be done in a case, by whom, and a case that is passed on. */
export const tasksSubmits = {
  ...caseTakenOverCard.submits,
  ...contactAskedCard.submits,
  ...contactEndedCard.submits,
  ...contactNamedCard.submits,
  ...documentCard.submits,
  ...documentsCard.submits,
  ...handOverCaseCard.submits,
  ...handOverLostCard.submits,
  ...myTasksCard.submits,
  ...taskCard.submits,
  ...taskNewsCard.submits,
  ...tasksCard.submits,
};
