import { numberToTap, plainNumber } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const notice: Texts['notice'] = {
  'out-of-date': {
    title: 'This card no longer applies',
    body: 'So I have changed nothing. Type “help”, and I will show what you can do.',
  },
  'not-allowed': {
    title: 'I am not allowed to do that for you',
    body: 'If you need something else, type “help” to me in a private chat.',
  },
  discarded: {
    title: 'The draft is deleted',
    body: 'Nobody has been told. Type “harassment” if you want to begin again.',
  },
  withdrawn: {
    title: 'The case is withdrawn',
    body: 'Those who were told will learn that it has been withdrawn. You can still get help.',
  },
  'try-again': {
    title: 'It did not go through just now',
    body: 'Please try again in a moment. If it went through after all, it counts only once.',
  },
  'already-answered': {
    title: 'This has already been answered',
    body: 'The first answer counts, and your click changed nothing.',
  },
  'case-ended': {
    title: 'The case is no longer open',
    body: 'It was closed or withdrawn, so I have changed nothing. Type “help” if you need something.',
  },
  'no-link': {
    title: 'I cannot make a link right now',
    body: 'The file is still there. I have not been set up for this yet. The IT department can help.',
  },
  later: {
    title: 'That is quite all right',
    body: 'I have changed nothing in your case. Type “my cases” when you want to see it again.',
  },
  thanks: {
    title: 'Thank you for your answer',
    body: 'If you need something, you are always welcome to call the manager. Type “my cases” if you want to see the case.',
  },
  'not-kept': {
    title: 'I cannot save that here',
    body: 'What you wrote in the case has been erased for good. So I save nothing more about how you are. You can still change dates in the case. Tell the manager the rest if you like, or begin a new case.',
  },
  'no-unit': {
    title: 'I do not know who your manager is',
    body: 'So I cannot send anything for you yet. Call your manager, your health and safety representative or HR.',
  },
  language: {
    title: 'I now write in English',
    body: 'Type “dansk” if you want to change.',
  },
  'follow-ups-off': {
    title: 'I will not ask you again',
    body: 'Your case is open as before. Type “my cases” if you want me to ask again.',
  },
  'follow-ups-on': {
    title: 'Then I will ask again',
    body: 'You can stop my questions at any time.',
  },
  'call-requested': {
    title: 'I am asking the manager to call',
    body: `The manager is told that you would like to talk. If you are in danger, call ${numberToTap('emergency')}.`,
  },
  'words-added-shared': {
    title: 'It has been added to the case',
    body: 'Managers you allow to read your own words are told that there is more. Nobody else can read it.',
  },
  'words-added': {
    title: 'It has been added to the case',
    body: 'I do not show it to anybody. Nobody has been told.',
  },
  'nothing-more': {
    title: 'I will let the manager know',
    body: 'The manager can now close the case. If you need more, you can always say so.',
  },
  'nothing-more-kept': {
    title: 'It now stands in the case',
    body: 'No manager has your case right now. Whoever gets it can see your answer. If you need more, you can always say so.',
  },
  'something-missing-kept': {
    title: 'It now stands in the case',
    body: 'No manager has your case right now. Whoever gets it can see that you need something more. You can also call HR or someone you trust.',
  },
  'nobody-to-call': {
    title: 'I have nobody to ask to call',
    body: `No manager has your case right now. You can call HR or someone you trust yourself. If you are in danger, call ${numberToTap('emergency')}.`,
  },
};

export const sentences: Texts['sentences'] = {
  notHere: 'I only answer in a private chat. Write to me there.',
  clockMoved: (moment) => `The clock now stands at ${moment}.`,
  notSaved: `Something went wrong on my side, and what you just wrote or chose has not been saved. Please try again in a moment. If you are in danger, call ${plainNumber('emergency')} or go to someone you trust.`,
  storageDown: `Something went wrong on my side, and I do not know whether it was saved. Please try again in a moment; it counts only once. If you are in danger, call ${plainNumber('emergency')} or go to someone you trust.`,
};
