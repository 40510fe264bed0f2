import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/app/words.ts';

it.each(['øvelse', 'Øvelse!', 'en øvelse', 'ovelse', 'drill', 'start øvelse'])(
  '%s asks for a drill',
  (text) => {
    expect(readRequest(text)).toEqual({ kind: 'drill' });
  },
);

describe('words that start the flow', () => {
  it.each([
    // The word itself, as it comes out of tired fingers.
    'chikane',
    'Chikane',
    ' CHIKANE. ',
    'chikane!',
    '"chikane"',
    '*chikane*',
    'chikane…',
    'chickane',
    'shikane',
    'sjikane',
    'skikane',
    'chikanne',
    'chikan',
    'cikane',
    'chiakne',
    'cihkane',
    'chikaene',
    'Digital chikane',
    'digital  chikane',
    'DIGITAL CHIKANE!!!',
    'chikane på facebook',
    'hej, chikane',
    'Hej chikane',
    'hjælp chikane',
    'trusler',
    'stalking',
    'harassment',
    'Harassment.',
    'harrassment',
    'harasment',
    'online harassment',
    // Whole sentences.
    'jeg bliver chikaneret',
    'JEG BLIVER CHIKANERET',
    'jeg blir chikaneret',
    'jeg bliver chikanert',
    'jeg er blevet chikaneret på Facebook',
    'Jeg bliver chikaneret og ved ikke, hvad jeg skal gøre',
    'jeg bliver hele tiden chikaneret af en borger',
    'jeg har været udsat for digital chikane',
    'Jeg er udsat for chikane.',
    'jeg føler mig chikaneret',
    'jeg foler mig chikaneret',
    'jeg føler mig truet af en kunde',
    'jeg tror jeg bliver chikaneret',
    'jeg tror, at jeg bliver stalket',
    'jeg ved ikke om jeg bliver chikaneret',
    'jeg er blevet truet',
    'jeg er lige blevet truet på sms',
    'i går blev jeg truet af en patient',
    'vi bliver truet på mail',
    'jeg bliver hængt ud på nettet',
    'jeg bliver haengt ud paa nettet',
    'jeg er blevet hængt ud på Facebook!',
    'jeg bliver svinet til online',
    'jeg bliver mobbet af mine kolleger',
    'jeg bliver chikaneret af en kollega',
    'hej, jeg bliver chikaneret',
    'hjælp jeg bliver chikaneret',
    'hjælp! jeg er blevet truet',
    'jeg kan ikke sove. jeg bliver chikaneret hver dag',
    'jeg kan ikke sove fordi jeg bliver chikaneret',
    'en borger truer mig',
    'en kollega chikanerer mig',
    'min leder chikanerer mig',
    'nogen truer mig',
    'de truer med at slå mig ihjel',
    'han skriver grimme ting om mig på nettet',
    'der er en der skriver ubehagelige beskeder til mig',
    'de hænger mig ud på facebook',
    'min chef har truet mig',
    'jeg har fået trusler',
    'jeg har fået dødstrusler på messenger',
    'jeg får hele tiden ubehagelige beskeder',
    'jeg har modtaget en truende mail',
    'jeg har oplevet noget',
    'jeg har oplevet noget ubehageligt',
    'jeg oplever digital chikane',
    'jeg vil gerne anmelde chikane',
    'jeg vil anmelde chikane fra en kollega',
    'meld chikane',
    'hvordan melder jeg chikane?',
    'I am being harassed',
    "I'm being harassed online",
    'im being harrased',
    'I have been harassed',
    "I've been threatened",
    'i keep getting nasty messages',
    'I feel threatened',
    'someone is harassing me',
    'a customer threatened me on Facebook',
    'they are posting lies about me',
    'help, I am being stalked',
    'I want to report online harassment',
    'how do I report harassment?',
    'report harassment',
    'something unpleasant: I received threats',
    // Without the word.
    'start',
    'det er chikane',
    'chikane på arbejdet',
    'hængt ud',
    'bliver chikaneret',
    'jeg udsættes for chikane',
    'nogen har lagt et billede af mig på facebook',
    'de har lavet en falsk profil i mit navn',
    'someone posted my address online',
    'jeg har fået en grim besked',
    'jeg får nøgenbilleder på messenger',
    'jeg vil gerne fortælle om chikane',
    'jeg vil gerne anmelde noget',
  ])('%s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'start' });
  });
});

describe('sentences that do not start it', () => {
  it.each([
    // Denied.
    'jeg er ikke blevet chikaneret',
    'jeg bliver aldrig chikaneret',
    'jeg er heldigvis ikke udsat for chikane',
    'jeg tror ikke, at jeg bliver chikaneret',
    'ingen truer mig',
    'han har ikke truet mig',
    'jeg har ikke fået trusler',
    'jeg vil ikke anmelde chikane',
    'jeg vil ikke høre om chikane i dag',
    'no harassment please',
    'I am not being harassed',
    "I haven't been threatened",
    'nobody is harassing me',
    // Others.
    'hun bliver chikaneret på facebook',
    'en, jeg kender, bliver chikaneret',
    // Rules, meetings, suppositions.
    'hvad er reglerne om chikane',
    'har vi en politik for chikane?',
    'kan du sende mig politikken for chikane',
    'hvem skal anmelde chikane',
    'hvad sker der, hvis jeg bliver chikaneret?',
    'what happens if I am harassed?',
    'vi talte om chikane på mødet',
    'jeg har fået en mail om chikane',
    'jeg skal holde oplæg om digital chikane',
    'jeg har læst om trusler mod ansatte',
    'jeg har fået et kursus i trusler og vold',
    'the policy on harassment',
    'hr har lagt mit navn på listen',
    'jeg har lagt et billede af mig på facebook',
    'jeg er leder for en, der bliver chikaneret',
    'do you have a harassment policy',
    // Words that hold the letters.
    'chikaneplan',
    'antichikane',
    'chikanepolitik',
    'chikanefri arbejdsplads',
    'embarrassment',
    'kane',
    'china',
    // Small talk, and nothing at all.
    'god weekend',
    'tak',
    'tak for hjælpen',
    'ok',
    'hvad kan du',
    'jeg er ked af det',
    'jeg har det godt',
    'jeg bliver forsinket',
    'jeg er truende bagud med arbejdet',
    'ja',
    '123',
    '',
    '   ',
  ])('%s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'unknown' });
  });
});

describe('words about a colleague', () => {
  it.each([
    'kollega',
    'Kollega.',
    'min kollega',
    'en kollega',
    'colleague',
    'my co-worker',
    'min kollega bliver chikaneret',
    'en kollega er blevet truet',
    'jeg har en kollega, der bliver chikaneret',
    'jeg har en medarbejder som bliver truet',
    'jeg er bekymret for min kollega, som bliver hængt ud',
    'en borger truer min kollega',
    'jeg vil anmelde chikane mod en kollega',
    'my colleague is being harassed',
    'someone is harassing my coworker',
    'I think my colleague is being threatened',
    'en kollega bliver truet',
    'jeg er bekymret for en kollega',
    'I am worried about a colleague',
    'hej, min kollega bliver chikaneret på facebook',
  ])('%s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'colleague' });
  });

  it.each([
    'min kollega har ferie',
    'min kollega bliver ikke chikaneret',
    'hvad hvis en kollega bliver truet',
    'hvad gør en kollega',
  ])('but not %s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'unknown' });
  });
});

describe('the other words', () => {
  it.each([
    ['hjælp', { kind: 'help' }],
    ['hjaelp', { kind: 'help' }],
    ['HJÆLP!', { kind: 'help' }],
    ['hjælp mig', { kind: 'help' }],
    ['Help', { kind: 'help' }],
    ['hej', { kind: 'help' }],
    ['Hello.', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['mine sager', { kind: 'my-cases' }],
    ['Dansk', { kind: 'language', language: 'da' }],
    ['english', { kind: 'language', language: 'en' }],
    ['spol 24 timer', { kind: 'advance-clock', hours: 24 }],
    ['Spol 1 time', { kind: 'advance-clock', hours: 1 }],
  ])('%s', (text, request) => {
    expect(readRequest(text)).toEqual(request);
  });
});

describe('words that open a page', () => {
  it.each([
    ['råd', 'advice'],
    ['raad', 'advice'],
    ['Gode råd', 'advice'],
    ['advice', 'advice'],
    ['forebyggelse', 'advice'],
    ['skærmbillede', 'screenshot'],
    ['skaermbillede', 'screenshot'],
    ['skærmbilede', 'screenshot'],
    ['screenshot', 'screenshot'],
    ['screen shot', 'screenshot'],
    ['Hvordan tager jeg et skærmbillede?', 'screenshot'],
    ['slet', 'take-down'],
    ['slette', 'take-down'],
    ['slet opslag', 'take-down'],
    ['hvordan får jeg et opslag slettet?', 'take-down'],
    ['delete', 'take-down'],
    ['take down', 'take-down'],
    ['take-down', 'take-down'],
    ['how do I get a post removed', 'take-down'],
    ['politi', 'police-report'],
    ['Politiet.', 'police-report'],
    ['police', 'police-report'],
    ['skal jeg gå til politiet?', 'police-report'],
    ['beredskabsplan', 'plan'],
    ['beredskabsplanen', 'plan'],
    ['contingency plan', 'plan'],
    ['hvad er digital chikane', 'definition'],
    ['Hvad er digital chikane?', 'definition'],
    ['hvad er chikane', 'definition'],
    ['what is digital harassment?', 'definition'],
    ['er det chikane?', 'definition'],
  ])('%s', (text, page) => {
    expect(readRequest(text)).toEqual({ kind: 'page', page });
  });

  it.each(['politik', 'slet min sag', 'slet kladden', 'rådet', 'planen for næste uge', 'policies'])(
    'but not %s',
    (text) => {
      expect(readRequest(text)).toEqual({ kind: 'unknown' });
    },
  );
});

it('reads a very long message in no time', () => {
  const before = performance.now();
  readRequest('jeg har en lang historie, og den er ikke slut. '.repeat(5000));
  expect(performance.now() - before).toBeLessThan(500);
});
