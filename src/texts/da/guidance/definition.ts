import { numberToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

export const definition: GuidanceText['definition'] = {
  name: 'Hvad er digital chikane',
  sections: {
    what: {
      title: 'Hvad er digital chikane',
      lead: [
        'Digital chikane er, når nogen krænker dig på telefonen eller på nettet. Det kan være i en sms, på mail eller på sociale medier.',
        'Den hører til arbejdet, når den hænger sammen med dit job. Det gælder også uden for arbejdstid og på dine egne profiler.',
        'Er du i tvivl, så fortæl det alligevel. Du behøver ikke kende det rette ord.',
      ],
    },
    forms: {
      title: 'Det kan for eksempel være',
      points: [
        'trusler',
        'nedgørende eller krænkende beskeder',
        'udhængning eller deling af noget privat',
        'afpresning',
        'uønsket kontakt igen og igen, også kaldet stalking',
        'seksuelle beskeder eller billeder',
        'falske profiler eller billeder',
      ],
      after: ['Én gang er nok til, at du kan sige det til nogen.'],
    },
    sender: {
      title: 'Hvem det kommer fra',
      lead: [
        'Det kan komme fra en borger, en kunde eller en anden udefra. Så følger arbejdspladsen reglerne om arbejdsrelateret vold.',
        'Det kan også komme fra en kollega eller leder. Så følger den reglerne om krænkende handlinger, og andre kan få besked.',
        'Arbejdspladsen har et ansvar i begge tilfælde. Du behøver ikke vide, hvem det er.',
        `Arbejdstilsynet svarer på spørgsmål på ${numberToTap('inspection')}. Du kan ringe uden at sige dit navn.`,
      ],
    },
  },
};
