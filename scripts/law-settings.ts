import { ownDeadlines, platformChecks } from '../src/law/own-rules.ts';
import type { OwnRuleId } from '../src/law/rule-id.ts';
import { workingTimeLimits } from '../src/law/working-time.ts';
import { Settings } from '../src/organisation/settings.ts';
import { table, units } from './law-words.ts';

const usual = Settings.parse({});

/** What an organisation may set, with defaults and limits, and what it cannot set yet. */
export function settingsSection(): string {
  const rows = [
    ownDeadline('internalAccidentDays', 'internal_accident_deadline'),
    ownDeadline('firstContactWorkingHours', 'first_human_contact'),
    ownDeadline('acknowledgementWorkingHours', 'leader_ack'),
    ownDeadline('urgentAcknowledgementWorkingHours', 'leader_ack_urgent'),
    ownDeadline('policeReviewHours', 'police_decision_review'),
    ownDeadline('debriefingWithinWorkingDays', 'debrief'),
    [
      '`followUpDays`',
      usual.followUpDays.join(', '),
      `up to 10 days, each ${ownDeadlines.follow_up.least} to ${ownDeadlines.follow_up.most}`,
      `\`follow_up\`: ${ownDeadlines.follow_up.because}`,
    ],
    [
      '`actionPlan.impact`',
      `${usual.actionPlan.impact}`,
      '1 to 10',
      'so heavy for the person, that an action plan is suggested',
    ],
    [
      '`actionPlan.episodes`, `actionPlan.withinDays`',
      `${usual.actionPlan.episodes} within ${usual.actionPlan.withinDays} days`,
      '2 to 100 within 1 to 365 days',
      'so many episodes, that an action plan is suggested',
    ],
    [
      '`workingHours`',
      `${usual.workingHours.start}–${usual.workingHours.end}`,
      'at least an hour, on one day',
      'the moment to act by; a unit may have its own',
    ],
    [
      '`extraClosingDays`',
      usual.extraClosingDays.join(', '),
      `up to ${workingTimeLimits.closingDays} yearly, ${workingTimeLimits.closedDates} once`,
      'days off that are no public holidays; a unit may have its own',
    ],
    [
      '`quietHours`',
      `${usual.quietHours.start}–${usual.quietHours.end}`,
      'over midnight',
      'nothing of our own making is sent to the person then',
    ],
    [
      '`voldsskadeforsikring`',
      usual.voldsskadeforsikring,
      'yes, no, unknown',
      'a sentence on the police cards; the date always stands',
    ],
    [
      '`registerName`',
      usual.registerName,
      'up to 60 characters',
      'what the draft for the workplace’s own register calls it',
    ],
    [
      '`whistleblowerUrl`',
      '',
      'up to 500 characters',
      'the whistleblower scheme, shown before somebody is told where the sender is inside; without it nothing is said of one',
    ],
    [
      '`concerns.people`, `concerns.withinDays`',
      `${usual.concerns.people} within ${usual.concerns.withinDays} days`,
      '1 to 20 within 1 to 90 days',
      'about so many colleagues somebody may write before HR looks first',
    ],
    [
      '`concerns.samePersonDays`',
      `${usual.concerns.samePersonDays}`,
      '1 to 30',
      'so long no second message about the same colleague without HR',
    ],
    [
      '`retentionMonths`',
      `${usual.retentionMonths}`,
      '1 to 120',
      'when what the person wrote is erased after the end of the case',
    ],
  ];
  return [
    'In the organisation file. A limit of the organisation’s own that would lie later than the law is refused when the program starts, with the reason.',
    table(['Setting', 'Default', 'Limits', 'For what, and why no later'], rows),
    notSettings,
  ].join('\n\n');
}

type Numbers =
  | 'internalAccidentDays'
  | 'firstContactWorkingHours'
  | 'acknowledgementWorkingHours'
  | 'urgentAcknowledgementWorkingHours'
  | 'policeReviewHours'
  | 'debriefingWithinWorkingDays';

function ownDeadline(setting: Numbers, id: OwnRuleId): readonly string[] {
  const { unit, least, most, because } = ownDeadlines[id];
  return [
    `\`${setting}\``,
    `${usual[setting]} ${units[unit]}`,
    `${least} to ${most}`,
    `\`${id}\`: ${because}`,
  ];
}

const { psych_first_aid_offer: firstAid, platform_check: platform } = ownDeadlines;

const notSettings = `**In use and no setting yet**: the offer of psychological first aid (within ${firstAid.usual} hours), and looking whether a platform has acted (after ${platform.usual} hours, then every ${platformChecks.thenEveryDays} days, at most ${platformChecks.atMost} times).

**Not settings at all yet:** that the employee’s wish alone leads to a notice, contact to the sender, another recipient than the leader, care/authority/customer work, the register that accidents are handed to, who sees which field of a case, and local contacts.`;
