import type { GuidanceText } from '../../guidance-text.ts';

export const plan: GuidanceText['plan'] = {
  name: 'Beredskabsplan',
  sections: {
    who: {
      title: 'Beredskabsplan: hvem gør hvad',
      lead: ['Det er dem, jeg kender navnet på.'],
      after: [
        'De fem trin kan du vælge nedenfor. Det, der mangler i dem, skal din leder og arbejdsmiljørepræsentanten aftale.',
      ],
    },
    'first-aid': {
      title: 'Trin 1: Psykisk førstehjælp',
      lead: ['Den første samtale er lederens opgave, helst samme arbejdsdag.'],
      points: [
        'Du skal ikke være alene med det.',
        'Dit arbejde kan deles på en anden måde, og der kan komme en afløser.',
        'I ser sammen på, om du har brug for en psykolog.',
      ],
    },
    documentation: {
      title: 'Trin 2: Dokumentation',
      lead: ['Du behøver ikke samle det selv. En anden kan gøre det for dig.'],
      points: [
        'Vent med at slette.',
        'Gem link, tid og et billede af skærmen. Skriv "skærmbillede", så viser jeg dig, hvordan man gør.',
      ],
    },
    stop: {
      title: 'Trin 3: Stop chikanen',
      lead: [
        'Kun ledelsen taler med afsenderen. Det sker først, når du har sagt ja, og sikkerheden er vurderet.',
      ],
      points: [
        'Opslag og profiler bliver anmeldt til tjenesten. Skriv "slet" for at se mere.',
        'Nogen ser efter igen, om det er væk.',
      ],
    },
    reporting: {
      title: 'Trin 4: Hjælp til anmeldelse',
      lead: ['Arbejdspladsen noterer det, der er sket. Er det en arbejdsulykke, er det den, der anmelder.'],
      points: ['Vil du gå til politiet, kan du få hjælp til det. Skriv "politi" for at se mere.'],
    },
    debriefing: {
      title: 'Trin 5: Debriefing',
      lead: ['Når der er ro på, kan teamet tale om, hvad I har lært.'],
      points: [
        'Det er frivilligt at være med.',
        'Dit navn og det, der skete, bliver ikke nævnt uden dit ja.',
      ],
    },
  },
};
