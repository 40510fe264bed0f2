import type { Texts } from '../texts.ts';

export const intakePreview: Texts['intakePreview'] = {
  step: 'Step 5 of 5',
  title: 'See it before you say yes',
  body: 'Nothing has been sent yet. If you say yes, only what stands here will happen.',
  recipients: 'They will be told',
  sees: (names) => `What ${names} can see on opening the case`,
  name: 'Your name and unit',
  recipient: (name, role, how) => `${name} (${role}): ${how}`,
  viaChannel: 'in the private channel',
  viaChat: 'in a private chat',
  channel: 'The text in the private channel. Everybody who reads the channel can see it',
  words: 'Your own words, which the manager can read',
  wordsKept: 'Your own words are shown to nobody.',
  cannotBeUndone: 'You can withdraw the case afterwards. But what somebody has read, I cannot make unread.',
  technical: 'Your employer’s IT staff can technically read chats and channels in Teams.',
  send: 'Yes, I want to send it',
};
