import { siteToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

const menusMove = 'Menuerne skifter tit. Passer ordene ikke, så led efter noget, der ligner.';

export const takeDown: GuidanceText['take-down'] = {
  name: 'Få noget fjernet fra nettet',
  sections: {
    order: {
      title: 'Få noget fjernet fra nettet',
      lead: [
        'Det er ikke en opgave for dig alene. Din leder eller en anden kan gøre det sammen med dig eller for dig.',
      ],
      steps: [
        'Gem først link, tid, navn og et billede af skærmen. Skriv "skærmbillede", så viser jeg dig, hvordan man gør.',
        'Anmeld det til tjenesten, hvor det ligger. Vælg den nedenfor.',
        'Se efter igen om to dage, og så en gang om ugen.',
        'Ligger det der stadig, så vælg "Hvis tjenesten siger nej".',
      ],
      after: [
        'Ingen kan love, at noget bliver fjernet. Det kan også ligge andre steder.',
        `Du kan få råd hos ${siteToTap('digitaltAnsvar')}. ${siteToTap('sletDet')} er for børn og unge, men alle kan bruge deres vejledninger.`,
      ],
    },
    meta: {
      title: 'Facebook, Instagram, Threads',
      lead: [menusMove],
      steps: [
        'Find opslaget, beskeden eller profilen. På Messenger gør du det samme.',
        'Tryk på de tre prikker, og vælg at anmelde det.',
        'Vælg det, der passer bedst: chikane, trusler, falsk profil eller private oplysninger.',
        'Ligger det i en gruppe, så skriv også til den, der styrer gruppen.',
      ],
      after: [
        `Der er også skemaer om billeder, private oplysninger og falske profiler. Dem kan man bruge uden en konto. Begynd på ${siteToTap('facebook')} eller ${siteToTap('instagram')}.`,
      ],
    },
    x: {
      title: 'X',
      lead: [menusMove],
      steps: [
        'Tryk på de tre prikker ved opslaget, og vælg at anmelde det.',
        'Vælg chikane, private oplysninger eller falsk profil.',
      ],
      after: [`Der er også et skema om ulovligt indhold i EU. Begynd på ${siteToTap('x')}.`],
    },
    tiktok: {
      title: 'TikTok',
      lead: [menusMove],
      steps: [
        'Hold fingeren på videoen eller kommentaren, og vælg at anmelde den.',
        'Vælg det, der passer bedst. Der er også et valg for ulovligt indhold i EU.',
        'Se også efter kommentarer, og om andre har brugt videoen i deres egen.',
      ],
      after: [`Der er et skema om private oplysninger på ${siteToTap('tiktok')}.`],
    },
    youtube: {
      title: 'YouTube',
      lead: [menusMove],
      steps: [
        'Find de tre prikker ved videoen, og vælg at anmelde den.',
        'Kan man kende dig, så brug skemaet om krænket privatliv.',
      ],
      after: [
        'Den, der har lagt videoen op, kan få besked først. Tal med din leder, før I klager.',
        `Begynd på ${siteToTap('youtube')}.`,
      ],
    },
    linkedin: {
      title: 'LinkedIn',
      lead: [menusMove],
      steps: [
        'Tryk på de tre prikker ved opslaget eller profilen, og vælg at anmelde det.',
        'Er det en falsk profil, er der et særligt skema.',
      ],
      after: [`De kan bede om bevis for, hvem du er. Begynd på ${siteToTap('linkedin')}.`],
    },
    snapchat: {
      title: 'Snapchat',
      lead: [
        'Ting kan forsvinde af sig selv, så gem dem først. Afsenderen kan få at vide, at du tog et skærmbillede. Tag hellere et billede af skærmen med en anden telefon.',
        menusMove,
      ],
      steps: ['Hold fingeren på beskeden eller profilen, og vælg at anmelde den.'],
      after: [`Er du ikke selv på Snapchat, er der et skema på ${siteToTap('snapchat')}.`],
    },
    search: {
      title: 'Google og andre søgetjenester',
      lead: ['De kan fjerne et link fra deres svar. Selve siden bliver liggende.', menusMove],
      steps: [
        'Find de tre prikker ved svaret, og bed om at få det fjernet.',
        'Er det private oplysninger eller intime billeder, er der særlige skemaer.',
        'I EU kan man også bede om at få gamle eller forkerte svar om sig selv fjernet.',
      ],
      after: [`Begynd på ${siteToTap('google')}. Bing og andre har noget, der ligner.`],
    },
    website: {
      title: 'En hjemmeside eller blog',
      lead: ['Lad gerne din leder eller IT skrive for dig.'],
      steps: [
        'Skriv til den, der står bag siden. Bed om at få det fjernet, og gem svaret.',
        'Find det firma, der har siden på sine computere. Det kaldes en host.',
        'Anmeld det til firmaet. I EU skal det kunne tage imod den slags.',
      ],
    },
    domain: {
      title: 'Adresser på .dk',
      lead: [
        `På ${siteToTap('domains')} kan man se, hvem der har en adresse på .dk. Navnet kan være skjult.`,
        'Punktum dk lukker sjældent en adresse. Det sker ved snyd med navnet, svindel eller forkerte oplysninger om ejeren. Det sker også, når noget meget alvorligt klart er imod loven.',
        `Klagenævnet for Domænenavne (${siteToTap('domainNames')}) ser kun på strid om selve navnet. De kan ikke fjerne det, der står på siden.`,
      ],
    },
    refused: {
      title: 'Hvis tjenesten siger nej',
      lead: ['Det er ikke din skyld, og der er flere veje.'],
      steps: [
        'Klag til tjenesten. I EU kan man som regel gøre det i mindst seks måneder efter svaret.',
        'Bed din leder eller HR om at se på resten. Der findes klagenævn uden for domstolene. Tjenesten behøver ikke følge dem.',
        `Man kan også klage til Digitaliseringsstyrelsen på ${siteToTap('services')}. Er det en stor tjeneste, sender de klagen videre til et andet land eller EU.`,
        'Ligger der oplysninger om dig, så vælg "Datatilsynet".',
      ],
    },
    authority: {
      title: 'Datatilsynet',
      lead: ['De kan se på, om oplysninger om dig må ligge på nettet. Gå frem i den her rækkefølge.'],
      steps: [
        'Skriv først til den, der har lagt det op.',
        'Skriv så til tjenesten.',
        `Klag derefter på ${siteToTap('dataProtection')}.`,
      ],
      after: [
        'Det er dig selv, der kan klage. Skal din arbejdsplads gøre det, skal du give en fuldmagt.',
        'En klage uden navn bliver normalt ikke behandlet. Send tekst og billeder, for de tager ikke imod lyd, video og links.',
      ],
    },
  },
};
