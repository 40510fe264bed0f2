import { numberToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

const sendersMayHear =
  'Nogle apps siger det til afsenderen, når du tager et billede af din skærm. Det gør Snapchat for eksempel. Så kan du tage billedet med en anden telefon.';

export const screenshot: GuidanceText['screenshot'] = {
  name: 'Sådan tager du et skærmbillede',
  sections: {
    wait: {
      title: 'Vent med at slette',
      lead: [
        'Gem det, før det bliver slettet eller anmeldt. Du behøver ikke læse det igen imens, og en anden kan gøre det for dig.',
      ],
      steps: [
        'Tag et billede af hele skærmen. Få adresselinjen, profilens navn og uret med, hvis du kan.',
        'Kopiér linket til opslaget eller profilen.',
        'Skriv dato og klokkeslæt ned.',
        'Gem det hele samme sted. Vis det kun til dem, du vælger.',
      ],
      after: [
        `Er det et seksuelt billede af en under 18 år, så tag ikke et skærmbillede. Gem det ikke, og send det ikke videre. Ring til politiet på ${numberToTap('police')}, så siger de, hvad der er bedst.`,
      ],
    },
    windows: {
      title: 'På en pc med Windows',
      steps: [
        'Hold Windows-tasten og Shift nede, og tryk på S.',
        'Træk med musen hen over det, du vil have med. Du kan også vælge hele skærmen.',
        'Klik på den lille visning, der kommer frem, og gem billedet som en fil.',
        'Ser du ingen visning, så åbn en mail til dig selv, og tryk på Ctrl og V.',
      ],
      after: ['Sæt det ikke kun ind i Word. Så kan dato og andre spor gå tabt.'],
    },
    mac: {
      title: 'På en Mac',
      steps: [
        'Hold Shift og Command nede, og tryk på 3. Så får du hele skærmen med.',
        'Vil du kun have en del med, så tryk på 4 i stedet for 3, og træk med musen.',
        'Billedet ligger på skrivebordet. Dato og klokkeslæt står i navnet.',
      ],
    },
    iphone: {
      title: 'På en iPhone',
      steps: [
        'Uden hjemmeknap: Tryk på sideknappen og lydstyrke op på samme tid, og slip igen.',
        'Med hjemmeknap: Tryk på hjemmeknappen og den knap, du tænder med, på samme tid.',
        'Billedet ligger blandt dine andre billeder.',
      ],
      after: [
        'Er det en lang side i Safari, så tryk på det lille billede nederst, og vælg hele siden.',
        sendersMayHear,
      ],
    },
    android: {
      title: 'På en Android-telefon',
      steps: [
        'Tryk på tænd-knappen og lydstyrke ned på samme tid, og slip igen.',
        'Billedet ligger blandt dine andre billeder.',
        'Virker det ikke, så søg på navnet på din telefon og ordet skærmbillede.',
      ],
      after: [sendersMayHear],
    },
  },
};
