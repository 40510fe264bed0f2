import type { Texts } from '../texts.ts';

export const notice: Texts['notice'] = {
  'out-of-date': {
    title: 'This card is not the latest',
    body: 'Something has happened since, so I changed nothing. Type help, and I will show what you can do.',
  },
  'not-allowed': {
    title: 'I cannot show you that',
    body: 'You do not have access to this. Type help if you want something else.',
  },
  discarded: {
    title: 'The draft is deleted',
    body: 'Nobody has been told. Type chikane if you want to begin again.',
  },
  withdrawn: {
    title: 'The case is withdrawn',
    body: 'Those who were told learn that it was withdrawn. You can still get help.',
  },
  'try-again': {
    title: 'It did not go through just now',
    body: 'Please try again in a moment. If it went through after all, it happens only once.',
  },
  'already-answered': {
    title: 'This has already been answered',
    body: 'The first answer counts, and your click changed nothing.',
  },
  'case-ended': {
    title: 'The case is no longer open',
    body: 'It was closed or withdrawn, so I changed nothing. Type help if you want to go on.',
  },
  later: {
    title: 'That is quite all right',
    body: 'Your case stays as it is. Type my cases when you want to see it again.',
  },
  thanks: {
    title: 'Thank you for your answer',
    body: 'Write to me if anything changes.',
  },
  'no-unit': {
    title: 'I do not know who your manager is',
    body: 'So I cannot send anything yet. Call your manager, your health and safety representative or HR.',
  },
  language: {
    title: 'I now write English',
    body: 'Type dansk if you want to change.',
  },
  'something-missing-sent': {
    title: 'I am telling the manager',
    body: 'The manager learns that you lack something. You are also welcome to call.',
  },
};

export const sentences: Texts['sentences'] = {
  notHere: 'This is best talked about in private. Write to me in a private chat.',
  draftErased:
    'Your draft is deleted because 7 days have passed. Nobody has been told. Type chikane if you want to begin again.',
  clockMoved: (moment) => `The clock now stands at ${moment}.`,
  storageDown:
    'I could not save it just now. What you wrote has not been sent. Please try again in a moment.',
};
