import template from '../../adaptive-cards/change-facts.json' with { type: 'json' };
import { HarassmentChannel, HarassmentKind, SenderRelation } from '../case/facts.ts';
import type { Texts } from '../texts/texts.ts';
import { ChangeFactsData } from './change-facts-data.ts';
import { choicesOf, yesNoChoices, yesNoValue } from './choices.ts';
import { caseClick, chooseFact, reportAbsence } from './clicks.ts';
import { defineCard } from './define-card.ts';
import {
  choiceField,
  choicesField,
  dateField,
  episodeField,
  impactField,
  timeField,
  toggleField,
  truthField,
  wordsField,
} from './fields.ts';
import { withHelpNow } from './help-now.ts';
import { impactChoices } from './impact-choices.ts';
import { occurredInWords } from './occurred-in-words.ts';

const when = { date: dateField, time: timeField };

/** The person adds or corrects one thing at a time. Nothing here asks why. */
export const changeFactsCard = defineCard(
  withHelpNow({
    name: 'change-facts',
    template,
    data: ChangeFactsData,
    view: (data, { texts, commandId }) => {
      const { what, problem } = data;
      const { changeFacts, intakeWhat, intakeWhen, intakeWeight } = texts;
      const click = { caseId: data.caseId, commandId };
      return {
        ...changeFacts,
        title: changeFacts.titles[what],
        fallbackText: changeFacts.titles[what],
        body: what === 'menu' && !data.hasLeader ? changeFacts.menuKept : changeFacts.bodies[what],
        hasProblem: problem !== undefined,
        problem: problem === undefined ? '' : changeFacts.problems[problem],
        isSilent: data.isSilent,
        isMenu: what === 'menu',
        isEpisode: what === 'episode',
        isTime: what === 'time',
        isKinds: what === 'kinds',
        isWords: what === 'words',
        hasWords: data.wordsErased !== true,
        isAbsence: what === 'absence',
        isTreatment: what === 'treatment',
        isWeight: what === 'weight',
        ...chosen(click),
        ...values(data, texts),
        date: intakeWhen.date,
        dateError: intakeWhen.dateError,
        time: intakeWhen.time,
        timeError: intakeWhen.timeError,
        timeUnknown: intakeWhen.timeUnknown,
        impact: intakeWeight.impact,
        impactChoices: impactChoices(texts),
        namesHome: texts.intakeWhat.namesHome,
        kindChoices: choicesOf(HarassmentKind.options, texts.shared.kinds),
        channels: intakeWhat.channels,
        channelChoices: choicesOf(HarassmentChannel.options, texts.shared.channels),
        channelValue: (data.channels ?? []).join(','),
        sender: intakeWhen.sender,
        senderChoices: choicesOf(SenderRelation.options, texts.shared.sender),
        senderValue: data.sender ?? 'unknown',
        wordsError: intakeWhat.wordsError,
        treatment: intakeWeight.treatment,
        treatmentChoices: yesNoChoices(texts),
        click,
      };
    },
    submits: {
      'show-facts': caseClick,
      'choose-fact': chooseFact,
      'report-episode': caseClick.extend({
        ...when,
        kinds: choicesField(HarassmentKind, 8),
        namesHome: toggleField,
        impact: impactField,
      }),
      'correct-time': caseClick.extend({
        ...when,
        timeUnknown: toggleField,
        episode: episodeField,
      }),
      'correct-facts': caseClick.extend({
        kinds: choicesField(HarassmentKind, 8),
        channels: choicesField(HarassmentChannel, 6),
        sender: choiceField(SenderRelation.options),
      }),
      'write-words': caseClick.extend({ words: wordsField(4000) }),
      'report-absence': reportAbsence,
      'answer-treatment': caseClick.extend({ treatment: truthField }),
      'rate-impact': caseClick.extend({ impact: impactField }),
      'resume-follow-ups': caseClick,
      'show-case': caseClick,
    },
  }),
);

function chosen(click: object) {
  return {
    chooseEpisode: { ...click, what: 'episode' },
    chooseTime: { ...click, what: 'time' },
    chooseKinds: { ...click, what: 'kinds' },
    chooseWords: { ...click, what: 'words' },
    chooseAbsence: { ...click, what: 'absence' },
    chooseTreatment: { ...click, what: 'treatment' },
    chooseWeight: { ...click, what: 'weight' },
  };
}

function values(data: ChangeFactsData, texts: Texts) {
  const { times, impact } = data;
  return {
    dateValue: data.date ?? '',
    timeValue: data.time ?? '',
    timeUnknownValue: String(data.timeUnknown),
    kindValue: data.kinds.join(','),
    impactValue: String(impact ?? 'unknown'),
    treatmentValue: yesNoValue(data.treatment),
    hasSeveral: times.length > 1,
    episodeValue: String(data.episode),
    episodeChoices: times.map(({ number, occurred }) => ({
      title: texts.changeFacts.timeNumber(number, occurredInWords(occurred, texts)),
      value: String(number),
    })),
  };
}
