import type { Texts } from '../texts.ts';

export const bySender: Texts['bySender'] = {
  who: {
    inside:
      'You can choose someone other than your own manager. The workplace must prevent offensive behaviour. If it becomes a formal staff matter, I cannot promise that you will stay anonymous.',
    outside:
      'The workplace must prevent violence and harassment from outside. You can ask for help if you want to report it to the police. It is up to you.',
    unknown: 'It is fine not to know who the sender is. If you find out, you can correct it in the case.',
  },
  whistleblower:
    'If it is serious and comes from a manager, there is also a whistleblower scheme. I do not send anything to it.',
  whistleblowerShow: 'I want to see the scheme',
  duty: {
    inside:
      'The rules on offensive behaviour apply. Prevent it, and include it in the workplace assessment (APV). Do not promise that the employee stays anonymous if it may become a formal staff matter.',
    outside:
      'The rules on work-related violence apply, also outside working hours. Prevent it, include it in the workplace assessment (APV), and offer help with a police report.',
    unknown:
      'The sender is unknown. Prevent it, and include it in the workplace assessment (APV). If you learn who it is, other rules may apply.',
  },
};

export const trCase: Texts['trCase'] = {
  title: {
    open: (name) => `Support ${name}`,
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  support: (name) =>
    `${name} asked me to tell you. You do not see what the case is about. Ask what would help.`,
  silent: (name) => `Talk to others about the case only if ${name} says yes.`,
};

export const findPerson: Texts['findPerson'] = {
  title: {
    leader: 'Find your manager',
    amr: 'Find the health and safety representative',
    'keep-out': 'Find the person who must not be told',
    exclude: 'Who must not be told more?',
    add: 'Who else should be told?',
  },
  body: {
    leader: 'Type part of the name. You can choose a manager or a deputy.',
    amr: 'Type part of the health and safety representative’s name.',
    'keep-out': 'Type part of the name. I do not tell anyone that you have searched.',
    exclude: 'Choose someone, or type part of the name. Nothing happens yet.',
    add: 'Choose someone, or search for another manager, health and safety representative or psychological first-aider. Nothing happens yet.',
  },
  name: 'Name',
  search: 'I want to search',
  none: 'I found nobody. Try another part of the name.',
  nothingTyped: 'Type part of the name first.',
  nobodyChosen: 'Choose a person first.',
  more: 'Several people have that name. Type more of it.',
  part: 'Right now I cannot search everyone at the workplace. If somebody is missing, try again later.',
  unnamed: 'The chosen person',
  choose: 'Choose a person',
  chooseThis: 'I choose this person',
  at: (name, unit) => `${name}, ${unit}`,
};
