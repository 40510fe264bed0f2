import { z } from 'zod';
import template from '../../adaptive-cards/exclude-person.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

const ExcludePersonData = z.strictObject({
  caseId: CaseId,
  person: PersonId,
  name: z.string(),
  /** What that person has come to know, which cannot be taken back. */
  knows: z.enum(['nothing', 'told', 'opened']),
  /** An invitation to the team's meeting may have gone out to them. */
  isInvited: z.boolean(),
  /** Somebody has to take their place: by name, or '' where nobody is left. */
  next: z.string().optional(),
});

/** Before somebody is kept out: what stops, what cannot be taken back, and who is asked instead. */
export const excludePersonCard = defineCard(
  withHelpNow({
    name: 'exclude-person',
    template,
    data: ExcludePersonData,
    view: ({ caseId, person, name, knows, isInvited, next }, { texts: { excludePerson }, commandId }) => ({
      ...excludePerson,
      title: excludePerson.title(inert(name)),
      fallbackText: excludePerson.yes,
      stops: excludePerson.stops(inert(name)),
      hasSeen: knows !== 'nothing',
      seen: knows === 'nothing' ? '' : excludePerson[knows](inert(name)),
      isInvited,
      meeting: excludePerson.meeting(inert(name)),
      hasNext: next !== undefined,
      next: next === undefined || next === '' ? excludePerson.nobody : excludePerson.next(inert(next)),
      excludeClick: { caseId, commandId, person },
      click: { caseId, commandId },
    }),
    submits: { 'exclude-person': caseClick.extend({ person: PersonId }), 'show-people': caseClick },
  }),
);
