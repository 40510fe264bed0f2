import type { Texts } from '../texts.ts';

export const reporterCase: Texts['reporterCase'] = {
  sentTitle: 'Thank you. It has been sent',
  title: 'Your case',
  details: 'I want to see everything',
  caseNumber: (number) => `Case number ${number}`,
  status: {
    open: 'The case is open.',
    withdrawn: 'The case is withdrawn. You can still get help.',
    closed: 'The case is closed. You can reopen it if you need to.',
  },
  wordsErased: 'Your own words have been erased.',
  told: 'Message to',
  moreTold: (count) => `And ${String(count)} more. Choose “I want to see everything”.`,
  unreached: (names) =>
    `My message could not be delivered to ${names}. You are welcome to call them yourself, or to talk to someone else you feel safe with.`,
  lackNothing: 'I have what I need now',
  nextUnseen: 'When someone has seen the case and acknowledged it, I will write to you here.',
  nextSeen:
    'The manager has been asked to talk to you about what you need. You are also welcome to get in touch yourself.',
  dates: 'Dates that are good to know',
  easyNotStarted:
    'If you are off work because of this, choose “I want to change or see more”. Then I will find the date by which the workplace must normally notify a work accident.',
  debriefingTime: (moment) => `The team meets on ${moment}. You decide whether to take part.`,
  refresh: 'I want to see the latest',
  longSeries:
    'It has gone on for more than five days. It may then be a work accident, which the workplace notifies, or an occupational disease, which a doctor notifies. It is not for you to decide. Talk to your doctor if you need to.',
};

export const caseMenu: Texts['caseMenu'] = {
  open: 'I want to change or see more',
  title: 'What would you like to do?',
  body: 'Choose what you need. Nothing happens until you have said yes.',
  change: 'I want my answers and evidence',
  knows: 'I want to see who knows',
  history: 'I want the history or a copy',
  stop: 'I want to stop here',
  withdrawApart: 'If you withdraw the case, it cannot be opened again.',
  nothingMore: 'I do not need any more',
  askWithdraw: 'I want to withdraw the case',
};

export const reopen: Texts['reopen'] = {
  open: 'I want to reopen the case',
  title: 'Do you want to reopen the case?',
  body: 'You need not tell it all again. These people are told:',
  gone: 'These people no longer have the role and are not told:',
  nobody:
    'None of those who knew the case has the role any more. You can choose who is to be told now. You need not tell it all over again.',
  chooseAnew: 'I want to choose who is told',
  start: 'I want to begin a new case',
  yes: 'Yes, I want to reopen it',
  no: 'No, leave it closed',
};

export const withdrawConfirm: Texts['withdrawConfirm'] = {
  title: 'Do you want to withdraw the case?',
  stops:
    'The reminders then stop. Those who were told will learn that the case has been withdrawn. I do not cancel a meeting that the team has already been invited to.',
  cannotBeUndone:
    'What someone has already read cannot be taken back. The case cannot be opened again, but you can begin a new one.',
  helpStays: 'You can still get help, even if you withdraw it.',
  withdraw: 'Yes, I want to withdraw it',
  keep: 'No, I want to keep it',
};

export const myCases: Texts['myCases'] = {
  title: 'Your cases',
  body: 'I do not show this list to others.',
  none: 'You have no cases with me.',
  choose: 'Choose a case',
  chooseError: 'Choose a case first.',
  reported: (number, day, status) => `${number}, ${day} (${status})`,
  status: { open: 'open', withdrawn: 'withdrawn', closed: 'closed' },
  resume: 'I want to continue my draft',
  start: 'I want to report something new',
};
