import { numberToTap, plainNumber } from '../../guidance/contacts.ts';

/** Short answers as a card: what happened, and what one can do now. */
export const notice = {
  'out-of-date': {
    title: 'Kortet gælder ikke længere',
    body: 'Derfor har jeg ikke ændret noget. Skriv "hjælp", så viser jeg, hvad du kan gøre.',
  },
  'not-allowed': {
    title: 'Det må jeg ikke gøre for dig',
    body: 'Har du brug for noget andet, så skriv "hjælp" til mig i en privat chat.',
  },
  discarded: {
    title: 'Kladden er slettet',
    body: 'Ingen har fået besked. Skriv "chikane", hvis du vil begynde igen.',
  },
  withdrawn: {
    title: 'Sagen er trukket tilbage',
    body: 'De, der fik besked, får at vide, at den er trukket tilbage. Du kan stadig få hjælp.',
  },
  'try-again': {
    title: 'Det gik ikke igennem lige nu',
    body: 'Prøv gerne igen om lidt. Hvis det alligevel gik igennem, tæller det kun én gang.',
  },
  'already-answered': {
    title: 'Det er der allerede svaret på',
    body: 'Det første svar gælder, og dit klik ændrede ikke noget.',
  },
  'case-ended': {
    title: 'Sagen er ikke åben længere',
    body: 'Den er lukket eller trukket tilbage, så jeg har ikke ændret noget. Skriv "hjælp", hvis du har brug for noget.',
  },
  'no-link': {
    title: 'Jeg kan ikke lave et link lige nu',
    body: 'Filen er der stadig. Jeg mangler at blive sat op til det. Det kan it-afdelingen hjælpe med.',
  },
  later: {
    title: 'Det er helt i orden',
    body: 'Jeg har ikke ændret noget i din sag. Skriv "mine sager", når du vil se den igen.',
  },
  thanks: {
    title: 'Tak for dit svar',
    body: 'Får du brug for noget, må du altid gerne ringe til lederen. Skriv "mine sager", hvis du vil se sagen.',
  },
  'not-kept': {
    title: 'Det kan jeg ikke gemme her',
    body: 'Det, du har skrevet i sagen, er slettet for altid. Derfor gemmer jeg ikke mere om, hvordan du har det. Datoer i sagen kan du stadig ændre. Sig gerne resten til lederen, eller begynd en ny sag.',
  },
  'no-unit': {
    title: 'Jeg ved ikke, hvem din leder er',
    body: 'Derfor kan jeg ikke sende noget for dig endnu. Ring til din leder, din arbejdsmiljørepræsentant eller HR.',
  },
  language: {
    title: 'Nu skriver jeg dansk',
    body: 'Skriv "english", hvis du vil skifte.',
  },
  'follow-ups-off': {
    title: 'Jeg spørger dig ikke igen',
    body: 'Din sag er åben som før. Skriv "mine sager", hvis du vil have, at jeg spørger igen.',
  },
  'follow-ups-on': {
    title: 'Så spørger jeg igen',
    body: 'Du kan altid stoppe mine spørgsmål.',
  },
  'call-requested': {
    title: 'Jeg beder lederen om at ringe',
    body: `Lederen får at vide, at du gerne vil tale sammen. Er du i fare, så ring ${numberToTap('emergency')}.`,
  },
  'words-added-shared': {
    title: 'Det er lagt til sagen',
    body: 'Ledere, du har givet lov til at læse dine egne ord, får besked om, at der er mere. Ingen andre kan læse det.',
  },
  'words-added': {
    title: 'Det er lagt til sagen',
    body: 'Jeg viser det ikke til andre. Ingen har fået besked.',
  },
  'nothing-more': {
    title: 'Det giver jeg lederen besked om',
    body: 'Lederen kan nu lukke sagen. Får du brug for mere, kan du altid sige til.',
  },
  'nothing-more-kept': {
    title: 'Det står nu i sagen',
    body: 'Ingen leder har din sag lige nu. Den, der får den, kan se dit svar. Får du brug for mere, kan du altid sige til.',
  },
  'something-missing-kept': {
    title: 'Det står nu i sagen',
    body: 'Ingen leder har din sag lige nu. Den, der får den, kan se, at du mangler noget. Du kan også ringe til HR eller til en, du er tryg ved.',
  },
  'nobody-to-call': {
    title: 'Jeg har ingen at bede om at ringe',
    body: `Ingen leder har din sag lige nu. Du kan selv ringe til HR eller til en, du er tryg ved. Er du i fare, så ring ${numberToTap('emergency')}.`,
  },
};

/** Answers without a card. */
export const sentences = {
  notHere: 'Jeg svarer kun i en privat chat. Skriv til mig der.',
  clockMoved: (moment: string) => `Uret står nu på ${moment}.`,
  notSaved: `Noget gik galt hos mig, og det, du lige har skrevet eller valgt, er ikke gemt. Prøv gerne igen om lidt. Er du i fare, så ring ${plainNumber('emergency')}, eller gå hen til en, du stoler på.`,
  storageDown: `Noget gik galt hos mig, og jeg ved ikke, om det blev gemt. Prøv gerne igen om lidt, det tæller kun én gang. Er du i fare, så ring ${plainNumber('emergency')}, eller gå hen til en, du stoler på.`,
};
