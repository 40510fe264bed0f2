import { textsIn } from '../../src/texts/texts-in.ts';
import { conversation } from '../support/services.ts';
import type { Say } from './kept.ts';
import { titleIn } from './replies.ts';
import type { Ended } from './storm-state.ts';

const texts = textsIn('da');

/** What belongs to no case: it comes to nobody but those it may be for, and to those it was promised. */
export function checkOutside({ machine, clicks, reports, strangers }: Ended, say: Say): void {
  const { arrivals } = machine;
  const isTold = clicks.some(({ verb }) => verb === 'colleague-send-tell');
  const isAlert = clicks.some(({ verb }) => verb === 'send-alert');
  const outside = arrivals.filter(({ message }) => message === undefined);
  const allowed = ['admin', ...reports.map(({ person }) => person)];
  if (isAlert) allowed.push('guard');
  if (isTold)
    allowed.push('anna', 'bo', 'mona', 'peter', 'ali', 'karen', 'topboss', 'helle', 'hans', 'guard');
  const places = allowed.map((word) => conversation(word).conversationId);
  for (const { to } of outside) say(!places.includes(to), `something that is of no case came to ${to}`);
  for (const word of strangers.filter((each) => !isTold || each !== 'bo'))
    say(came(outside, word), `something that is of no case came to ${word}`);
  // What Teams refuses for good reaches nobody.
  if (machine.refusals > 0) return;
  const answered = (verb: string, title: (shown: string) => boolean) =>
    clicks.some((click) => click.verb === verb && click.answers.some(({ reply }) => title(titleIn(reply))));
  const { status } = texts.alert;
  say(
    answered('send-alert', (title) => title === status.asked('GUARD')) && !came(outside, 'guard'),
    'an alert never reached who is on call',
  );
  const told = texts.colleague.done.told.title;
  const isToldTitle = (title: string) => title === told || title === texts.colleague.done['may-know'].summary;
  say(
    answered('colleague-send-tell', isToldTitle) && !came(outside, 'anna'),
    'a concern never reached the person',
  );
}

function came(arrivals: Ended['machine']['arrivals'], word: string): boolean {
  return arrivals.some(({ to }) => to === conversation(word).conversationId);
}
