import type { Document } from './document.ts';
import { fillIn, section } from './parts.ts';

/**
 * A note for the citizen's own file, which the citizen may read: facts alone, no employee by name, nothing of how anybody
 * is. Nothing of the case is put in, so nothing of it can get there by mistake.
 */
export function journalNote(): Document {
  return {
    language: 'da',
    title: 'Notat til borgerens sag',
    intro: [
      'Borgeren kan få lov til at læse notatet. Skriv kun det, der har betydning for borgerens egen sag.',
      'Nævn funktioner og ikke navne. Skriv intet om, hvordan nogen har det.',
      'Medarbejderens sag holdes for sig. Skriv ikke, at den findes.',
    ],
    sections: [
      section(
        'Henvendelsen',
        ['Skriv det, der kan ses eller høres. Undgå ord, der vurderer.'],
        ['Dato og tidspunkt', fillIn()],
        ['Modtaget af', fillIn('funktion, for eksempel sagsbehandler')],
        ['Hvordan den kom', fillIn('mail, telefon, sms eller andet')],
        ['Hvad den drejede sig om', fillIn('kort og neutralt')],
      ),
      section(
        'Det er gjort',
        [],
        ['Svar til borgeren', fillIn()],
        ['Aftale om kontakt fremover', fillIn('hvem, hvordan og hvornår')],
        ['Vejledning om klage', fillIn('hvis det er relevant')],
      ),
      section('Noteret', [], ['Dato', fillIn()], ['Noteret af', fillIn('funktion')]),
    ],
  };
}
