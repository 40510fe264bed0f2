import { numberToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

const sendersMayHear =
  'Some apps tell the sender when you take a screenshot. Snapchat does, for example. Then you can photograph the screen with another phone.';

export const screenshot: GuidanceText['screenshot'] = {
  name: 'How to take a screenshot',
  sections: {
    wait: {
      title: 'Wait before you delete',
      lead: [
        'Save it before it is deleted or reported. You need not read it again while you do, and someone else can do it for you.',
      ],
      steps: [
        'Take a picture of the whole screen. Include the address bar, the profile name and the clock if you can.',
        'Copy the link to the post or the profile.',
        'Write down the date and the time.',
        'Keep it all in one place. Show it only to those you choose.',
      ],
      after: [
        `If it is a sexual image of someone under 18, do not take a screenshot. Do not save it or pass it on. Call the police on ${numberToTap('police')}, and they will say what is best.`,
      ],
    },
    windows: {
      title: 'On a Windows PC',
      steps: [
        'Hold down the Windows key and Shift, and press S.',
        'Drag the mouse across what you want to include. You can also choose the whole screen.',
        'Click the small preview that appears, and save the picture as a file.',
        'If you see no preview, open an email to yourself and press Ctrl and V.',
      ],
      after: ['Do not only paste it into Word. The date and other traces may be lost.'],
    },
    mac: {
      title: 'On a Mac',
      steps: [
        'Hold down Shift and Command, and press 3. That takes the whole screen.',
        'If you only want part of it, press 4 instead of 3, and drag the mouse.',
        'The picture is on the desktop. Its name holds the date and the time.',
      ],
    },
    iphone: {
      title: 'On an iPhone',
      steps: [
        'Without a home button: press the side button and volume up at the same time, and let go.',
        'With a home button: press the home button and the power button at the same time.',
        'The picture is among your other photos.',
      ],
      after: [
        'If it is a long page in Safari, tap the small picture at the bottom and choose the full page.',
        sendersMayHear,
      ],
    },
    android: {
      title: 'On an Android phone',
      steps: [
        'Press the power button and volume down at the same time, and let go.',
        'The picture is among your other photos.',
        'If it does not work, search for the name of your phone and the word screenshot.',
      ],
      after: [sendersMayHear],
    },
  },
};
