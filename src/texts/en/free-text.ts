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
    withCase: {
      title: 'Where does what you wrote belong?',
      body: 'If it is about your case, I can add it to your own words in it. If it is something new, you can begin with this.',
      nothingKept: 'I only keep it once you choose a place.',
      add: 'I want to add it to the case',
      begin: 'It is something new',
      choose: 'Choose the case',
    },
  },
  leader: {
    title: (name) => `${name} has written more`,
    body: 'You may read it in the case.',
    summary: 'News in a case',
  },
  caseTooMuch:
    'There is no room for all of it. Your own words in the case may have 4000 characters at most. I have not kept the new ones. You can make it shorter or send it as a file.',
  caseNotNow:
    'I cannot add it to the case, because it is not open, or what is private in it cannot be read. I have not kept the new words.',
  useButtons: 'Please use the buttons on the card above. Type “help” to see what you can choose.',
  tooLong:
    'The text is over 4000 characters, so I cannot add it to the draft. It is still here in the chat. You can send it in smaller parts.',
  tooMuch:
    'There is no room for more in your own words. They may have 4000 characters at most. What you wrote now is still here in the chat, but it is not in the draft.',
  undone: 'It has been taken out of the draft again. The rest of the draft is as it was.',
};
