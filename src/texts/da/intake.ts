import { numberToTap } from '../../guidance/contacts.ts';

/** First step: the only two answers that are needed. */
export const intakeWhen = {
  step: 'Trin 1 af 5',
  title: 'Afsender og tidspunkt',
  body: 'Du bestemmer tempoet. Du kan også svare, at du ikke ved det.',
  sender: 'Hvem kommer det fra?',
  senderUnknown: 'Det ved jeg ikke',
  senderMissing: 'Vælg det svar, der passer bedst.',
  severalTimes: 'Er det sket flere gange, så begynd med den første gang.',
  lastDate: 'Hvis det er sket flere gange, hvilken dag var så den sidste?',
  lastInFuture: 'Den sidste dag ligger ude i fremtiden. Vælg i dag eller en tidligere dag.',
  lastBeforeFirst: 'Den sidste dag ligger før den første. Se efter, om de er byttet om.',
  date: 'Hvilken dag skete det?',
  dateError: 'Vælg i dag eller en tidligere dag.',
  time: 'Hvad var klokken? Du kan springe det over.',
  timeError: 'Skriv klokkeslættet, for eksempel 21.40.',
  timeUnknown: 'Jeg ved ikke, hvornår det skete',
  timeMissing: 'Vælg en dag, eller sæt kryds ved, at du ikke ved det.',
  timeInFuture: 'Tidspunktet ligger ude i fremtiden. Vælg et tidligere tidspunkt.',
  timeTooOld:
    'Dagen ligger mere end fem år tilbage. Se efter, om årstallet er rigtigt, eller sæt kryds ved, at du ikke ved det.',
};

/** Second step: everything may be skipped. */
export const intakeWhat = {
  step: 'Trin 2 af 5',
  title: 'Det, der er sket',
  body: 'Du kan springe alt over her. Du behøver ikke gentage det, afsenderen skrev eller sagde.',
  kinds: 'Hvad handler det om? Vælg gerne flere.',
  channels: 'Hvordan foregik det? Vælg gerne flere.',
  namesHome: 'De nævner min adresse, mit hjem eller min familie',
  words: 'Dine egne ord, hvis du vil',
  wordsWarning:
    'Skriv kun det, du har lyst til. I næste trin vælger du, om en leder må læse det. Undgå CPR-nummer, helbred og andres private oplysninger.',
  wordsError: 'Teksten må højst være 4000 tegn.',
  files: 'Billeder og filer kan du sende her i chatten, når du vil. En anden kan også gemme dem for dig.',
};

/** Third step: who is told and who is not. */
export const intakeWho = {
  step: 'Trin 3 af 5',
  title: 'Hvem må få besked?',
  body: 'Ingen får besked endnu. Du ser først teksten og bestemmer, om den skal sendes.',
  told: 'Vælg en eller flere, der må få besked.',
  findOther: 'Jeg vil finde en anden',
  findLeader: 'Jeg vil finde min leder',
  notMyLeader: 'Det er ikke min leder',
  findAmr: 'Jeg søger en repræsentant',
  findKeepOut: 'Der mangler et navn på listen',
  noCandidates: `Jeg ved ikke, hvem jeg kan give besked. Søg efter din leder, eller ring til HR. Du kan også ringe til Arbejdstilsynet på ${numberToTap('inspection')}. Din kladde er gemt.`,
  nobodyLeft: `Så er der ikke flere, jeg kan give besked. Du kan søge efter en anden leder. Du kan også ringe til HR eller til Arbejdstilsynet på ${numberToTap('inspection')}. Din kladde er gemt.`,
  nobodyChosen: 'Vælg mindst én. Er du i tvivl, så vælg "Ikke nu". Din kladde er gemt.',
  nobodyHandles:
    'Vælg også en, der kan tage sig af sagen. En psykisk førstehjælper lytter, men ser hverken sagen eller datoerne. Din kladde er gemt.',
  notTold: 'Er der nogen, der ikke må få besked?',
  notToldMeans: 'Den, du vælger her, får ikke besked fra mig og kan ikke åbne sagen.',
  chosenAndExcluded: 'Den samme person er valgt begge steder. Fjern det ene kryds.',
  wordsToLeader: 'Ledere, jeg har valgt, må læse mine egne ord',
  mentionedInDebriefing: 'Jeg må nævnes, hvis teamet taler om det bagefter',
};

/** Fourth step: how the person is, and what starts a clock. */
export const intakeWeight = {
  step: 'Trin 4 af 5',
  title: 'Hvordan har du det?',
  body: 'Du kan springe alt over. Lederen kan se din første fraværsdag, men ikke dine andre svar her. Siger du ja til fravær eller behandling, kan lederen få en dato for at anmelde en arbejdsulykke.',
  impact: 'Hvor meget fylder det for dig lige nu, fra 1 til 10?',
  impactLeast: '1 (fylder lidt)',
  impactMost: '10 (fylder det hele)',
  impactUnknown: 'Det ved jeg ikke',
  absence: 'Har du haft fravær på grund af det?',
  firstAbsence: 'Hvis ja, hvilken dag var den første?',
  firstAbsenceError: 'Vælg i dag eller en tidligere dag.',
  absenceDateMissing: 'Vælg den første dag med fravær, eller vælg "Jeg springer det over".',
  absenceInFuture: 'Dagen ligger ude i fremtiden. Vælg i dag eller en tidligere dag.',
  absenceBeforeEvent: 'Dagen ligger før den dag, det skete. Vælg en senere dag.',
  absenceTooOld: 'Dagen ligger mere end fem år tilbage. Se efter, om årstallet er rigtigt.',
  treatment: 'Har du brug for behandling, for eksempel hos læge eller psykolog?',
  happenedBefore: 'Er det sket før?',
};
