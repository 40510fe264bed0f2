import { z } from 'zod';
import template from '../../adaptive-cards/debriefing-planned.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { MeetingKind } from '../case/meeting-events.ts';
import type { Texts } from '../texts/texts.ts';
import { AgreedAnswers, agreedInWords } from './agreed-in-words.ts';
import { caseClick } from './clicks.ts';
import { isBefore } from './deadline-in-words.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { whichMeeting } from './own-time.ts';
import { periodInWords } from './period-in-words.ts';

const DebriefingPlannedData = z.strictObject({
  caseId: CaseId,
  meeting: MeetingKind,
  round: z.int().min(1),
  status: z.enum(['planned', 'moved', 'cancelled']),
  start: InstantText,
  end: InstantText,
  /** Who invites. */
  name: z.string(),
  /** The person agreed to being mentioned. */
  mentioned: z.boolean(),
  /** What the person has answered. */
  joins: z.boolean().optional(),
  /** What such a meeting is here, while it is news. */
  agreed: AgreedAnswers.optional(),
  now: InstantText,
});
type DebriefingPlannedData = z.infer<typeof DebriefingPlannedData>;

/** Tells the person of a meeting, and that it is voluntary. */
export const debriefingPlannedCard = defineCard(
  withHelpNow({
    name: 'debriefing-planned',
    template,
    data: DebriefingPlannedData,
    view: (data, { texts, commandId }) => {
      const { caseId, meeting, round, status, joins, mentioned, now } = data;
      const { person } = texts.meetings;
      const whom = meeting === 'group-talk' ? 'team' : 'talk';
      const title = status === 'planned' ? person.title.planned[meeting] : person.title[status];
      const isAhead = status !== 'cancelled' && isBefore(now, data.start);
      const which = { caseId, commandId, meeting, round };
      const isTeamAhead = meeting === 'group-talk' && status !== 'cancelled';
      return {
        title,
        fallbackText: title,
        body: bodyOf(data, texts),
        ...agreedInWords(data.agreed, texts, isTeamAhead && status === 'planned'),
        hasJoins: isAhead && joins !== undefined,
        joins: joins === true ? person.joins : person.joinsNot[whom],
        hasMention: isTeamAhead,
        mention: mentioned ? texts.debriefingPlanned.mentioned : texts.debriefingPlanned.notMentioned,
        mayJoin: isAhead && joins !== true,
        // Whoever just stays away need not say so; with a yes that was given it can be taken back.
        mayRefuse: isAhead && (whom === 'talk' ? joins !== false : joins === true),
        mayRatherNot: isTeamAhead && isAhead && mentioned,
        yes: person.yes[whom],
        no: person.no[whom],
        noMention: person.noMention,
        yesClick: { ...which, joins: true },
        noClick: { ...which, joins: false },
        roundClick: which,
        click: { caseId, commandId },
      };
    },
    submits: {
      'show-case': caseClick,
      'answer-meeting': whichMeeting.extend({ joins: z.boolean() }),
      'rather-not-mentioned': whichMeeting,
    },
  }),
);

function bodyOf({ meeting, status, start, end, name, now }: DebriefingPlannedData, texts: Texts): string {
  const { person, theKind } = texts.meetings;
  const period = periodInWords({ start, end }, texts, now);
  switch (status) {
    case 'planned':
      return meeting === 'group-talk'
        ? texts.debriefingPlanned.body(period)
        : person.talk(inert(name), period);
    case 'moved':
      return person.moved(theKind[meeting], period);
    case 'cancelled':
      return person.cancelled(theKind[meeting], period);
  }
}
