import { describe, expect, it } from 'vitest';
import { overviewCard, type OverviewData } from '../../src/cards/overview.ts';
import { CaseId } from '../../src/case/ids.ts';
import { TaskKind } from '../../src/case/tasks/task-kind.ts';
import { CaseRuleId } from '../../src/law/rule-id.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { everyFigure, nearlyAll, noFigures, severalQuarters } from '../fixtures/figure-samples.ts';
import { problemsOf } from './card-checks.ts';
import { barsOn, withoutCharts } from './chart-checks.ts';
import { readable, shown } from './shown.ts';
import { isNode } from './walk.ts';

const now = '2026-11-30T07:00:00.000Z';
const date = '2026-11-30T22:59:00.000Z';
const nothing: OverviewData = { cases: [], more: 0, statistics: [], now };
const { statistics, shared } = textsIn('da');
const inChat = (data: Partial<OverviewData>) => shown(overviewCard, { ...nothing, ...data });
const words = (card: unknown) => readable(withoutCharts(card)).replaceAll('\\', '');

describe('the figures of an area', () => {
  it('stand as charts, and as words for whoever sees no charts', () => {
    const card = inChat({ statistics: [severalQuarters] });
    expect(barsOn(card)).toEqual([
      '1. kvartal 2026',
      '3. kvartal 2026',
      'Juli',
      'August',
      'September',
      'Trusler',
      'Nedgørende eller krænkende ord',
      'Seksuelle beskeder eller billeder',
      'Mail',
      'Sms eller chatbesked',
      'Sociale medier',
      statistics.takenInTime,
      statistics.talkInTime,
      statistics.metDates,
    ]);
    for (const line of [
      'Jobcenter, 3. kvartal 2026: mindst 20 sager',
      'September: mindst 10',
      'Mail: mindst 10',
    ])
      expect(words(card)).toContain(line);
    expect(words(card)).toContain(statistics.about);
  });

  it('make no chart in which the greatest part would have no bar', () => {
    const card = inChat({ statistics: [nearlyAll] });
    expect(barsOn(card)).not.toContain(shared.kinds.degrading);
    expect(barsOn(card)).toContain(shared.channels.mail);
    expect(words(card)).toContain(statistics.nearlyAll(shared.kinds.threat));
  });

  it('of two areas are two parts under one heading, and those of one area are parted from nothing', () => {
    const { one, several } = textsIn('da').tasks.overview.statistics;
    const two = inChat({ statistics: [severalQuarters, nearlyAll] });
    expect(words(two)).toContain(several);
    expect(words(two)).not.toContain(one);
    const partings = (card: unknown) =>
      [...JSON.stringify(card).matchAll(/"separator":(true|false)/g)].map(([, is]) => is);
    expect(partings(two)).toEqual(['true', 'false', 'true']);
    expect(words(inChat({ statistics: [nearlyAll] }))).toContain(one);
    expect(partings(inChat({ statistics: [nearlyAll] }))).toEqual(['true', 'false']);
  });

  it('of none or few are one sentence, without a word about rounding', () => {
    const card = inChat({ statistics: [noFigures] });
    expect(barsOn(card)).toEqual([]);
    expect(words(card)).toContain('Ældre og sundhed: Der er ingen tal at vise.');
    expect(words(card)).not.toContain(statistics.about);
  });
});

it.each(['da', 'en'] as const)(
  'whoever has most to look after gets a card that can be sent: %s',
  (language) => {
    const owner = {
      kind: 'person',
      name: 'Anne-Mette Skovgaard Christoffersen (arbejdsmiljørepræsentant)',
    } as const;
    const task = { kind: TaskKind.enum.evidence, status: 'open', date, owner } as const;
    const of = {
      caseId: CaseId.parse('7KXM4Q2P'),
      dates: CaseRuleId.options.slice(0, 3).map((clock) => ({ clock, lastMoment: date })),
    };
    const data = {
      ...nothing,
      cases: Array.from({ length: 10 }, () => ({ ...of, tasks: [task, task, task] })),
      more: 3,
      statistics: Array.from({ length: 10 }, () => everyFigure),
    };
    const card = shown(overviewCard, data, language);
    if (!isNode(card)) throw new Error('A card is an object.');
    expect(problemsOf(card, language)).toEqual([]);
  },
);
