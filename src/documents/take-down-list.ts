import type { Document } from './document.ts';
import type { DocumentFacts, TakeDownFacts } from './document-facts.ts';
import { known, linesOf, section } from './parts.ts';

/** What was done to have content removed, item by item: for a complaint, the police or a lawyer, and to look back on. */
export function takeDownList({ takeDown }: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Liste over indhold, der skal fjernes',
    intro: [
      'Listen viser, hvem der er spurgt, hvilken dag, og hvad de har svaret.',
      'Adresserne fører til indholdet. Del kun listen med dem, der skal hjælpe.',
    ],
    sections: [
      section(
        'Det, der skal fjernes',
        takeDown.length === 0 ? ['Der er ikke tilføjet noget endnu.'] : [],
        ...takeDown.map((item) => [item.name, known(linesOf(linesIn(item)))] as const),
      ),
      section('Den rækkefølge, der spørges i', [
        'Først tjenesten eller siden selv. Så den, der driver siden teknisk, eller søgemaskinen.',
        'Derefter Datatilsynet, med fuldmagt. Til sidst HR eller jurister om fogedretten.',
      ]),
    ],
  };
}

function linesIn({ address, status, steps }: TakeDownFacts): readonly string[] {
  return [...(address === undefined ? [] : [`Adresse: ${address}`]), `Nu: ${status}`, ...steps];
}
