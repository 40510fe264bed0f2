import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { SkipReason } from '../case/tasks/task-events.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import { caseClick, plainClick } from './clicks.ts';
import { choiceField, dateField, personField, wordsField } from './fields.ts';

/** So long may a note on a task be. */
export const mostNote = 1000;

/** Which task to open; the list again where none was chosen. */
export const openTask = caseClick.extend({ task: choiceField(TaskKind.options) });

const onTask = caseClick.extend({ task: TaskKind });

/** The inputs of a task’s card go with each of its buttons. */
const inputs = {
  note: wordsField(mostNote),
  receipt: z.string().max(60).optional(),
  reason: choiceField(SkipReason.exclude(['decided']).options),
  to: personField,
  contact: personField,
  until: dateField,
};

export const taskClick = onTask.extend(inputs);

/** A task or the plan of one of several cases, as the list of all of them sends it. */
export const openMyTask = plainClick.extend({
  which: z
    .union([
      z.literal('').transform(() => undefined),
      z
        .string()
        .max(60)
        .transform((text) => text.split(' '))
        .pipe(z.tuple([CaseId, z.union([TaskKind, z.literal('plan')])])),
    ])
    .optional(),
});

/** Whom the case is passed on to. */
export const passCaseOn = caseClick.extend({ to: personField });
