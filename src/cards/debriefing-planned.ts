import { z } from 'zod';
import template from '../../adaptive-cards/debriefing-planned.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { periodInWords } from './period-in-words.ts';

const DebriefingPlannedData = z.strictObject({
  caseId: CaseId,
  start: InstantText,
  end: InstantText,
  /** The person agreed to being mentioned. */
  mentioned: z.boolean(),
  now: InstantText,
});

/** Tells the person when the team talks, and that it is voluntary. */
export const debriefingPlannedCard = defineCard(
  withHelpNow({
    name: 'debriefing-planned',
    template,
    data: DebriefingPlannedData,
    view: ({ caseId, start, end, mentioned, now }, { texts, commandId }) => ({
      title: texts.debriefingPlanned.title,
      fallbackText: texts.debriefingPlanned.title,
      body: texts.debriefingPlanned.body(periodInWords({ start, end }, texts, now)),
      mention: mentioned ? texts.debriefingPlanned.mentioned : texts.debriefingPlanned.notMentioned,
      click: { caseId, commandId },
    }),
    submits: { 'show-case': caseClick },
  }),
);
