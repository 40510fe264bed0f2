import type { Texts } from '../texts.ts';

export const freeText: Texts['freeText'] = {
  kept: {
    title: 'It has been added to your draft',
    body: 'I have added it to your own words. Nobody has been told.',
    resume: 'I want to continue',
    undo: 'I want to undo it',
  },
  unsure: {
    title: 'Do you want to begin with what you wrote?',
    body: 'I did not quite understand what you want. If something has happened online or on the phone because of your work, begin here.',
    words: 'What you wrote. You can change it.',
    nothingKept: 'I only keep it once you begin.',
    begin: 'I want to begin with this',
  },
  useButtons: 'Please use the buttons on the card above. Write "help" to see what you can choose.',
  tooLong:
    'The text is over 4000 characters, so I cannot add it to the draft. It stays here in the chat. You can send it in smaller parts.',
  tooMuch:
    'There is no room for more in your own words. They may have 4000 characters at most. What you wrote now stays here in the chat, but not in the draft.',
  undone: 'It has been taken out of the draft again. The rest of the draft is as it was.',
};
