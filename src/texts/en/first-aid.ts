import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const firstAid: Texts['firstAid'] = {
  news: {
    title: 'A colleague would like to talk with you',
    body: 'You were chosen as a psychological first-aider. Open the card where others do not read along.',
    open: 'I want to see who it is',
  },
  card: {
    title: {
      open: (name) => `${name} would like to talk with you`,
      closed: 'The case is closed',
      withdrawn: 'The case was withdrawn',
    },
    asked: 'You were chosen as a psychological first-aider. You do not see what has happened.',
    reach: 'Write or call in Teams as soon as you can, preferably within a day.',
    mail: (address) => `Email: ${address}`,
    doTitle: 'What you do',
    listen: 'Be present and listen. All feelings are fine.',
    link: 'Ask what would help right now. Help to find the next person who can help.',
    dontTitle: 'What you do not do',
    noTreatment: 'You do not treat anyone and make no diagnosis.',
    noQuestions: 'Do not question the person about what has happened, and do not write anything down.',
    silent: 'Talk to others about it only if the person says yes, or if a life is in danger.',
    numbersTitle: 'Numbers to call',
    emergency: `If a life is in danger, call ${numberToTap('emergency')}, and do not leave the person alone.`,
    lifeline: `Livslinien: ${numberToTap('lifeline')}. The on-call doctor: ${numberToTap('doctor')} in the Capital Region.`,
    victims: `Victim Support Denmark: ${numberToTap('victims')}. It is free, and callers can stay anonymous.`,
    free: 'Are you off duty, or is it too much right now? Then say so here. That is quite all right.',
    seen: 'Seen. I will get in touch',
    cannot: 'I cannot right now',
    answered: {
      seen: (moment) => `You answered on ${moment} that you will get in touch.`,
      cannot: (moment) => `You answered on ${moment} that you cannot right now.`,
    },
    ended: 'You do not have to do anything more.',
  },
  answer: {
    title: 'News about psychological first aid',
    seen: (name) => `${name} will get in touch with you. You can also write or call yourself.`,
    cannot: (name) => `${name} cannot right now. It is not about you.`,
    another: 'You can choose someone else if you want to.',
    chooseAnother: 'I want to choose someone else',
  },
  told: {
    seen: (moment) => `Saw it on ${moment} and will get in touch with you.`,
    cannot: (moment) => `Answered on ${moment} that it is not possible right now.`,
  },
  offer: {
    title: 'Psychological first aid',
    body: 'A colleague who is trained for it can listen. The person does not see what has happened.',
    choose: 'I want someone who listens',
    decline: 'No thank you, not now',
    declined:
      'You have said no to psychological first aid. Those who work on the case can see that. You can always choose someone.',
  },
};
