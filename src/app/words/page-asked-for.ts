import type { PageId } from '../../guidance/pages.ts';
import { isMeant } from './spelling.ts';

/** One word is enough, give or take a slip. `politi` is not among them: a slip makes it a policy. */
const single: readonly (readonly [PageId, readonly string[]])[] = [
  [
    'screenshot',
    ['skaermbillede', 'skaermbilleder', 'skaermdump', 'skaermprint', 'screenshot', 'screenshots'],
  ],
  ['take-down', ['slette', 'sletning', 'fjerne', 'delete', 'takedown', 'remove']],
  ['police-report', ['politianmeldelse', 'politianmelde']],
  ['plan', ['beredskabsplan', 'beredskabsplanen', 'beredskab']],
  ['advice', ['forebyggelse', 'forebyg', 'prevention', 'advice']],
];

const thing = '(et |en |det |den |de |a |an |the |noget |something |et opslag |nogle )?';
const content =
  '(opslag|opslaget|billede|billeder|billedet|video|profil|profilen|kommentar|kommentarer|indhold|post|posts|picture|pictures|photo|profile|comment|content|det|noget|it|something)';

const phrases: readonly (readonly [PageId, RegExp])[] = [
  [
    'screenshot',
    /^(hvordan (tager|laver) (jeg|man) (et )?|how (do|can) (i|you) (take|make) (a )?|tag (et )?|take (a )?)(skaermbillede|skaermdump|screen ?shot)$/,
  ],
  ['screenshot', /^(screen shots?|skaerm billede)$/],
  ['take-down', /^(slet|fjern|take down|taking down)$/],
  [
    'take-down',
    new RegExp(
      `^(slet|slette|fjern|fjerne|delete|remove|take down|faa slettet|faa fjernet|hvordan (faar|kan) (jeg|man) (slettet|fjernet|slette|fjerne)|how (do|can) i (delete|remove|take down)) ${thing}${content}$`,
    ),
  ],
  [
    'take-down',
    new RegExp(
      `^(faa|hvordan faar jeg|get|how do i get) ${thing}${content} (slettet|fjernet|ned|deleted|removed|taken down)$`,
    ),
  ],
  [
    'police-report',
    /^(politi|politiet|police|the police|meld til politiet|anmeld til politiet|anmeldelse til politiet|police report|report to (the )?police)$/,
  ],
  [
    'police-report',
    /^(skal|kan|boer) (jeg|man|vi) (gaa til|ringe til|anmelde( det)? til|melde( det)? til|kontakte) politiet$/,
  ],
  [
    'police-report',
    /^(hvordan (anmelder|melder) (jeg|man)( det)? til politiet|how do i report( it)? to the police|(should|can) i (call|go to|report( it)? to) the police)$/,
  ],
  [
    'plan',
    /^((vores|vis|se|our|the) )?(beredskabsplan|beredskabsplanen|contingency ?plan|response plan|emergency plan)$/,
  ],
  [
    'definition',
    /^(hvad (er|betyder|vil det sige)|what (is|are|does)|hvornaar er det|when is it|definition|definition (paa|af|of)) ?(digital |digitalt |online |cyber )?(chikane|harassment|harrassment)( for noget| mean)?( egentlig)?$/,
  ],
  ['definition', /^(er|is) (det|det her|dette|this|it) (digital |online )?(chikane|harassment)$/],
  [
    'advice',
    /^(raad|rad|gode raad|et godt raad|giv mig raad|forebyggende raad|some advice|good advice|tips|raad og vejledning|vejledning|guidance)$/,
  ],
];

/** The page that a whole message asks for, undefined when it asks for none. Plain words, see `plain`. */
export function pageAskedFor(said: string): PageId | undefined {
  const bySingle = single.find(([, words]) => words.some((word) => isMeant(said, word)));
  return (bySingle ?? phrases.find(([, pattern]) => pattern.test(said)))?.[0];
}
