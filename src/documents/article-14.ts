import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fillIn, known, section } from './parts.ts';

/**
 * Whether the sender is told that the workplace keeps information about them: GDPR art. 14, at the latest within a month,
 * unless databeskyttelsesloven § 22 lets something weigh more. The data protection officer decides; how far the duty
 * reaches for senders from outside is not settled.
 */
export function article14(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Skal afsenderen have besked',
    intro: [
      'Tænk først på, om det er trygt for den ramte. Giv ingen besked, før det er afklaret.',
      'Spørg jeres databeskyttelsesrådgiver. Notatet viser, hvad I valgte, og grunden til det.',
    ],
    sections: [
      section(
        'Oplysningerne',
        [],
        ['Afsender', known(facts.senderInWords)],
        ['Arbejdspladsen fik dem', known(facts.reported)],
        ['Besked gives som hovedregel', known('senest en måned efter, jf. GDPR artikel 14')],
        ['Hvad vi har om afsenderen', fillIn('kun slags, for eksempel navn og beskeder')],
      ),
      section(
        'Valg',
        [
          '[ ] Afsenderen får besked',
          '[ ] Vi kender ikke afsenderen',
          '[ ] Hensynet til den ramte vejer tungere (databeskyttelsesloven § 22)',
          '[ ] Hensynet til en sag hos politiet vejer tungere (§ 22)',
          '[ ] Afsenderen ved det allerede',
          '[ ] Andet, se begrundelsen',
        ],
        ['Begrundelse', fillIn()],
        ['Databeskyttelsesrådgiveren siger', fillIn()],
        ['Ses på igen den', fillIn('et hensyn kan falde bort')],
      ),
      section(
        'Besluttet',
        ['Beder afsenderen om indsigt, så slet intet. Spørg databeskyttelsesrådgiveren først.'],
        ['Besluttet af', fillIn()],
        ['Dato', fillIn()],
      ),
    ],
  };
}
