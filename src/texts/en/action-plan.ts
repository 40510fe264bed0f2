import type { Texts } from '../texts.ts';

export const actionPlan: Texts['actionPlan'] = {
  title: {
    proposed: 'Make an action plan together',
    agreed: 'You are making an action plan',
    declined: 'No action plan for now',
  },
  body: (name) =>
    `Agree with ${name} what you do now, who does it, and when you talk again. I suggest this when something may be serious or keeps happening.`,
  answered: {
    agreed: 'Thank you. Write the plan down together, and agree when to look at it again.',
    declined: 'You can always say yes later.',
  },
  reason: 'If not now, what fits best?',
  reasons: {
    'have-one': 'We already have a plan',
    'talk-first': 'We will talk first',
    'other-help': 'We are doing something else',
  },
  reasonMissing: 'Choose what fits best before you choose “Not now”.',
  agree: 'Yes, we will make a plan',
  decline: 'Not now',
  leader: {
    proposed: 'A suggested action plan is waiting for your answer in our private chat.',
    agreed: 'You are making an action plan.',
    declined: 'No action plan has been agreed.',
  },
  person: {
    proposed: 'I have suggested that the manager make an action plan together with you.',
    agreed: 'The manager has said yes to making an action plan together with you.',
    declined: 'No new action plan is being made for now. Tell the manager if you would like one.',
  },
  amr: {
    proposed: 'An action plan has been suggested.',
    agreed: 'The manager has said yes to an action plan.',
    declined: 'The manager has not said yes to an action plan yet.',
  },
};
