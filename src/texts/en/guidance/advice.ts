import type { GuidanceText } from '../../guidance-text.ts';

export const advice: GuidanceText['advice'] = {
  name: 'Advice on prevention',
  sections: {
    profile: {
      title: 'Your profiles',
      lead: ['You choose what you want to use. It is never your fault that someone offends you.'],
      points: [
        'See what others can see about you. Log out, and search for your own name.',
        'Let only friends see what is private.',
        'Have a separate profile for work if you use social media in your job.',
        'Hide address, phone number and family where you can.',
      ],
    },
    contact: {
      title: 'Contact with citizens and customers',
      points: [
        'Use your work email and phone. It is best not to be friends with citizens on private profiles.',
        'Write online as you would write at work. The duty of confidentiality applies there too.',
        'Wait a little before you share feelings or answer something rude.',
        'A nasty comment says most about the person who writes it.',
      ],
    },
    talks: {
      title: 'Difficult talks and letters',
      points: [
        'Write simply and clearly. Ask a colleague to read it too.',
        'Explain clearly where and when people can complain.',
        'Prepare, and try to see it from the other side.',
        'Try to calm the conflict. If it went badly, talk it through afterwards.',
      ],
    },
    together: {
      title: 'Help each other',
      points: [
        'Be two people on a difficult case or in a difficult talk.',
        'Agree when someone else can take the case over.',
        'Tell your manager early, also when it seems small.',
        'Type “contingency plan” to see who does what.',
      ],
    },
    numbers: {
      title: 'How many experience it',
      lead: [
        'Have you met digital harassment at work in the past year? A number of employees were asked that in 2024.',
      ],
      points: ['15 out of 100 said yes.', 'Among private-sector employees it was 14 out of 100.'],
      after: [
        'Epinion asked for Digitalt Ansvar.',
        'You may have heard of 28 per cent. That figure is only about those who had been harassed by customers, citizens, pupils or relatives.',
        '28 out of 100 of them said that it came by social media, phone, text, email or letter. The survey is called NOA-L. I do not know its year.',
      ],
    },
  },
};
