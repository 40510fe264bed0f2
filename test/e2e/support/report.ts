import { answerAll, type Told } from './intake.ts';
import type { Person } from './person.ts';
import type { Trial } from './trial.ts';

/** Mona and Ali, as they stand on the card that asks who is told. */
export const leaderAndAmr = ['Mona Holm (leder)', 'Ali Yilmaz (arbejdsmiljørepræsentant)'];

/** Anna tells everything from the first word on, and sends it. */
export async function report({ anna, program }: Trial, answers: Omit<Told, 'today'>): Promise<void> {
  await anna.say('chikane');
  await anna.press(await anna.card('Er der nogen, der truer dig lige nu'), 'Nej, jeg vil fortsætte');
  await send(anna, { today: await program.now(), ...answers });
}

/** From the question where it comes from to the receipt. */
export async function send(anna: Person, answers: Told): Promise<void> {
  await anna.press(await answerAll(anna, answers), 'Ja, jeg vil sende det');
  await anna.card('Tak. Det er sendt');
}

/** Mona acknowledges the newest case in the unit's place, and goes back to her own chat. */
export async function acknowledge({ mona }: Trial, place = 'Fortroligt'): Promise<void> {
  await mona.openChat(place);
  await mona.press(await mona.card('Kvittér'), 'Kvittér');
  await mona.card(/kvitterede/);
  await mona.openChat('Personal Chat');
}
