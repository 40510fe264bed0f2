import { textsIn } from '../../src/texts/texts-in.ts';
import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';
import type { Click } from './people.ts';
import { onceBy, promisedBy, saysNothingWasSaved, soundOf, titleIn } from './replies.ts';

/** Nothing that a person was told is lost; what is refused changes nothing; the same click counts once. */
export function checkClicks(
  machine: Machine,
  clicks: readonly Click[],
  rest: Rest | undefined,
  say: Say,
): void {
  const events = rest?.events.map(({ event }) => event) ?? [];
  for (const click of clicks) {
    const what = `${click.person} ${click.verb} #${click.number}`;
    for (const answer of click.answers) {
      const promised = promisedBy(click, answer);
      const hadEnded = machine.landed
        .slice(0, answer.landed)
        .some(({ commit }) => commit.caseId === rest?.caseId && commit.head.state.status !== 'open');
      say(
        promised !== undefined && !hadEnded && !events.some(promised) && !isKeptOutAnyway(click, rest),
        `${what} was acknowledged and is lost`,
      );
      const type = onceBy[click.verb];
      say(
        soundOf(answer.reply) === 'no' &&
          type !== undefined &&
          answer.wrote.includes(type) &&
          !isKeptOut(click, rest),
        `${what} was refused and has had an effect`,
      );
    }
    for (const { reply, wrote } of click.answers)
      say(
        saysNothingWasSaved(reply) && wrote.length > 0,
        `${what} was told that nothing was saved, and it was`,
      );
    const type = onceBy[click.verb];
    const effects = click.answers.flatMap(({ wrote }) => wrote.filter((written) => written === type));
    const first = click.answers.findIndex(({ wrote }) => type !== undefined && wrote.includes(type));
    say(effects.length > 1, `${what} has had ${effects.length} effects`);
    // The same answer again: the case as it is by now, and never that somebody had been faster.
    const again = click.answers.slice(-2).map(({ reply }) => plain(reply));
    if (first >= 0 && first < click.answers.length - 2) {
      say(again[0] !== again[1], `${what} is answered in two ways`);
      const isTurnedAway = click.answers
        .slice(first + 1)
        .some(({ reply }) => titleIn(reply) === textsIn('da').notice['already-answered'].title);
      say(isTurnedAway, `${what} is told that it was answered already`);
    }
  }
}

/** Whoever was never to know is kept out already. */
function isKeptOutAnyway({ verb, data }: Click, rest: Rest | undefined): boolean {
  return (
    verb === 'exclude-person' && rest?.state.notTold.some((person) => person === data['person']) === true
  );
}

/** Whoever is kept out while their click is in hand gets the answer of a stranger. */
function isKeptOut({ person }: Click, rest: Rest | undefined): boolean {
  return rest?.state.notTold.some((each) => each === person) === true;
}

/** A reply without the ids of clicks that may follow, and without links, of which each answer has its own. */
function plain(reply: unknown): string {
  return JSON.stringify(reply).replaceAll(/"commandId":"[^"]*"|token-\d+/g, '');
}
