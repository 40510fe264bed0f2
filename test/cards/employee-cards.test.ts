import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { greetingCard } from '../../src/cards/greeting.ts';
import { intakePreviewCard } from '../../src/cards/intake-preview.ts';
import { intakeWhoCard } from '../../src/cards/intake-who.ts';
import { myCasesCard } from '../../src/cards/my-cases.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { reminderPersonCard } from '../../src/cards/reminder-person.ts';
import type { ReporterCaseData } from '../../src/cards/reporter-case-data.ts';
import { reporterCaseCard } from '../../src/cards/reporter-case.ts';
import { seenCard } from '../../src/cards/seen.ts';
import { CaseId } from '../../src/case/ids.ts';
import { computeDeadline, toRecord } from '../../src/law/compute-deadline.ts';
import { startMoment } from '../../src/law/moments.ts';
import { ruleInForce } from '../../src/law/rules.ts';
import { WorkingTime } from '../../src/law/working-time.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { employeeCardSamples, police, receipt } from '../fixtures/employee-card-samples.ts';
import { evilWords, preview } from '../fixtures/intake-card-samples.ts';
import { verbsOn } from './card-checks.ts';
import { commandId, inputOn, plainTextsOn, readable, shown } from './shown.ts';

const caseId = CaseId.parse('7KXM4Q2P');
const languages = ['da', 'en'] as const;

describe('help', () => {
  const all = employeeCardSamples.flatMap(({ card, samples }) =>
    languages.flatMap((language) =>
      samples.map((sample, index) => ({ name: card.name, number: index + 1, language, card, sample })),
    ),
  );

  test.each(all)('is one tap away on $name $number in $language', ({ card, sample, language }) => {
    const rendered = card.render(sample as never, { texts: textsIn(language), commandId });
    const foot = JSON.stringify(rendered.body.at(-1)).replaceAll('\u00a0', ' ');
    expect(foot).toContain('Action.ShowCard');
    expect(verbsOn(rendered.body.at(-1))).toEqual(['talk-now']);
    for (const number of ['112', '114', '70 201 201', '116 006', '1813']) expect(foot).toContain(number);
  });
});

describe('the first card', () => {
  it('asks about safety and nothing else', () => {
    const card = shown(greetingCard, {});
    expect(verbsOn(card)).toEqual(['in-danger', 'start-intake', 'not-now', 'talk-now']);
    expect(JSON.stringify(card)).not.toContain('"Input.');
  });

  it('promises no secrecy that nobody can keep', () => {
    expect(readable(shown(greetingCard, {}))).toContain('Jeg kan ikke love fuld fortrolighed');
  });
});

describe('choosing who is told', () => {
  const [mona, peter] = ['b1', 'b2'].map((id) => PersonId.parse(id)) as [PersonId, PersonId];
  const data = {
    caseId,
    candidates: [{ person: mona, name: '[Mona](https://ond.example)', as: 'leader' as const }],
    excludable: [{ person: peter, name: 'Peter Dam', role: 'other' as const }],
    answers: {},
    problems: [],
  };

  it('ticks nothing beforehand', () => {
    const card = shown(intakeWhoCard, data);
    for (const id of ['told', 'notTold']) expect(inputOn(card, id)['value']).toBe('');
    for (const id of ['wordsToLeader', 'mentionedInDebriefing'])
      expect(inputOn(card, id)['value']).toBe('false');
  });

  it('asks everyone whether somebody must not be told, and says more only about an inside sender', () => {
    const inside = readable(shown(intakeWhoCard, { ...data, answers: { sender: 'inside' } }));
    const outside = shown(intakeWhoCard, { ...data, answers: { sender: 'outside' } });
    expect(inside).toContain('Du kan vælge en anden end din egen leder.');
    expect(readable(outside)).not.toContain('Du kan vælge en anden');
    expect(inputOn(outside, 'notTold')['label']).toBe('Er der nogen, der ikke må få besked?');
  });

  it('does not leave a person without anyone to tell in a loop', () => {
    const card = shown(intakeWhoCard, { ...data, candidates: [] });
    expect(verbsOn(card)).not.toContain('answer-who');
    expect(verbsOn(card)).toContain('step-back');
    // Looking for a leader by name is the way on; and numbers to call.
    expect(verbsOn(card)).toContain('find-person');
    // What may be said of the person to whom is no question while there is nobody.
    expect(JSON.stringify(card)).not.toContain('Input.Toggle');
    expect(readable(card)).toContain('ring til HR');
    expect(readable(card)).toContain('70 12 12 88');
  });
});

describe('the preview', () => {
  it('shows the words as they were typed when the leader may read them', () => {
    const texts = plainTextsOn(shown(intakePreviewCard, preview));
    for (const line of evilWords.split(/\n+/)) expect(texts).toContain(line);
  });

  it('folds long words, so that the yes stays within reach', () => {
    const long = { ...preview, words: 'Det blev ved hele aftenen. '.repeat(20) };
    const card = intakePreviewCard.render(long, { texts: textsIn('da'), commandId });
    expect(readable(card)).toContain('Det blev ved hele aftenen.');
    expect(readable(card)).toContain('Jeg vil læse mine ord igen');
    expect(readable(shown(intakePreviewCard, { ...preview, words: 'Det blev ved.' }))).not.toContain(
      'Jeg vil læse mine ord igen',
    );
  });

  it('keeps the words off the card when they are not shared, and says so', () => {
    const card = shown(intakePreviewCard, { ...preview, wordsShared: false });
    expect(JSON.stringify(card)).not.toContain('hvor du bor');
    expect(readable(card)).toContain('Dine egne ord bliver ikke vist for nogen i sagen.');
  });

  it('shows every recipient, every line and the text for the channel before the yes', () => {
    const text = readable(shown(intakePreviewCard, preview));
    expect(text).toContain('Mona Holm (leder): i den private kanal');
    expect(text).toContain('Lis Østergaard (arbejdsmiljørepræsentant): i en privat chat');
    expect(text).toContain(preview.channelText);
    for (const { label, value } of preview.sees.flatMap(({ lines }) => lines))
      expect(text).toContain(`${label}: \n\n${value}`);
    expect(text.indexOf('kan teknisk set læse')).toBeLessThan(text.indexOf('Ja, jeg vil sende det'));
  });

  it('names everybody who may be asked later, in order, with the time, and sends these names with the yes', () => {
    const text = readable(shown(intakePreviewCard, preview));
    expect(text).toContain(
      'har ingen kvitteret senest mandag 23. november kl. 12.00, spørger jeg en ad gangen: Peter Dam (stedfortræder) og Karen Lund (lederens leder).',
    );
    expect(text).toContain('aldrig dine egne ord');
    expect(text.indexOf('Peter Dam')).toBeLessThan(text.indexOf('Ja, jeg vil sende det'));
    const sent = JSON.stringify(shown(intakePreviewCard, preview));
    expect(sent).toContain(`"later":${JSON.stringify(preview.chain.map(({ person }) => person))}`);
  });

  it('names who is on call only where that can happen', () => {
    const onCall = { person: PersonId.parse('d2'), name: 'Rasmus Toft', as: 'on-call' } as const;
    expect(readable(shown(intakePreviewCard, preview))).not.toContain('uden for arbejdstiden');
    const text = readable(shown(intakePreviewCard, { ...preview, chain: [], onCall }));
    expect(text).toContain('uden for arbejdstiden, giver jeg Rasmus Toft besked');
    expect(text).toContain('Jeg har ikke flere at spørge.');
  });

  it('mentions the channel only when it is used', () => {
    expect(readable(shown(intakePreviewCard, { ...preview, channelText: '' }))).not.toContain(
      'Teksten i den',
    );
  });
});

describe('the receipt', () => {
  const receiptFor = (date: string, time?: string, now = `${date}T20:00:00Z`) => {
    const rule = ruleInForce('police_comp', Temporal.PlainDate.from(date));
    if (rule === undefined) throw new Error('The rule is in force.');
    const reportedAt = Temporal.Instant.from(now);
    const { lastMoment, actBy, timeAssumed } = toRecord(
      computeDeadline(rule, startMoment(date, time), WorkingTime.parse({}), reportedAt),
    );
    const deadline = { ...police, lastMoment, actBy, assumedMidnight: timeAssumed };
    return readable(shown(reporterCaseCard, { ...receipt, deadlines: [deadline], now }));
  };

  // The examples of the domain's chapter on daylight saving: the earlier of elapsed and wall-clock time.
  test.each([
    ['2026-10-23', '14:30', 'senest mandag 26. oktober kl. 13.30.'],
    ['2027-03-26', '14:30', 'senest mandag 29. marts kl. 14.30.'],
    ['2027-10-29', '14:30', 'senest mandag 1. november kl. 13.30.'],
    ['2026-12-23', '16:00', 'senest lørdag 26. december kl. 16.00.'],
  ])('names the police date of %s %s in words', (date, time, last) => {
    expect(receiptFor(date, time)).toContain(last);
  });

  it('never says that it is too late, and always names the way out', () => {
    const before = receiptFor('2026-11-20', '13:30');
    const after = receiptFor('2026-11-20', '13:30', '2026-12-01T09:00:00Z');
    expect(before).toContain('Der findes undtagelser. Du kan også anmelde senere.');
    expect(after).toContain('Der findes undtagelser, og du kan stadig anmelde.');
  });

  it('says from when it counts when only the day is known, and that the date may be earlier when nothing is', () => {
    expect(receiptFor('2026-11-20')).toContain('senest søndag 22. november kl. 23.59.');
    expect(receiptFor('2026-11-20')).toContain('jeg regner fra kl. 00.00');
    const unknown = { ...receipt, deadlines: [{ ...police, assumedMidnight: true, timeUnknown: true }] };
    expect(readable(shown(reporterCaseCard, unknown))).toContain('Den rigtige dato kan være tidligere.');
  });

  it('says when it is best done only while that is another moment than the last', () => {
    const same = { ...receipt, deadlines: [{ ...police, actBy: police.lastMoment }] };
    expect(readable(shown(reporterCaseCard, receipt))).toContain(
      'lettest at få den senest mandag 23. november kl. 12.30.',
    );
    expect(readable(shown(reporterCaseCard, same))).not.toContain('lettest');
  });

  it('says which time a date is about when it has happened again', () => {
    const again = { ...receipt, deadlines: [police, { ...police, clock: 'police_comp.2' as const }] };
    const text = readable(shown(reporterCaseCard, again));
    expect(text).toContain('Politianmeldelse, hvis man vil søge erstatning (2. gang)');
    // Once in brief, and once where everything is unfolded.
    expect(text.match(/\d\. gang/g)).toHaveLength(2);
    expect(text).toContain('Det samme gælder her. Datoen er mandag 23. november kl. 13.30.');
    expect(text.match(/Der findes undtagelser/g)).toHaveLength(2);
  });

  it('asks only what is the person’s own to be done by a certain time', () => {
    const internal = { ...police, clock: 'easy_absence', rule: 'easy_absence' } as const;
    const text = readable(shown(reporterCaseCard, { ...receipt, deadlines: [internal] }));
    expect(text).toContain('Det er en leders opgave, ikke din.');
    expect(text).not.toContain('lettest at få den senest');
  });

  it('says at the top whom no message can reach', () => {
    const text = readable(shown(reporterCaseCard, receipt));
    expect(text).toContain('Min besked kunne ikke leveres til Mona Holm. Du kan selv ringe');
    expect(text.indexOf('Min besked kunne')).toBeLessThan(text.indexOf('Datoer, der er gode at kende'));
  });

  it('says who has been told, the latest news first, and who not yet', () => {
    const texts = plainTextsOn(shown(reporterCaseCard, receipt));
    expect(texts.slice(0, 4)).toEqual([
      'Lis Østergaard (arbejdsmiljørepræsentant)',
      'Fik beskeden fredag 20. november kl. 21.40.',
      'Mona Holm (leder)',
      'Beskeden kunne ikke leveres.',
    ]);
  });

  it('shows delivered, opened and acknowledged apart, a line each', () => {
    const mona = {
      name: 'Mona Holm',
      as: 'leader',
      reach: 'open',
      deliveredAt: '2026-11-20T12:40:00.000Z',
      openedAt: '2026-11-20T12:41:00.000Z',
      acknowledgedAt: '2026-11-20T12:42:00.000Z',
      actedAt: '2026-11-20T12:43:00.000Z',
    } as const;
    const texts = plainTextsOn(shown(reporterCaseCard, { ...receipt, told: [mona] }));
    expect(texts.slice(0, 2)).toEqual([
      'Mona Holm (leder)',
      'Gjorde noget ved sagen fredag 20. november kl. 13.43.',
    ]);
    expect(texts.slice(2)).toEqual([
      'Mona Holm (leder)',
      'Fik beskeden fredag 20. november kl. 13.40.',
      'Åbnede sagen fredag 20. november kl. 13.41.',
      'Kvitterede fredag 20. november kl. 13.42.',
      'Gjorde noget ved sagen fredag 20. november kl. 13.43.',
    ]);
  });

  it('says who is asked next, and when nobody is left to ask', () => {
    const waiting = { ...receipt, told: [], next: { name: 'Peter Dam', at: '2026-11-23T11:00:00.000Z' } };
    expect(readable(shown(reporterCaseCard, waiting))).toContain(
      'Har ingen kvitteret senest mandag 23. november kl. 12.00, spørger jeg også Peter Dam.',
    );
    expect(readable(shown(reporterCaseCard, { ...receipt, isChainEnded: true }))).toContain(
      'Jeg har spurgt alle, jeg må spørge, og ingen har kvitteret endnu.',
    );
  });

  it('names the three with the latest news, and says how many more there are', () => {
    const minutes = ['01', '02', '03', '04', '05'];
    const told = minutes.map((minute) => ({
      name: `Navn ${minute}`,
      as: 'deputy' as const,
      reach: 'open' as const,
      deliveredAt: `2026-11-20T12:${minute}:00.000Z`,
    }));
    const card = shown(reporterCaseCard, { ...receipt, told });
    const names = plainTextsOn(card).filter((text) => text.startsWith('Navn'));
    expect(names.slice(0, 3)).toEqual(['05', '04', '03'].map((minute) => `Navn ${minute} (stedfortræder)`));
    expect(names.slice(3)).toHaveLength(told.length);
    expect(readable(card)).toContain('Og 2 flere.');
  });

  it('has at most three buttons in sight beside the dates and the help, the most sensible first', () => {
    const rowOf = (data: ReporterCaseData) => {
      const { body } = reporterCaseCard.render(data, { texts: textsIn('da'), commandId });
      return verbsOn(body.at(-2));
    };
    expect(rowOf(receipt)).toEqual(['show-evidence', 'case-menu', 'later']);
    expect(rowOf({ ...receipt, justSent: false })).toEqual(['lack-nothing', 'case-menu', 'later']);
    expect(rowOf({ ...receipt, offersAlert: true })).toEqual(['ask-alert', 'case-menu', 'later']);
  });

  it('keeps the files within reach whatever comes first', () => {
    for (const change of [{}, { justSent: false }, { offersAlert: true }])
      expect(verbsOn(shown(reporterCaseCard, { ...receipt, ...change }))).toContain('show-evidence');
  });

  it('has one button for all that can be changed or seen', () => {
    for (const status of ['withdrawn', 'closed'] as const) {
      expect(verbsOn(shown(reporterCaseCard, { ...receipt, justSent: false, status }))).toEqual([
        'show-case',
        'case-menu',
        'later',
        'talk-now',
      ]);
    }
  });
});

describe('what the person is told later', () => {
  const at = '2026-11-23T08:12:00Z';

  it('names who has seen the case and when, in the reader’s language', () => {
    const seen = { caseId, name: 'Mona Holm', at, now: '2026-11-23T08:13:00Z' };
    expect(readable(shown(seenCard, seen))).toContain('Mona Holm har set det kl. 09.12.');
    expect(readable(shown(seenCard, seen, 'en'))).toContain('Mona Holm saw it at 09:12.');
  });

  it('adds the day when it was not today', () => {
    const seen = { caseId, name: 'Mona Holm', at, now: '2026-11-24T06:00:00Z' };
    expect(readable(shown(seenCard, seen))).toContain('har set det mandag 23. november kl. 09.12.');
  });

  it('marks a reminder that may have come before', () => {
    const { clock, rule, lastMoment, actBy } = police;
    const data = { caseId, clock, rule, lastMoment, actBy, repeated: false, now: at };
    expect(readable(shown(reminderPersonCard, data))).not.toContain('måske fået');
    expect(readable(shown(reminderPersonCard, { ...data, repeated: true }))).toContain('måske fået');
  });

  it('does not say whether a case exists to someone who may not know', () => {
    expect(readable(shown(noticeCard, { kind: 'not-allowed' }))).not.toMatch(/\bsag/i);
  });

  it('chooses the newest of several cases beforehand', () => {
    const cases = ['A1B2C3D4', '7KXM4Q2P'].map((id) => ({
      caseId: CaseId.parse(id),
      reportedAt: at,
      status: 'open' as const,
    }));
    expect(inputOn(shown(myCasesCard, { cases, hasDraft: false }), 'caseId')['value']).toBe('A1B2C3D4');
  });
});
