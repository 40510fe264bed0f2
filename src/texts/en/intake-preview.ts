import type { Texts } from '../texts.ts';

export const intakePreview: Texts['intakePreview'] = {
  step: 'Step 5 of 5',
  title: 'Look through it before you decide',
  body: 'Nothing has been sent yet. Here you see who will be told and what they can see.',
  dates: 'They can also see the dates in the case, and the manager is reminded of them.',
  datesOfOthers: 'The others can also see the dates in the case, and the manager is reminded of them.',
  datesAlone:
    'They can also see the dates in the case. There is no manager among them, so you are reminded yourself.',
  datesOfOthersAlone:
    'The others can also see the dates in the case. There is no manager among them, so you are reminded yourself.',
  recipients: 'These people will be told',
  sees: (names) => `What ${names} can see in the case`,
  name: 'Your name and unit',
  mail: 'Your work email address',
  rest: 'The rest of the case',
  nothingElse: 'is not shown, nor are the dates',
  recipient: (name, role, how) => `${name} (${role}): ${how}`,
  viaChannel: { channel: 'in the private channel', groupChat: 'in the shared group chat' },
  viaChat: 'in a private chat',
  channel: {
    channel: (names) => `The text in the private channel, which ${names} can read`,
    groupChat: (names) => `The text in the shared group chat, which ${names} can read`,
  },
  words: 'Your own words. Managers you have chosen can read them',
  readWords: 'I want to read my words again',
  wordsKept: 'Your own words are not shown to anyone in the case.',
  cannotBeUndone: 'You can withdraw the case later. But what someone has already read cannot be taken back.',
  technical: 'Your employer’s IT staff can technically read chats and channels in Teams.',
  correct: 'I want to correct something',
  send: 'Yes, I want to send it',
};

/** Which step to correct, asked from the preview. */
export const intakeCorrect: Texts['intakeCorrect'] = {
  title: 'What do you want to correct?',
  body: 'The rest is as it was. After that you see all of it again, and nothing has been sent.',
  steps: {
    when: 'When, and who it came from',
    what: 'What happened',
    who: 'Who is told',
    weight: 'How much it weighs',
  },
  back: 'It is fine as it is',
};
