/** First step: the only two answers that are needed. */
export const intakeWhen = {
  step: 'Trin 1 af 5',
  title: 'Afsender og tidspunkt',
  body: 'Du bestemmer tempoet. Du kan også svare, at du ikke ved det.',
  sender: 'Ved du, hvem afsenderen er?',
  senderUnknown: 'Det ved jeg ikke',
  senderMissing: 'Vælg det svar, der passer bedst.',
  severalTimes: 'Er det sket flere gange, så tænk på den første gang.',
  date: 'Hvilken dag skete det?',
  dateError: 'Vælg i dag eller en dag før.',
  time: 'Hvad var klokken? Du kan springe over.',
  timeError: 'Skriv klokken som timer og minutter.',
  timeUnknown: 'Jeg ved ikke, hvornår det skete',
  timeMissing: 'Vælg en dag, eller sæt kryds ved, at du ikke ved det.',
  timeInFuture: 'Tidspunktet ligger ude i fremtiden. Vælg et, der er tidligere.',
};

/** Second step: everything may be skipped. */
export const intakeWhat = {
  step: 'Trin 2 af 5',
  title: 'Det, der er sket',
  body: 'Du kan springe alt over her. Du behøver ikke gentage det, afsenderen skrev eller sagde.',
  kinds: 'Hvad handler det om? Vælg gerne flere.',
  channels: 'Hvor kom det fra? Vælg gerne flere.',
  words: 'Dine egne ord, hvis du vil',
  wordsWarning: 'Skriv kun det, du har lyst til. Undgå CPR-nummer, helbred og andres private oplysninger.',
  wordsError: 'Teksten må højst være 4000 tegn.',
};

/** Third step: who is told and who is not. */
export const intakeWho = {
  step: 'Trin 3 af 5',
  title: 'Hvem må få besked?',
  body: 'Ingen får besked nu. Først ser du teksten og siger ja eller nej.',
  inside: 'Du kan vælge en anden end din egen leder.',
  told: 'De her kan få besked. Vælg gerne flere.',
  noCandidates:
    'Jeg kender ikke din leder eller din arbejdsmiljørepræsentant. Ring til dem eller til HR. Din kladde er gemt.',
  nobodyChosen: 'Vælg mindst én. Er du i tvivl, så vælg Ikke nu. Din kladde er gemt.',
  notTold: 'Er der nogen, der ikke må få besked?',
  notToldMeans: 'Den, du vælger her, får ikke besked og kan ikke åbne sagen.',
  chosenAndExcluded: 'Den samme person er valgt begge steder. Fjern det ene kryds.',
  wordsToLeader: 'Lederen må læse mine egne ord',
  mentionedInDebriefing: 'Jeg må nævnes, når teamet taler om det bagefter',
};

/** Fourth step: how the person is, and what starts a clock. */
export const intakeWeight = {
  step: 'Trin 4 af 5',
  title: 'Sådan har du det',
  body: 'Du kan springe alt over. Fravær og behandling kan betyde noget for din ret til hjælp.',
  impact: 'Hvor meget fylder det for dig lige nu, fra 1 til 10?',
  impactLeast: '1 (fylder lidt)',
  impactMost: '10 (fylder alt)',
  impactUnknown: 'Det ved jeg ikke',
  absence: 'Har du haft fravær på grund af det?',
  firstAbsence: 'Hvis ja: Hvilken dag var den første?',
  firstAbsenceError: 'Vælg i dag eller en dag før.',
  absenceDateMissing: 'Vælg den første dag med fravær, eller vælg Jeg springer over.',
  absenceInFuture: 'Dagen ligger ude i fremtiden. Vælg i dag eller en dag før.',
  absenceBeforeEvent: 'Dagen ligger før det, der skete. Vælg en senere dag.',
  treatment: 'Har du brug for behandling, for eksempel hos læge eller psykolog?',
  happenedBefore: 'Er det sket før?',
};
