import { numberToTap, siteToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

export const policeReport: GuidanceText['police-report'] = {
  name: 'Om at gå til politiet',
  sections: {
    meaning: {
      title: 'Hvad en anmeldelse betyder',
      lead: [
        'Når du anmelder, beder du politiet om at se på det, der er sket. Det er politiet og domstolene, der vurderer det.',
        'Du bestemmer selv. Du behøver ikke beslutte dig nu, og du kan også anmelde senere.',
      ],
      after: [
        'Din leder kan hjælpe dig med det. HR eller en jurist skal spørges, før arbejdspladsen selv går til politiet.',
        'Det er noget andet end at anmelde en arbejdsulykke. Det sidste er arbejdspladsens opgave.',
      ],
    },
    contact: {
      title: 'Sådan får du fat i politiet',
      points: [
        `Ring ${numberToTap('emergency')}, hvis du er i fare nu.`,
        `Ring ${numberToTap('police')}, når det ikke er akut. Det er også bedst ved trusler. Fortæl kort, hvad der er sket, og spørg, hvad du kan gøre.`,
        'Du kan også møde op på en politistation.',
        `Noget kan anmeldes på ${siteToTap('police')}. Stalking kan ikke.`,
      ],
      after: ['Bed om en kvittering. At politiet har været på stedet, er ikke det samme som en anmeldelse.'],
    },
    bring: {
      title: 'Det kan du tage med',
      lead: ['Tag det med, du har. Mangler du noget, kan du stadig anmelde.'],
      points: [
        'Links, navne på profiler, dato og klokkeslæt.',
        'Skærmbilleder, og mails som de kom.',
        'En liste med datoer, hvis det er sket flere gange.',
        'Et par ord om, hvad det har med dit arbejde at gøre.',
      ],
      after: ['Du må gerne have en med. Spørg også, om arbejdets adresse kan stå i stedet for din egen.'],
    },
    compensation: {
      title: 'Erstatning fra staten',
      lead: [
        'Vil man søge erstatning fra staten, skal politiet som hovedregel have anmeldelsen inden 72 timer. De tælles fra det tidspunkt, hvor det skete, også i en weekend. Har du en sag her, står datoen i den.',
        'Der findes undtagelser. De gælder ved nogle seksuelle krænkelser. De kan også gælde, når man arbejder med pleje, behandling eller undervisning, eller når særlige grunde taler for det.',
        'Har arbejdspladsen en voldsskadeforsikring, kan der gælde andet. HR kan svare dig.',
        `Er det mere end 72 timer siden, kan du stadig anmelde. Man søger hos Erstatningsnævnet på ${siteToTap('compensation')}, som hovedregel inden to år. Ingen kan love, hvad de svarer.`,
      ],
    },
  },
};
