import { textsIn } from '../../src/texts/texts-in.ts';
import type { Rest, Say } from './kept.ts';
import type { Machine } from './parts.ts';
import type { Click } from './people.ts';
import { titleIn } from './replies.ts';
import { wordsOf } from './reports.ts';

const { notice } = textsIn('da');
const addedTitles = [notice['words-added'].title, notice['words-added-shared'].title];

/** The person's words are there until they are erased; nobody reads them without consent. */
export async function checkWords(
  machine: Machine,
  clicks: readonly Click[],
  rest: Rest,
  say: Say,
): Promise<void> {
  const text = await machine.storage.privates.read(rest.caseId);
  checkConsent(machine, clicks, rest, say);
  if (rest.state.erased !== undefined) {
    say(text.kind !== 'erased', 'what was erased is still there');
    return;
  }
  say(text.kind !== 'report', `the words are ${text.kind}`);
  if (text.kind !== 'report') return;
  const { words, added = [] } = text.report;
  const anew = clicks.filter(({ verb }) => verb === 'write-words');
  const possible = [wordsOf(rest.caseId), ...anew.map(({ data }) => data['words'])];
  say(!possible.includes(words), 'the words of the report are lost');
  // Words that were written anew take the place of all that were there.
  if (anew.length > 0) return;
  for (const { data, answers, number } of clicks.filter(({ verb }) => verb === 'add-words')) {
    const isPromised = answers.some(({ reply }) => addedTitles.includes(titleIn(reply)));
    const isThere = added.some((each) => each.words === data['words']);
    say(isPromised && !isThere, `the words of #${number} were taken and are lost`);
  }
}

/** From a no on, whoever is not the person is shown no words in a turn that begins then, until there is a yes. */
function checkConsent(
  { landed }: Machine,
  clicks: readonly Click[],
  { caseId, state }: Rest,
  say: Say,
): void {
  let given: boolean | undefined;
  const since: { readonly index: number; readonly given: boolean }[] = [];
  for (const [index, { commit }] of landed.entries()) {
    if (commit.caseId !== caseId) continue;
    const { wordsToLeader } = commit.head.state.consents;
    const isGiven = wordsToLeader && commit.head.state.erased === undefined;
    if (isGiven !== given) since.push({ index, given: isGiven });
    given = isGiven;
  }
  for (const { person, verb, number, answers } of clicks.filter((click) => click.person !== state.reporter))
    for (const { reply, begun, landed: end } of answers) {
      const before = since.findLast(({ index }) => index < begun);
      const isChanged = since.some(({ index }) => index >= begun && index < end);
      say(
        before?.given === false && !isChanged && JSON.stringify(reply).includes(wordsOf(caseId)),
        `${person} ${verb} #${number} was shown words without consent`,
      );
    }
}
