import { textsIn } from '../src/texts/texts-in.ts';
import { textsInside } from './support/all-texts.ts';
import { hardTexts, measured } from './support/measured-texts.ts';

/** Prints how hard every Danish sentence is to read, the hardest first; `npm run lix`. */
const all = measured(textsInside(textsIn('da')));
for (const { lix, words, place, text } of all)
  console.log(`${lix.toFixed(1).padStart(5)}  ${String(words).padStart(3)} words  ${place}\n       ${text}`);
const hard = hardTexts(all);
console.log(`\n${String(all.length)} texts, ${String(hard.length)} too hard and not excused.`);
