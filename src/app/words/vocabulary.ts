import { isMeant } from './spelling.ts';

/** Whether a typed word is one of these, give or take a slip. */
export type Vocabulary = (typed: string) => boolean;

function vocabulary(words: string): Vocabulary {
  const all = words.split(/\s+/);
  const exact = new Set(all);
  return (typed) => exact.has(typed) || all.some((word) => isMeant(typed, word));
}

/** The same, spelt right only: short words and those that a slip makes another word of. */
function exactly(words: string): Vocabulary {
  const all = new Set(words.split(/\s+/));
  return (typed) => all.has(typed);
}

/** Danish first, then English, in each. Folded: `ae`, `oe`, `aa`, no apostrophes. */
export const speaker = exactly('jeg vi i im ive we were weve');
export const speakerInside = exactly('im ive weve');
export const meOrUs = exactly('mig os me us');
/** What happened to somebody: `jeg bliver …`. */
export const harmed = vocabulary(
  'chikaneret sexchikaneret truet mobbet stalket svinet tilsvinet forfulgt kraenket afpresset udhaengt nedgjort haengt filmet hacket harassed threatened bullied stalked abused blackmailed extorted trolled doxxed doxed humiliated shamed',
);
/** What somebody does to them: `han … mig`. */
export const harms = vocabulary(
  'chikanerer chikanere chikanerede chikaneret truer true truede truet stalker stalke stalkede stalket mobber mobbe mobbede mobbet svine svinede svinet forfoelger forfulgte forfulgt afpresser afpressede afpresset haenger haengte kraenker kraenkede harasses harass harassing harassed threatens threaten threatening threatened bullies bully bullying bullied stalks stalking stalked blackmails blackmailing blackmailed abuses abusing trolls trolling doxxed',
);
/** What it is called. */
export const harm = vocabulary(
  'chikane chikanen chikanesag noegenbillede noegenbilleder dickpic dickpics chikaneri chikanering trussel trusler trusselsbesked trusselsbeskeder trusselsmail doedstrusler doedstrussel hadbeskeder hadmails mobning stalking afpresning udhaengning hetz shitstorm harassment harrassment bullying cyberbullying threat threats blackmail extortion abuse hatemail doxxing',
);
/** What stands for it, when nobody wants to say it. */
export const bad = vocabulary(
  'grim grimt grimme ubehageligt ubehagelige ubehagelig hadefuldt hadefulde hadefuld grov grove groft modbydeligt modbydelige truende kraenkende nedgoerende skraemmende forfaerdelige loegne loegn rygter svinske unpleasant nasty hateful threatening abusive horrible awful offensive degrading lies rumours',
);
export const suffers = exactly(
  'er bliver blir udsaettes blev blevet har foeler foler foelte folte am are was were been being get gets got getting feel have ive',
);
export const meets = vocabulary(
  'oplever oplevet oplevede faar faaet fik modtager modtaget modtog experience experienced experiencing receive received receiving getting got get gotten',
);
/** What somebody wants to do with it. */
export const tells = vocabulary(
  'anmelde anmelder anmeld melde melder meld indberette indberetter indberet rapportere rapporterer rapporter report reporting',
);
/** Between somebody and what happened to them. */
export const writes = exactly(
  'skriver skrev skrevet sender sendte sendt deler delte delt poster postede lagt lagde laegger spreder spredte lyver siger kalder writes write writing wrote sends sent sending posts posting posted shares shared spreads spreading says said calls',
);
/** What is put on the net. */
export const puts = exactly(
  'lagt lagde laegger poster postede postet deler delt delte lavet laver oprettet opretter bruger put posted posts shared shares made makes created uses using uploaded',
);
/** What of a person can be shown to all. */
export const likeness = exactly(
  'billede billeder video videoer navn adresse privatadresse telefonnummer nummer profil identitet picture pictures photo photos video videos name address number profile identity',
);
export const inPublic = exactly(
  'nettet internettet online facebook fb facebookgruppe instagram insta tiktok snapchat youtube linkedin twitter x gruppe hjemmeside falsk falske fake internet web website',
);
export const mine = exactly('mit min mine my');
export const aboutOrTo = exactly('om til mod af about to at of against');

export const negates = exactly(
  'ikke ik ikk aldrig ingen intet hverken nej uden not never no none nobody dont didnt doesnt isnt wasnt arent werent havent hasnt without',
);
/** A sentence about others, or one that only supposes. */
export const others = exactly(
  'kollega kollegaen kollegaer kolleger kollegas medarbejder medarbejderen medarbejdere ansat ansatte veninde ven soen datter mand kone kaereste elev borgeren barn boern person personer folk andre nogen en han hun de den du man hvem som der colleague colleagues coworker coworkers employee employees friend son daughter husband wife kid children somebody someone anyone people others he she they you who that',
);
/** Those whom one reports for; with `af` or `from` before them they are who did it. */
export const acquaintance = exactly(
  'kollega kollegaen kollegaer kolleger medarbejder medarbejderen medarbejdere ansat ansatte veninde ven soen datter mand kone kaereste colleague colleagues coworker coworkers employee employees friend son daughter husband wife',
);
/** Whom one can be worried for at work. */
export const colleague = exactly(
  'kollega kollegaen kollegaer kolleger medarbejder medarbejderen colleague colleagues coworker coworkers',
);
export const worried = vocabulary('bekymret bekymrer worried worry concerned');
export const from = exactly('af fra from by');
export const supposes = exactly('hvis saafremt if unless');
export const wonders = exactly('om whether if');
/** May stand between `jeg` and its verb. */
export const betweenSpeakerAndVerb = exactly(
  'tror synes foeler foler mener nu lige altsaa jo desvaerre faktisk ogsaa bare vist nok maaske simpelthen virkelig at jeg think believe feel guess just really also actually i now',
);
