import type { Texts } from '../texts.ts';

export const followUp: Texts['followUp'] = {
  title: 'How are things?',
  factsTitle: 'Has anything new happened?',
  skip: 'You can skip anything.',
  sees: {
    wellbeing: 'I do not show the manager your answer about how you are.',
    facts: 'The manager can see a day of absence, but not the reason.',
  },
  wellbeing: 'How are you today?',
  answers: { fine: 'I am all right', mixed: 'Up and down', bad: 'Not well' },
  facts: 'Absence or treatment may give a date that is good to know.',
  firstDay: 'Have you been absent because of it? Choose the first day.',
  send: 'I want to send my answer',
  againApart: 'If it has happened again, you can tell me about that on its own.',
  again: 'It has happened to me again',
  stop: 'I do not want to be asked again',
};

export const callOffer: Texts['callOffer'] = {
  title: 'Thank you for saying so',
  body: 'You should not have to be alone with it. Here are people you can call now.',
  lost: 'I have not saved your answer, because what you wrote in the case has been erased.',
  offer: 'May I ask the manager to call you? The manager is not told how you are.',
  call: 'Yes, ask the manager to call',
};

export const wantsCall: Texts['wantsCall'] = {
  title: (name) => `${name} would like to talk to you`,
  body: 'Call today if you can. Ask what would help now.',
};
