import type { Texts } from '../texts.ts';

export const reporterCase: Texts['reporterCase'] = {
  sentTitle: 'Thank you. It has been sent',
  title: 'Your case',
  caseNumber: (number) => `Case number ${number}`,
  status: {
    open: 'The case is open.',
    withdrawn: 'The case is withdrawn. That costs you no help.',
    closed: 'The case is closed. Type chikane if something happens again.',
  },
  told: 'They are told',
  onItsWay: 'The message is on its way.',
  delivered: (moment) => `Was told on ${moment}.`,
  opened: (moment) => `Opened the case on ${moment}.`,
  next: 'What comes next',
  nextUnseen: 'I will write to you here when someone has seen the case. You decide whether to do more now.',
  nextSeen: 'Next comes a talk about what you need. You can always write to me.',
  dates: 'Dates that are good to know',
  easyNotStarted: 'If you become absent because of this, tell me. Then I find the date for a work accident.',
  debriefing: 'Talk in the team',
  debriefingTime: (moment) => `The team meets on ${moment}. It is voluntary for you.`,
  refresh: 'I want to see the latest',
  absence: 'I have been absent',
  firstDay: 'Which day was the first?',
  firstDayMissing: 'Choose the first day. Today or an earlier day.',
  saveAbsence: 'I want to save the day',
  askWithdraw: 'I want to withdraw the case',
};

export const withdrawConfirm: Texts['withdrawConfirm'] = {
  title: 'Do you want to withdraw the case?',
  stops: 'Reminders and plans in the case then stop. Those who were told learn that it was withdrawn.',
  cannotBeUndone:
    'What somebody has read, I cannot make unread. The case cannot be opened again, but you can begin a new one.',
  helpStays: 'You lose no help by withdrawing it.',
  withdraw: 'Yes, I want to withdraw it',
  keep: 'No, I want to keep it',
};

export const myCases: Texts['myCases'] = {
  title: 'Your cases',
  body: 'Only you can see this list.',
  none: 'You have no cases with me.',
  choose: 'Choose a case',
  chooseError: 'Choose a case first.',
  reported: (number, day, status) => `${number}, ${day} (${status})`,
  status: { open: 'open', withdrawn: 'withdrawn', closed: 'closed' },
  resume: 'I want to continue my draft',
  start: 'I want to tell something new',
};
