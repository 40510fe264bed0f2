import type { GuidanceText } from '../../guidance-text.ts';

export const advice: GuidanceText['advice'] = {
  name: 'Råd til at forebygge',
  sections: {
    profile: {
      title: 'Dine profiler',
      lead: ['Du vælger selv, hvad du vil bruge. Det er aldrig din skyld, at nogen krænker dig.'],
      points: [
        'Se, hvad andre kan se om dig. Log ud, og søg på dit eget navn.',
        'Lad kun venner se det private.',
        'Hav en særskilt profil til arbejdet, hvis du bruger sociale medier i jobbet.',
        'Skjul adresse, telefonnummer og familie, hvor du kan.',
      ],
    },
    contact: {
      title: 'Kontakt med borgere og kunder',
      points: [
        'Brug arbejdets mail og telefon. Vær helst ikke venner med borgere på private profiler.',
        'Skriv på nettet, som du ville skrive på jobbet. Tavshedspligten gælder også dér.',
        'Vent lidt, før du deler følelser eller svarer på noget groft.',
        'En grim kommentar siger mest om den, der skriver den.',
      ],
    },
    talks: {
      title: 'Svære samtaler og breve',
      points: [
        'Skriv enkelt og klart. Få en kollega til at læse med.',
        'Forklar tydeligt, hvor og hvornår man kan klage.',
        'Forbered dig, og prøv at se det fra den andens side.',
        'Prøv at dæmpe konflikten. Gik det skævt, så tal det igennem bagefter.',
      ],
    },
    together: {
      title: 'Hjælp hinanden',
      points: [
        'Vær to om en svær sag eller samtale.',
        'Aftal, hvornår en anden kan tage sagen over.',
        'Sig det tidligt til din leder, også når det virker småt.',
        'Skriv "beredskabsplan", så ser du, hvem der gør hvad.',
      ],
    },
    numbers: {
      title: 'Hvor mange oplever det',
      lead: [
        'Har du mødt digital chikane på jobbet det sidste år? Det blev en række ansatte spurgt om i 2024.',
      ],
      points: ['15 ud af 100 svarede ja.', 'Blandt privat ansatte var det 14 ud af 100.'],
      after: [
        'Epinion spurgte for Digitalt Ansvar.',
        'Måske har du hørt tallet 28 procent. Det gælder kun dem, der var blevet chikaneret af kunder, borgere, elever eller pårørende.',
        '28 ud af 100 af dem sagde, at det kom på sociale medier, telefon, sms, mail eller brev. Målingen hedder NOA-L. Jeg kender ikke årstallet.',
      ],
    },
  },
};
