import { HarassmentChannel, HarassmentKind } from '../case/facts.ts';
import type { Figures, Part } from '../statistics/figures.ts';
import type { Publication } from '../statistics/publication.ts';
import type { Texts } from '../texts/texts.ts';

/** The latest figures that there are of an area, one line each. For none and for few the same sentence. */
export function statisticsInWords(
  area: string,
  published: readonly Publication[],
  texts: Texts,
): readonly string[] {
  const { statistics } = texts;
  const latest = published.filter(({ figures }) => figures !== undefined).at(-1);
  if (latest?.figures === undefined) return [statistics.nothing(area)];
  const { period, months, figures } = latest;
  return [
    statistics.cases(area, periodInWords(period, texts), figures.cases),
    ...(months.length === 0
      ? []
      : [
          months
            .map(({ month, cases }) =>
              statistics.month(texts.dates.months[Number(month.slice(5)) - 1] ?? month, cases),
            )
            .join(', '),
        ]),
    ...partLines(figures, texts),
    statistics.about,
  ];
}

function partLines({ kinds, channels, takenInTime, talkInTime, metDates }: Figures, texts: Texts): string[] {
  const { statistics } = texts;
  const choices = [
    ...HarassmentKind.options.map((kind) => [texts.shared.kinds[kind], kinds[kind]] as const),
    ...HarassmentChannel.options.map(
      (channel) => [texts.shared.channels[channel], channels[channel]] as const,
    ),
    [statistics.takenInTime, takenInTime] as const,
    [statistics.talkInTime, talkInTime] as const,
    [statistics.metDates, metDates] as const,
  ];
  return choices.flatMap(([name, part]) => (part === undefined ? [] : [partInWords(name, part, texts)]));
}

function partInWords(name: string, part: Part, { statistics }: Texts): string {
  return part === 'nearly-all' ? statistics.nearlyAll(name) : statistics.part(name, part);
}

function periodInWords(period: string, { statistics }: Texts): string {
  const year = period.slice(0, 4);
  return period === year ? year : statistics.quarter(period.slice(6), year);
}
