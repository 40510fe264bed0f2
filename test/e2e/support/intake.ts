import { dateInput } from './dates.ts';
import type { Person } from './person.ts';
import type { Locator } from './tools.ts';

/** What somebody answers on the way to a report; what is left out is skipped. */
export interface Told {
  /** The program's time, as an instant: it happened on this day. */
  readonly today: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly words?: string;
  /** Names with their roles, as they stand on the card. */
  readonly told: readonly string[];
  readonly notTold?: readonly string[];
  readonly mayReadWords?: boolean;
}

/** First step: from somebody outside, today. Gives the second card. */
export async function answerWhen(person: Person, today: string): Promise<Locator> {
  const when = await person.card('Hvem kommer det fra?');
  await when.getByRole('radio', { name: 'En person uden for arbejdspladsen' }).check();
  await person.fill(when, 'Hvilken dag skete det?', dateInput(today));
  await person.press(when, 'Jeg vil fortsætte');
  return person.card('Hvad handler det om?');
}

/** From the question where it comes from to the preview; gives the preview. */
export async function answerAll(person: Person, answers: Told): Promise<Locator> {
  const what = await answerWhen(person, answers.today);
  if (answers.kind !== undefined) await what.getByRole('checkbox', { name: answers.kind }).check();
  if (answers.channel !== undefined) await what.getByRole('checkbox', { name: answers.channel }).check();
  if (answers.words !== undefined) await what.getByLabel('Dine egne ord').fill(answers.words);
  await person.press(what, 'Jeg vil fortsætte');
  const who = await person.card('Hvem må få besked?');
  for (const name of answers.told) await who.getByRole('checkbox', { name }).first().check();
  for (const name of answers.notTold ?? []) await who.getByRole('checkbox', { name }).last().check();
  if (answers.mayReadWords === true)
    await who.getByRole('checkbox', { name: 'må læse mine egne ord' }).check();
  await person.press(who, 'Jeg vil fortsætte');
  await person.press(await person.card('Hvor meget fylder det'), 'Jeg vil fortsætte');
  return person.card('Se det igennem, før du bestemmer dig');
}

/** Opens the person's only case. */
export async function openCase(person: Person): Promise<void> {
  await person.say('mine sager');
  await person.press(await person.card('Dine sager'), 'Jeg vil se sagen');
}

/** Opens the person's only case and the menu of what can be done with it. */
export async function openMenu(person: Person): Promise<Locator> {
  await openCase(person);
  await person.press(await person.card('Din sag'), 'Jeg vil ændre eller se mere');
  return person.card('Hvad vil du gøre?');
}
