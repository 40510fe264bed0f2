import * as word from './vocabulary.ts';

type Words = readonly string[];

/**
 * Whether a part of a sentence says that the writer is met with something bad, or wants to report it. Not so when it is
 * denied, only supposed, asked about in general, or happens to somebody else.
 */
export function tellsOfHarassment(clause: Words): boolean {
  return suffersIt(clause) || isDoneToThem(clause) || isShown(clause) || meetsIt(clause) || reportsIt(clause);
}

/** `chikane`, `digital chikane`, `bliver truet på nettet`: a sentence of nothing but what it is called. */
export function namesHarassment(clause: Words): boolean {
  const said = clause.filter((each) => !beside.has(each));
  return (
    said.length === 1 && clause.length <= 8 && said.every((each) => word.harm(each) || word.harmed(each))
  );
}

const beside = new Set(
  'digital digitalt online cyber net nettet paa via i it sms mail facebook fb insta instagram jeg blevet bliver er har vaeret mig hej hi hello hey hjaelp help please venligst start udsat for af en om at the on being been det dette her arbejdet arbejdspladsen job work ud til sag'.split(
    ' ',
  ),
);

/** `jeg bliver (…) chikaneret`, `I have been threatened`, `i dag blev jeg hængt ud`. */
function suffersIt(clause: Words): boolean {
  return clause.some((each, at) => {
    if (!word.harmed(each) && !isExposedTo(clause, at)) return false;
    if (word.meOrUs(clause[at + 1] ?? '')) return false;
    const subject = clause.slice(0, at).findLastIndex((before) => word.speaker(before));
    return subject >= 0 && isSaidOf(clause, subject, at);
  });
}

/** `… udsat for chikane`, `… exposed to something unpleasant`. */
function isExposedTo(clause: Words, at: number): boolean {
  if (!word.harm(clause[at] ?? '') && !word.bad(clause[at] ?? '')) return false;
  const around = clause.slice(Math.max(0, at - 4), at).join(' ');
  return /\b(udsat for|udsaettes for|exposed to|subjected to|victim of|offer for)\b/.test(around);
}

/** Whether the verb of this speaker leads to the word, with nobody else and no “not” on the way. */
function isSaidOf(clause: Words, subject: number, at: number): boolean {
  if (isOnlySupposed(clause.slice(0, subject))) return false;
  const between = clause.slice(subject + 1, at);
  if (
    between.length > 9 ||
    between.some(
      (each) =>
        word.negates(each) || (word.others(each) && !isSender(clause, subject + 1 + between.indexOf(each))),
    )
  )
    return false;
  if (word.speakerInside(clause[subject] ?? '')) return true;
  if (word.suffers(clause[subject - 1] ?? '') && subject <= 4) return true;
  const verb = between.findIndex((each) => word.suffers(each));
  return verb >= 0 && between.slice(0, verb).every((each) => word.betweenSpeakerAndVerb(each));
}

/** What stands before `jeg`: a condition, a doubt that is denied, somebody else who says it. */
function isOnlySupposed(before: Words): boolean {
  const last = before.at(-1) ?? '';
  if (word.supposes(last) || word.wonders(last))
    return !/ved ikke|i tvivl|usikker|dont know|not sure|unsure/.test(before.join(' '));
  const conjunction = last === 'at' || last === 'that';
  return (conjunction && before.some(word.negates)) || before.some(word.supposes);
}

/** `af en kollega`, `from a colleague`: who did it. */
function isSender(clause: Words, at: number): boolean {
  return clause.slice(Math.max(0, at - 3), at).some(word.from);
}

/** `han truer mig`, `someone keeps harassing me`, `de skriver grimme ting om mig`. */
function isDoneToThem(clause: Words): boolean {
  return clause.some((each, at) => {
    if (!word.meOrUs(each)) return false;
    const before = clause.slice(0, at);
    if (before.some(word.negates) || before.some(word.supposes)) return false;
    const near = before.slice(-5);
    const verb = near.findLastIndex(word.harms);
    if (verb >= 0 && !near.slice(verb + 1).some((between) => word.from(between))) return true;
    const wrote = near.findLastIndex(word.writes);
    const says = [...near, ...clause.slice(at + 1, at + 4)];
    return wrote >= 0 && says.some((what) => word.bad(what) || word.harm(what)) && isAddressed(clause, at);
  });
}

function isAddressed(clause: Words, at: number): boolean {
  return word.aboutOrTo(clause[at - 1] ?? '') || word.writes(clause[at - 1] ?? '');
}

/** `de har lagt et billede af mig på nettet`, `someone made a fake profile of me`. */
function isShown(clause: Words): boolean {
  const verb = clause.findIndex(word.puts);
  const before = clause.slice(0, Math.max(verb, 0));
  if (verb < 0 || before.some((each) => word.speaker(each) || word.negates(each) || word.supposes(each)))
    return false;
  const what = clause.slice(verb + 1);
  const isTheirs =
    what.some(word.mine) || what.some((each, at) => word.meOrUs(each) && word.aboutOrTo(what[at - 1] ?? ''));
  return isTheirs && what.some(word.likeness) && what.some(word.inPublic) && !clause.some(word.acquaintance);
}

/** `jeg har fået trusler`, `I keep getting nasty messages`, `jeg har oplevet noget`. */
function meetsIt(clause: Words): boolean {
  const subject = clause.findIndex(word.speaker);
  if (subject < 0 || isOnlySupposed(clause.slice(0, subject))) return false;
  const verb = clause.findIndex((each, at) => at > subject && word.meets(each));
  if (verb < 0 || clause.slice(subject + 1, verb).some((each) => word.negates(each) || word.others(each)))
    return false;
  const met = clause.slice(verb + 1);
  if (/^(noget|something)( (paa|via) \w+)?$/.test(met.join(' '))) return true;
  const what = met.findIndex((each) => word.harm(each) || word.bad(each));
  return (
    what >= 0 && what <= 4 && !met.slice(0, what).some((each) => word.negates(each) || turnsAway.has(each))
  );
}

/** After these it is what a course or a mail was about. */
const turnsAway = new Set('om i mod til about on against training kursus'.split(' '));

/** `jeg vil gerne anmelde chikane`, `meld digital chikane`, `how do I report harassment`. */
function reportsIt(clause: Words): boolean {
  const wants = clause.includes('vil') || clause.includes('want');
  const verb = clause.findIndex((each) => word.tells(each) || (wants && /^(fortaelle|tell)$/.test(each)));
  if (verb < 0 || clause.some(word.negates) || clause.some(word.supposes)) return false;
  const isOrder = verb <= 1;
  if (!isOrder && !clause.some(word.speaker)) return false;
  const object = clause.slice(verb + 1, verb + 7);
  const isUnnamed = /^(noget|something)$/.test(object.join(' '));
  if (!object.some(word.harm) && !isUnnamed) return false;
  return !clause.some((each, at) => word.acquaintance(each) && !isSender(clause, at));
}
