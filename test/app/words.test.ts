import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/app/words.ts';

describe('words that start the flow', () => {
  it.each([
    'chikane',
    'Chikane',
    ' CHIKANE. ',
    'chikane!',
    '"chikane"',
    'Digital chikane',
    'digital  chikane',
    'harassment',
    'Harassment.',
    'online harassment',
    'jeg bliver chikaneret',
    'Jeg er blevet chikaneret på Facebook',
    'jeg har været udsat for digital chikane',
    'Jeg er udsat for chikane.',
    'jeg vil gerne anmelde chikane',
    'hej, jeg bliver chikaneret',
    'Hej chikane',
    'jeg er blevet truet',
    'I am being harassed',
    "I'm being harassed online",
    'I have been harassed',
    'en borger truer mig',
    'jeg bliver hængt ud på nettet',
    'chickane',
    'meld chikane',
    'jeg bliver chikaneret og ved ikke, hvad jeg skal gøre',
  ])('%s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'start' });
  });
});

describe('sentences that do not start it', () => {
  it.each([
    'jeg vil ikke høre om chikane i dag',
    'hvad er reglerne om chikane',
    'chikaneplan',
    'jeg er ikke blevet chikaneret',
    'vi talte om chikane på mødet',
    'no harassment please',
    'I am not being harassed',
    'god weekend',
    'tak',
    '',
    'kan du sende mig politikken for chikane',
    'antichikane',
    'jeg bliver aldrig chikaneret',
  ])('%s', (text) => {
    expect(readRequest(text)).toEqual({ kind: 'unknown' });
  });
});

describe('the other words', () => {
  it.each([
    ['hjælp', { kind: 'help' }],
    ['Help', { kind: 'help' }],
    ['mine sager', { kind: 'my-cases' }],
    ['Dansk', { kind: 'language', language: 'da' }],
    ['english', { kind: 'language', language: 'en' }],
    ['spol 24 timer', { kind: 'advance-clock', hours: 24 }],
    ['Spol 1 time', { kind: 'advance-clock', hours: 1 }],
  ])('%s', (text, request) => {
    expect(readRequest(text)).toEqual(request);
  });
});
