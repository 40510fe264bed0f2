import { z } from 'zod';
import template from '../../adaptive-cards/intake-who.json' with { type: 'json' };
import { IntakeAnswers } from '../case/draft.ts';
import { ToldAs } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import type { Choice } from './choices.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { choicesField, toggleField } from './fields.ts';
import { FindPurpose } from './find-person.ts';
import { withHelpNow } from './help-now.ts';
import { stepBackClick } from './step-back.ts';

const IntakeWhoData = z.strictObject({
  caseId: CaseId,
  /** Who can be told, and as what. */
  candidates: z.array(z.strictObject({ person: PersonId, name: z.string(), as: ToldAs })),
  /** Who can be kept out. Everybody is asked, so that the question says nothing. */
  excludable: z.array(
    z.strictObject({
      person: PersonId,
      name: z.string(),
      /** `other` stands without a role. */
      role: z.enum([...ToldAs.options, 'other']),
    }),
  ),
  answers: IntakeAnswers,
  /** Where the organisation has a scheme for whistleblowers. */
  whistleblowerUrl: z.url().optional(),
  problems: z.array(z.enum(['nobody-chosen', 'nobody-handles', 'nobody-left', 'chosen-and-excluded'])),
});
type IntakeWhoData = z.infer<typeof IntakeWhoData>;

/** What the card holds when one of its buttons is pressed. */
const whoClick = caseClick.extend({
  told: choicesField(PersonId, 10),
  notTold: choicesField(PersonId, 20),
  wordsToLeader: toggleField,
  mentionedInDebriefing: toggleField,
});

/** Third step of the intake: who is told, who is not, and two consents. Nothing is ticked beforehand. */
export const intakeWhoCard = defineCard(
  withHelpNow({
    name: 'intake-who',
    template,
    data: IntakeWhoData,
    view: (
      { caseId, candidates, excludable, answers, whistleblowerUrl, problems },
      { texts, commandId },
    ) => ({
      ...texts.intakeWho,
      fallbackText: texts.intakeWho.title,
      branch: texts.bySender.who[answers.sender ?? 'unknown'],
      hasWhistleblower: answers.sender === 'inside' && whistleblowerUrl !== undefined,
      whistleblowerUrl: whistleblowerUrl ?? '',
      whistleblower: texts.bySender.whistleblower,
      whistleblowerShow: texts.bySender.whistleblowerShow,
      ...searches(candidates, texts),
      hasCandidates: candidates.length > 0,
      hasNoCandidates: candidates.length === 0,
      toldChoices: candidates.map(({ as, ...person }) => personChoice({ ...person, role: as }, texts)),
      toldValue: (answers.told ?? []).map(({ person }) => person).join(','),
      mayExclude: excludable.length > 0,
      notToldChoices: excludable.map((person) => personChoice(person, texts)),
      notToldValue: (answers.notTold ?? []).join(','),
      wordsToLeaderValue: String(answers.wordsToLeader ?? false),
      mentionedValue: String(answers.mentionedInDebriefing ?? false),
      isNobodyChosen: problems.includes('nobody-chosen'),
      isNobodyHandles: problems.includes('nobody-handles'),
      isNobodyLeft: problems.includes('nobody-left'),
      isChosenAndExcluded: problems.includes('chosen-and-excluded'),
      click: { caseId, commandId },
      back: { caseId, commandId, from: 'who' },
      findLeader: { caseId, commandId, purpose: 'leader' },
      findAmr: { caseId, commandId, purpose: 'amr' },
      findKeepOut: { caseId, commandId, purpose: 'keep-out' },
    }),
    submits: {
      'answer-who': whoClick,
      'find-person': whoClick.extend({ purpose: FindPurpose.exclude(['exclude', 'add']) }),
      'step-back': stepBackClick,
      'not-now': plainClick,
    },
  }),
);

/** Ways to somebody who does not stand on the card. */
function searches(candidates: IntakeWhoData['candidates'], { intakeWho }: Texts) {
  const hasLeader = candidates.some(({ as }) => as === 'leader');
  return {
    findLeaderTitle: hasLeader ? intakeWho.notMyLeader : intakeWho.findLeader,
    findAmrTitle: intakeWho.findAmr,
    findKeepOutTitle: intakeWho.findKeepOut,
  };
}

type Excludable = IntakeWhoData['excludable'][number];

function personChoice({ person, name, role }: Excludable, { shared }: Texts): Choice {
  return { title: role === 'other' ? name : shared.nameAndRole(name, shared.roles[role]), value: person };
}
