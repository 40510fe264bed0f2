import { Temporal } from 'temporal-polyfill';
import type { Texts } from '../texts/texts.ts';
import { momentInWords } from './moment-in-words.ts';
import type { ReporterCaseData } from './reporter-case-data.ts';

type ToldPerson = ReporterCaseData['told'][number];

/** Those who were told: the three with the latest news in brief, how many more there are, and everybody in full. */
export function toldOn({ told, now }: ReporterCaseData, texts: Texts) {
  const latest = newestFirst(told).slice(0, 3);
  const more = told.length - latest.length;
  return {
    latest: latest.map((person) => {
      const { who, states } = toldInWords(person, texts, now);
      return { who, state: states.at(-1)?.text ?? '' };
    }),
    hasMoreTold: more > 0,
    moreTold: more > 0 ? texts.reporterCase.moreTold(more) : '',
    people: told.map((person) => toldInWords(person, texts, now)),
  };
}

function newestFirst(told: readonly ToldPerson[]): readonly ToldPerson[] {
  const newest = ({ joined, deliveredAt, openedAt, acknowledgedAt, actedAt, firstAid }: ToldPerson) =>
    [joined?.at, deliveredAt, openedAt, acknowledgedAt, actedAt, firstAid?.at]
      .map((at) => (at === undefined ? 0 : Temporal.Instant.from(at).epochMilliseconds))
      .reduce((one, other) => Math.max(one, other));
  return told.toSorted((one, other) => newest(other) - newest(one));
}

/**
 * One of those who were told: name and role, and what is known, each state a line of its own: asked, got the message,
 * opened, acknowledged, did something. Names are left as they are: the lines belong into a RichTextBlock.
 */
function toldInWords(person: ToldPerson, texts: Texts, now: string) {
  const { name, as, joined, openedAt, acknowledgedAt, actedAt, firstAid } = person;
  const { chain, shared } = texts;
  const moment = (at: string) => momentInWords(at, texts, now);
  const states = [
    joined && chain.told[joined.because](joined.after, moment(joined.at)),
    arrivalInWords(person, texts, now),
    openedAt && chain.told.opened(moment(openedAt)),
    acknowledgedAt && chain.told.acknowledged(moment(acknowledgedAt)),
    actedAt && chain.told.acted(moment(actedAt)),
    firstAid && texts.firstAid.told[firstAid.answer](moment(firstAid.at)),
  ];
  return {
    who: shared.nameAndRole(name, shared.roles[as]),
    states: states.filter((state) => state !== undefined && state !== '').map((text) => ({ text })),
  };
}

/** Whether the news arrived. Whoever has opened or acknowledged the case needs no word about a message on its way. */
function arrivalInWords(
  { deliveredAt, openedAt, acknowledgedAt, reach }: ToldPerson,
  texts: Texts,
  now: string,
): string {
  const { told } = texts.chain;
  if (deliveredAt !== undefined) return told.delivered(momentInWords(deliveredAt, texts, now));
  if (openedAt !== undefined || acknowledgedAt !== undefined) return '';
  return reach === 'open' ? told.onItsWay : told[reach];
}
