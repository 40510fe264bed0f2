import { numberToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

export const definition: GuidanceText['definition'] = {
  name: 'What is digital harassment',
  sections: {
    what: {
      title: 'What is digital harassment',
      lead: [
        'Digital harassment is when someone offends you by phone or online. It can be in a text, by email or on social media.',
        'It belongs to work when it is linked to your job. That includes outside working hours and on your own profiles.',
        'If you are in doubt, tell me anyway. You need not know the right word.',
      ],
    },
    forms: {
      title: 'It can be, for example',
      points: [
        'threats',
        'degrading or offensive messages',
        'public shaming, or sharing something private',
        'blackmail',
        'unwanted contact again and again, also called stalking',
        'sexual messages or images',
        'fake profiles or images',
      ],
      after: ['Once is enough for you to tell someone.'],
    },
    sender: {
      title: 'Who it comes from',
      lead: [
        'It can come from a citizen, a customer or someone else from outside. Then the workplace follows the rules on work-related violence.',
        'It can also come from a colleague or manager. Then it follows the rules on offensive behaviour, and others can be told.',
        'The workplace is responsible in both cases. You need not know who it is.',
        `The Danish Working Environment Authority answers questions on ${numberToTap('inspection')}. You can call without giving your name.`,
      ],
    },
  },
};
