/** What the administrators are told: what happened, and what to do. Never what a case is about. */
export const administratorNotice = {
  wakePoisoned: (number: string) => ({
    title: 'En sag er gået i stå',
    body: `Jeg har prøvet flere gange med sag ${number}, og det lykkes ikke. Jeg bliver ved med at prøve.`,
    toDo: `Se efter "wake.failed" i loggen. Kør så: npm run verify-case -- ${number}`,
  }),
  deliveryDoubtful: (count: number) => ({
    title: count === 1 ? 'En besked er måske ikke nået frem' : 'Nogle beskeder er måske ikke nået frem',
    body: `Jeg ved ikke, om Teams fik vist ${count === 1 ? 'en besked' : `${count} beskeder`}. Jeg sender ikke igen af mig selv. Lederen kan se i sagen, at der er tvivl.`,
    toDo: 'Se i Microsofts driftsstatus, om Teams har haft problemer. I loggen står "delivery.doubt" og tiden.',
  }),
  casesRepaired: (count: number) => ({
    title: count === 1 ? 'En sag blev vækket for sent' : `${count} sager blev vækket for sent`,
    body:
      count === 1
        ? 'Beskeden i køen kom ikke. Jeg fandt sagen selv og gik i gang, så intet er tabt.'
        : 'Beskederne i køen kom ikke. Jeg fandt sagerne selv og gik i gang, så intet er tabt.',
    toDo: 'Sker det igen, så se efter, om køen "wakes" er der og bliver læst.',
  }),
  nobodyAcknowledged: (number: string) => ({
    title: 'Ingen har taget imod en sag',
    body: `Jeg har spurgt alle, jeg må spørge om sag ${number}, og ingen har kvitteret.`,
    toDo: 'Bed lederen eller HR se i Chikanehjælpen i dag. Se også efter, om organisationsfilen passer.',
  }),
  personUnreachable: (name: string) => ({
    title: 'Jeg kan ikke skrive til en kollega',
    body: `Der venter en besked til ${name}, men jeg kan ikke skrive til personen i Teams. Måske mangler appen.`,
    toDo: 'Giv personen appen i Teams. Så kommer beskeden af sig selv.',
  }),
  onCallUnanswered: {
    title: 'Vagten har ikke svaret',
    body: 'Nogen har bedt vagten om at ringe. Ingen af dem, der har vagt, har set det.',
    toDo: 'Se efter, om de rigtige står under "onCall" i organisationsfilen, og om de har appen i Teams.',
  },
  concernUnanswered: {
    title: 'Ingen har taget imod en bekymring',
    body: 'En kollega har været bekymret for nogen. Alle, jeg må spørge, er spurgt, og ingen har kvitteret.',
    toDo: 'Bed lederne og HR se i Chikanehjælpen i dag. Se også efter, om organisationsfilen passer.',
  },
  concernUnchecked: {
    nobody: {
      title: 'En besked mangler en til at se på den',
      body: 'En kollegas besked skal ses, før den bliver sendt. Jeg har ingen at bede om det lige nu.',
      toDo: 'Se efter, om der står nok under "hr" i organisationsfilen. Sæt gerne en til på, så finder jeg selv den, der kan.',
    },
    waits: {
      title: 'En besked venter på at blive set',
      body: 'En kollegas besked skal ses, før den bliver sendt. Den, der kan se på den, er mindet om det og har ikke svaret.',
      toDo: 'Bed HR se i Chikanehjælpen i dag.',
    },
  },
  flowInTrouble: (flow: string, trouble: string) => ({
    title: 'Et flow svarer ikke',
    body: `Flowet til ${flow} har ikke taget imod. ${trouble}`,
    toDo: 'Se på flowet i Power Automate eller Logic Apps. Mine egne beskeder i Teams er sendt som altid.',
  }),
  flows: { reminders: 'påmindelser', debriefing: 'møder' },
  flowTroubles: {
    off: 'Det er slukket eller slettet.',
    'not-allowed': 'Jeg har ikke lov til at kalde det.',
    throttled: 'Det bliver kaldt for tit. Jeg prøver igen senere.',
    'no-answer': 'Det svarede ikke i tide.',
    'no-token': 'Jeg kunne ikke få et bevis fra Microsoft Entra på, hvem jeg er. Jeg prøver igen.',
    refused: 'Det afviste indholdet.',
  },
};
